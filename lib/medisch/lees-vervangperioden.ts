import type { Inzagectx } from '@/lib/db/inzage'
import type { Dag } from '@/lib/wet/kalender'

/** A period in which a colleague had all files of the treating doctor. */
export interface Vervangperiode {
  id: string
  naam: string
  van: Dag
  totEnMet: Dag
  stand: 'loopt' | 'komt' | 'voorbij'
}

/** Who took or takes the place of the treating doctor, since the file was opened; policies give it to these two alone. */
export async function leesVervangperioden(ctx: Inzagectx, behandelaarId: string): Promise<Vervangperiode[]> {
  return await ctx.db.$queryRaw<Vervangperiode[]>`
    select v.id, g.naam, v.van::text, v.tot_en_met::text as "totEnMet",
           case when muur.loopt(v.van, v.tot_en_met) then 'loopt' when v.tot_en_met < muur.vandaag() then 'voorbij' else 'komt' end as stand
      from vervanging v join gebruiker g on g.id = v.vervanger_id
      join medisch_dossier d on d.arbodienst_id = v.arbodienst_id and d.id = ${ctx.inzage.dossierId}::uuid
     where v.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and v.vervangene_id = ${behandelaarId}::uuid
       and v.tot_en_met >= d.geopend_op::date and v.tot_en_met >= v.van
     order by v.van desc, v.id limit 20`
}
