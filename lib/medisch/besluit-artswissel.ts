import { Bevestigen } from '@/lib/bevestigen'
import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { schrijfNotitie } from './kluis/stukken'

/** Records a letter in which the employee asks for another bedrijfsarts. */
export async function legArtswisselVast(
  ctx: Ctx<'medisch'>,
  { dossierId }: { dossierId: string },
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.vraag_artswissel(${dossierId}::uuid, ${ctx.verzoekId})::text as id`
  if (!rij?.id) throw new Weigering('artswisselNietMogelijk')
  return { dossierId }
}

/**
 * Decides on a request for another bedrijfsarts. The reasons are for the employee to read, so nothing medical stands in them; with
 * "yes" the file goes to the colleague in the same deed. Gives the file while it is still one's own.
 */
export async function besluitArtswissel(
  ctx: Ctx<'medisch'>,
  invoer: {
    id: string
    dossierId: string
    besluit: 'toegewezen' | 'afgewezen'
    naarId: string | null
    uitleg: string
    bevestigd: string[]
  },
): Promise<{ dossierId: string | null }> {
  await eisMedischeFactor(ctx)
  const vragen = vraagOverTekst('de uitleg', invoer.uitleg).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  const naar = invoer.besluit === 'toegewezen' ? invoer.naarId : null
  // before the file is somebody else's
  await schrijfNotitie(ctx, invoer.dossierId, 'artswissel', { besluit: invoer.besluit, uitleg: invoer.uitleg })
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.besluit_artswissel(${invoer.id}::uuid, ${naar}::uuid, ${invoer.uitleg}, ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt) throw new Weigering('stapNietMogelijk')
  return { dossierId: naar ? null : invoer.dossierId }
}

/** Hands a file over to a colleague, who treats from then on. */
export async function draagDossierOver(
  ctx: Ctx<'medisch'>,
  { dossierId, naarId }: { dossierId: string; naarId: string },
): Promise<void> {
  await eisMedischeFactor(ctx)
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.draag_dossier_over(${dossierId}::uuid, ${naarId}::uuid, ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt) throw new Weigering('geenCollega', { veld: 'naarId' })
}
