import type { Ctx } from '@/lib/db/namens'
import type { Rol } from '@/lib/toegang/rollen'

/** Somebody of the arbodienst with whom an appointment can be made. */
export interface Behandelaar {
  id: string
  naam: string
  rollen: Rol[]
}

/** Who of the arbodienst can have appointments today, by name. */
export async function leesBehandelaars(ctx: Ctx<'arbodienst'>): Promise<Behandelaar[]> {
  return await ctx.db.$queryRaw<Behandelaar[]>`
    select g.id, g.naam, array_agg(distinct r.rol order by r.rol) as rollen
      from roltoekenning r join gebruiker g on g.id = r.gebruiker_id
     where r.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and r.rol in ('verzuimconsultant', 'bedrijfsarts', 'taakgedelegeerde')
       and r.van <= ${ctx.vandaag}::date and (r.tot_en_met is null or r.tot_en_met >= ${ctx.vandaag}::date)
     group by g.id, g.naam order by g.naam, g.id limit 200`
}
