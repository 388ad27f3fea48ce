import type { Inzagectx } from '@/lib/db/inzage'
import type { Dag } from '@/lib/wet/kalender'
import { leesMedischDossier, type MedischDossierbeeld } from './lees-dossier'

/** The access list of a file, and the colleagues who can be added to it. */
export interface Toegangsbeeld {
  beeld: MedischDossierbeeld
  artsen: { id: string; naam: string }[]
  gedelegeerden: { id: string; naam: string }[]
  /** who took or takes the place of the treating doctor, since the file was opened; only for these two */
  vervangingen: Vervangperiode[]
}

/** A period in which a colleague had all files of the treating doctor. */
export interface Vervangperiode {
  id: string
  naam: string
  van: Dag
  totEnMet: Dag
  stand: 'loopt' | 'komt' | 'voorbij'
}

/** Reads the access list. */
export async function leesToegangsbeeld(ctx: Inzagectx): Promise<Toegangsbeeld> {
  const beeld = await leesMedischDossier(ctx)
  const { artsen, gedelegeerden } = await leesCollegas(ctx)
  return { beeld, artsen, gedelegeerden, vervangingen: await leesVervangperioden(ctx, beeld) }
}

async function leesVervangperioden(ctx: Inzagectx, { behandelaar }: MedischDossierbeeld): Promise<Vervangperiode[]> {
  return await ctx.db.$queryRaw<Vervangperiode[]>`
    select v.id, g.naam, v.van::text, v.tot_en_met::text as "totEnMet",
           case when muur.loopt(v.van, v.tot_en_met) then 'loopt' when v.tot_en_met < muur.vandaag() then 'voorbij' else 'komt' end as stand
      from vervanging v join gebruiker g on g.id = v.vervanger_id
      join medisch_dossier d on d.arbodienst_id = v.arbodienst_id and d.id = ${ctx.inzage.dossierId}::uuid
     where v.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and v.vervangene_id = ${behandelaar.id}::uuid
       and v.tot_en_met >= d.geopend_op::date and v.tot_en_met >= v.van
     order by v.van desc, v.id limit 20`
}

/** The other people of this arbodienst who work in medical files. */
export async function leesCollegas(ctx: Inzagectx): Promise<Pick<Toegangsbeeld, 'artsen' | 'gedelegeerden'>> {
  const collegas = await ctx.db.$queryRaw<{ id: string; naam: string; rol: string }[]>`
    select distinct g.id, g.naam, r.rol from roltoekenning r join gebruiker g on g.id = r.gebruiker_id
     where r.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and r.rol in ('bedrijfsarts', 'taakgedelegeerde')
       and muur.loopt(r.van, r.tot_en_met) and g.id <> ${ctx.wie.gebruikerId}::uuid order by g.naam limit 200`
  const van = (rol: string) => collegas.filter((c) => c.rol === rol).map(({ id, naam }) => ({ id, naam }))
  return { artsen: van('bedrijfsarts'), gedelegeerden: van('taakgedelegeerde') }
}
