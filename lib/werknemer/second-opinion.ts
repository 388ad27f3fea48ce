import type { Ctx } from '@/lib/db/namens'
import { leesArtswissels, leesOnafhankelijkeArtsen, leesSecondOpinions } from '@/lib/verzuim/lees-second-opinion'
import type { Artswissel, OnafhankelijkeArts, SecondOpinion } from '@/lib/verzuim/second-opinion'
import { zetStap } from '@/lib/verzuim/zet-second-opinion-stap'
import { Weigering } from '@/lib/weigering'

// Of all of this the werkgever learns nothing: no row he can read, no message, and the lines in the trail stand in the chain of the
// arbodienst (Postgres writes them there).

/** What the employee asked himself, and whom he can choose; `kan`: there is a file at the doctor, without which there is nothing to ask about. */
export async function leesEigenSecondOpinion(
  ctx: Ctx<'werknemer'>,
): Promise<{ opinies: SecondOpinion[]; wissels: Artswissel[]; artsen: OnafhankelijkeArts[]; kan: boolean }> {
  const [dossier] = await ctx.db.$queryRaw<{ er: boolean }[]>`select muur.heeft_dossier() as er`
  return {
    kan: dossier?.er ?? false,
    opinies: await leesSecondOpinions(ctx, null),
    wissels: await leesArtswissels(ctx, null),
    artsen: await leesOnafhankelijkeArtsen(ctx, null),
  }
}

/** Asks for a second opinion of this doctor. */
export async function vraagSecondOpinion(
  ctx: Ctx<'werknemer'>,
  { artsId, onderwerp }: { artsId: string; onderwerp: string },
): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.vraag_second_opinion(null, ${artsId}::uuid, ${onderwerp}, ${ctx.verzoekId})::text as id`
  if (!rij?.id) throw new Weigering('secondOpinionNietMogelijk')
}

/** The same of a bedrijfsarts who is not in the list. */
export async function vraagSecondOpinionElders(
  ctx: Ctx<'werknemer'>,
  { arts, organisatie, onderwerp }: { arts: string; organisatie: string; onderwerp: string },
): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.vraag_second_opinion_elders(null, ${arts}, ${organisatie}, ${onderwerp}, ${ctx.verzoekId})::text as id`
  if (!rij?.id) throw new Weigering('secondOpinionNietMogelijk')
}

/** Says what may go along; until it was sent it can be said anew. */
export async function geefToestemming(
  ctx: Ctx<'werknemer'>,
  { id, magMee }: { id: string; magMee: string[] },
): Promise<void> {
  await zetStap(ctx, id, { stap: 'toestemming', magMee, via: 'portaal' })
}

/** Says whether the own bedrijfsarts may read the advice. */
export async function kiesDelen(ctx: Ctx<'werknemer'>, { id, delen }: { id: string; delen: boolean }): Promise<void> {
  await zetStap(ctx, id, { stap: 'delen', delen })
}

/** Does not want it any more. */
export async function trekEigenSecondOpinionIn(ctx: Ctx<'werknemer'>, { id }: { id: string }): Promise<void> {
  await zetStap(ctx, id, { stap: 'ingetrokken' })
}

/** Asks for another bedrijfsarts. */
export async function vraagArtswissel(ctx: Ctx<'werknemer'>): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
    select muur.vraag_artswissel(null, ${ctx.verzoekId})::text as id`
  if (!rij?.id) throw new Weigering('artswisselNietMogelijk')
}
