import type { Ctx } from '@/lib/db/namens'
import type { Artswissel, OnafhankelijkeArts, SecondOpinion } from './second-opinion'

type Kant = Ctx<'werknemer'> | Ctx<'medisch'>

/** The second opinions of this person or file that one may see, newest first; policies hold which. */
export async function leesSecondOpinions(ctx: Kant, dossierId: string | null): Promise<SecondOpinion[]> {
  return await ctx.db.$queryRaw<SecondOpinion[]>`
    select id, onderwerp, gevraagd_via as via, op::text, tweede_naam as "artsNaam", tweede_organisatie as organisatie, tweede_arts_id is null as elders, mag_mee as "magMee",
           toestemming_op::text as "toestemmingOp", gestuurd_op::text as "gestuurdOp", besproken_op::text as "besprokenOp", delen,
           delen_op::text as "delenOp", reactie, gesloten_op::text as "geslotenOp", gesloten_reden as "geslotenReden"
      from second_opinion where ${dossierId}::uuid is null or ${dossierId}::uuid in (dossier_id, tweede_dossier_id)
     order by (gesloten_op is null) desc, second_opinion.op desc limit 20`
}

/** The requests for another bedrijfsarts of this person or file. */
export async function leesArtswissels(ctx: Kant, dossierId: string | null): Promise<Artswissel[]> {
  return await ctx.db.$queryRaw<Artswissel[]>`
    select id, gevraagd_via as via, op::text, besluit, uitleg, besloten_op::text as "beslotenOp", naar_naam as "naarNaam"
      from artswissel where ${dossierId}::uuid is null or dossier_id = ${dossierId}::uuid order by artswissel.op desc limit 20`
}

/** Who can give a second opinion on this file (of the employee himself: none named). */
export async function leesOnafhankelijkeArtsen(ctx: Kant, dossierId: string | null): Promise<OnafhankelijkeArts[]> {
  return await ctx.db.$queryRaw<OnafhankelijkeArts[]>`
    select gebruiker_id as id, naam, organisatie from muur.onafhankelijke_artsen(${dossierId}::uuid)`
}
