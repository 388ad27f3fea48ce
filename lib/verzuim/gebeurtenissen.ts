import type { Ctx } from '@/lib/db/namens'

/**
 * What can happen to a case from the side of sick report and recovery, and what is kept of it: days, numbers and codes; the
 * sentence is made on screen. Correction keeps the old value beside the new one.
 */
export interface Gebeurtenisgegevens {
  ziekGemeld: { meldingId: string; ontvangstnummer: string; eersteZiektedag: string }
  /** within four weeks: the case continues; `tussen` is the number of days recovered */
  opnieuwZiekGemeld: {
    meldingId: string
    ontvangstnummer: string
    eersteZiektedag: string
    hersteldPer?: string
    tussen?: number
  }
  hersteldGemeld: { meldingId: string; hersteldPer: string }
  werkhervatting: {
    vanaf: string
    percentageGewerkt: number
    arbeidstherapeutisch: boolean
    /** what stood for the same day before */
    was?: number
  }
  eersteZiektedagGecorrigeerd: { meldingId: string; oud: string; nieuw: string; reden: string; toelichting?: string }
  /** `nieuw` is empty when the recovery was a mistake */
  hersteldatumGecorrigeerd: { meldingId: string; oud: string; nieuw: string; reden: string; toelichting?: string }
  meldingIngetrokken: {
    meldingId: string
    ontvangstnummer: string
    eersteZiektedag: string
    reden: string
    toelichting?: string
  }
  /** a report that belongs to another case now; written in both cases */
  meldingVerplaatst: { meldingId: string; eersteZiektedag: string; van: string; naar: string }
  /** the guidance went to another arbodienst */
  overgedragen: { arbodienstId: string | null }
}

/** Adds a line to the history of a case, in the transaction of the deed. */
export async function noteer<S extends keyof Gebeurtenisgegevens>(
  ctx: Ctx<'werkgever'>,
  gevalId: string,
  soort: S,
  gegevens: Gebeurtenisgegevens[S],
): Promise<void> {
  await ctx.db.gebeurtenis.createMany({
    data: [
      {
        werkgeverId: ctx.wie.werkgeverId,
        gevalId,
        soort,
        gegevens: { ...gegevens },
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
}
