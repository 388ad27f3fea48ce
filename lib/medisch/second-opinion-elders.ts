import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { schrijfNotitie, VAN, wisConcept } from './kluis/stukken'
import { eigenDossier } from './schrijf'

// A second opinion of a bedrijfsarts who is not on this platform: the first doctor records what happens outside it, on the word of the
// employee. Nothing comes into the file that the employee did not want to share.

interface Hier {
  id: string
  dossierId: string
}

/** What the employee agreed to was handed over. */
export async function legAfschriftVast(ctx: Ctx<'medisch'>, hier: Hier): Promise<{ dossierId: string }> {
  return await zet(ctx, hier, 'gestuurd', null)
}

/** The other doctor cannot give it. */
export async function legTeruggaveVast(ctx: Ctx<'medisch'>, hier: Hier): Promise<{ dossierId: string }> {
  return await zet(ctx, hier, 'teruggegeven', null)
}

/** The advice that the employee shares, in the file and with whose it is; or that he does not share it, and then it is over. */
export async function legAdviesEldersVast(
  ctx: Ctx<'medisch'>,
  { delen, advies, ...hier }: Hier & { delen: boolean; advies: string | null },
): Promise<{ dossierId: string }> {
  await wisConcept(ctx, hier.dossierId, 'secondOpinionAdvies')
  if (!delen || advies === null) return await zet(ctx, hier, 'nietGedeeld', null)
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, hier.dossierId)
  const [opinie] = await ctx.db.$queryRaw<{ van: string }[]>`
    select tweede_naam || ', ' || tweede_organisatie as van from second_opinion
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossier.id}::uuid and id = ${hier.id}::uuid and tweede_arts_id is null`
  if (!opinie) throw new Weigering('stapNietMogelijk')
  const velden = { advies, vastgelegdDoor: ctx.wie.naam, [VAN]: opinie.van }
  const stuk = await schrijfNotitie(ctx, dossier.id, 'secondOpinionAdvies', velden)
  return await zet(ctx, hier, 'advies', stuk)
}

async function zet(ctx: Ctx<'medisch'>, { id, dossierId }: Hier, stap: string, stuk: string | null) {
  await eisMedischeFactor(ctx)
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.second_opinion_elders(${id}::uuid, ${stap}, ${stuk}::uuid, ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt) throw new Weigering('stapNietMogelijk')
  return { dossierId }
}
