import type { Dossierctx, Openstaand } from './open-geval'

/**
 * What can happen to a case from the side of guidance, and what is kept of it in the history that both sides read. Days,
 * codes and the reason that was given; the sentence is made on screen.
 */
export interface Begeleidingsgegevens {
  mijlpaalGedaan: { code: string; nummer: number; naam: string; op: string }
  mijlpaalNietVanToepassing: { code: string; nummer: number; naam: string; reden: string }
  mijlpaalUitgesteld: { code: string; nummer: number; naam: string; tot: string; reden: string }
  mijlpaalOngedaan: { code: string; nummer: number; naam: string; wat: string; reden: string }
  verlofVastgelegd: { van: string; totEnMet: string }
  loonsanctieVastgelegd: {
    besluitOp: string
    weken: number
    bekortingGevraagdOp: string | null
    hersteldVastgesteldOp: string | null
  }
  dagVastgelegd: { wat: 'wiaAanvraag' | 'verlenging' | 'overleden'; dag: string }
  bijzonderheidOngedaan: { wat: string; reden: string }
  contact: { contactId: string; soort: string; uitkomst: string; op: string }
  /** `van` is the consultant who had it, null when nobody had */
  overgenomen: { van: string | null; naar: string }
}

/** Adds a line to the history of a case, in the transaction of the deed. */
export async function noteerInDossier<S extends keyof Begeleidingsgegevens>(
  ctx: Dossierctx,
  geval: Pick<Openstaand, 'id' | 'werkgeverId' | 'arbodienstId'>,
  soort: S,
  gegevens: Begeleidingsgegevens[S],
): Promise<void> {
  await ctx.db.gebeurtenis.createMany({
    data: [
      {
        werkgeverId: geval.werkgeverId,
        arbodienstId: geval.arbodienstId,
        gevalId: geval.id,
        soort,
        gegevens: { ...gegevens },
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
}
