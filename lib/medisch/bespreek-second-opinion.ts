import { randomUUID } from 'node:crypto'
import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { sleutelbinding } from '@/lib/kluis/dossiersleutel'
import { sleuteldienst } from '@/lib/kluis/sleuteldienst'
import { Weigering } from '@/lib/weigering'
import { schrijfNotitie, VAN, verzegelStuk, wisConcept } from './kluis/stukken'

/**
 * The second doctor discussed his advice with the employee. It stands in his own file; a copy sealed for the file of the first doctor
 * waits until the employee says whether it may go there. Until then nobody there can read it.
 */
export async function bespreekSecondOpinion(
  ctx: Ctx<'medisch'>,
  { id, dossierId, advies }: { id: string; dossierId: string; advies: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const [eerste] = await ctx.db.$queryRaw<
    { arbodienst_id: string; dossier_id: string; sleutel: Uint8Array; hoofdsleutel: number }[]
  >`select arbodienst_id::text, dossier_id::text, sleutel, hoofdsleutel from muur.sleutel_second_opinion(${id}::uuid)`
  if (!eerste) throw new Weigering('stapNietMogelijk')
  const { arbodienst_id: huurder, dossier_id: eersteDossier } = eerste
  const sleutel = await sleuteldienst().ontwikkel(
    eerste.hoofdsleutel,
    eerste.sleutel,
    sleutelbinding(huurder, eersteDossier),
  )
  const stuk = randomUUID()
  const doorId = ctx.wie.gebruikerId
  const inhoud = verzegelStuk(
    sleutel,
    { huurder, dossierId: eersteDossier, id: stuk, soort: 'secondOpinionAdvies', doorId, op: ctx.nu },
    { advies, [VAN]: `${ctx.wie.naam}, ${ctx.wie.tenantNaam}` },
  )
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.second_opinion_besproken(${id}::uuid, ${stuk}::uuid, ${inhoud}, ${ctx.nu}, ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt) throw new Weigering('stapNietMogelijk')
  await schrijfNotitie(ctx, dossierId, 'secondOpinionAdvies', { advies })
  await wisConcept(ctx, dossierId, 'secondOpinionAdvies')
  return { dossierId }
}
