import type { Inzagectx } from '@/lib/db/inzage'
import { leesArtswissels, leesOnafhankelijkeArtsen, leesSecondOpinions } from '@/lib/verzuim/lees-second-opinion'
import type { Artswissel, OnafhankelijkeArts, SecondOpinion } from '@/lib/verzuim/second-opinion'
import { leesMedischDossier, type MedischDossierbeeld } from './lees-dossier'
import { leesCollegas } from './lees-toegang'

/** Everything behind the page of a second opinion and of a change of doctor, for either doctor. */
export interface SecondOpinionbeeld {
  beeld: MedischDossierbeeld
  opinies: SecondOpinion[]
  wissels: Artswissel[]
  /** who can give one; empty for the second doctor */
  artsen: OnafhankelijkeArts[]
  /** name of the own arbodienst: who gives one may not work there */
  arbodienst: string
  /** colleagues who can take over the file */
  collegas: { id: string; naam: string }[]
}

/** Reads the second opinions of a file, of which this is the first or the second. */
export async function leesSecondOpinionbeeld(ctx: Inzagectx): Promise<SecondOpinionbeeld> {
  const beeld = await leesMedischDossier(ctx)
  const { dossierId } = beeld
  return {
    beeld,
    opinies: await leesSecondOpinions(ctx, dossierId),
    wissels: await leesArtswissels(ctx, dossierId),
    artsen: await leesOnafhankelijkeArtsen(ctx, dossierId),
    arbodienst: ctx.wie.tenantNaam,
    collegas: (await leesCollegas(ctx)).artsen,
  }
}
