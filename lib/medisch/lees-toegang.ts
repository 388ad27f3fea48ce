import type { Inzagectx } from '@/lib/db/inzage'
import { leesMedischDossier, type MedischDossierbeeld } from './lees-dossier'

/** The access list of a file, and the colleagues who can be added to it. */
export interface Toegangsbeeld {
  beeld: MedischDossierbeeld
  artsen: { id: string; naam: string }[]
  gedelegeerden: { id: string; naam: string }[]
}

/** Reads the access list. */
export async function leesToegangsbeeld(ctx: Inzagectx): Promise<Toegangsbeeld> {
  const beeld = await leesMedischDossier(ctx)
  const { artsen, gedelegeerden } = await leesCollegas(ctx)
  return { beeld, artsen, gedelegeerden }
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
