import type { Feiten } from '@/lib/wet/begrippen'
import { maakFeiten, STANDAARD_CONTRACT } from '@/lib/wet/feiten'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import type { Gevalfeit, GevalGegevens } from './lees-geval'

/**
 * What the law engine needs of a case. The sick report and the first contact are milestones that are carried out by what
 * is recorded elsewhere; the others stand in Mijlpaalfeit.
 */
export function feitenVan(geval: GevalGegevens): Feiten {
  const geldig = geval.meldingen.filter((m) => !m.ingetrokken)
  const gedaan = geval.mijlpaalfeiten.flatMap((f) =>
    f.soort === 'gedaan' && f.op !== null ? [{ code: f.code, nummer: f.nummer, op: f.op }] : [],
  )
  const vanzelf = [
    { code: 'ziekmelding', nummer: 1, op: geldig[0]?.gemeldOp ?? null },
    { code: 'eersteContact', nummer: 1, op: geval.eersteContactOp },
  ].flatMap((v) => (v.op !== null && !gedaan.some((g) => g.code === v.code) ? [{ ...v, op: v.op }] : []))
  const dagVan = (soort: Gevalfeit['soort']) => geval.gevalfeiten.find((f) => f.soort === soort)?.dag ?? null
  return maakFeiten({
    perioden: geldig.map((m) => ({ eersteZiektedag: m.eersteZiektedag, hersteldPer: m.hersteldPer })),
    verloven: geval.verloven.map(({ van, totEnMet, zelfdeOorzaak }) => ({ van, totEnMet, zelfdeOorzaak })),
    uitgevoerd: [...gedaan, ...vanzelf],
    afwijkingen: geval.mijlpaalfeiten.flatMap((f) =>
      f.soort === 'gedaan'
        ? []
        : [{ code: f.code, nummer: f.nummer, soort: f.soort, tot: f.tot, reden: f.reden ?? '' }],
    ),
    contract: geval.contract ?? STANDAARD_CONTRACT,
    geenBenutbareMogelijkheden: geval.geenBenutbareMogelijkheden,
    vangnet: geldig.at(-1)?.vangnet ?? 'onbekend',
    loonsanctie: geval.loonsanctie,
    eindeDienstverband: geval.eindeDienstverband,
    aowOp: geval.aowOp,
    vrijwilligeVerlengingTot: dagVan('verlenging'),
    wiaAanvraagOntvangenOp: dagVan('wiaAanvraag'),
    overledenOp: dagVan('overleden'),
    deelsHersteldOp: geval.werkhervattingen.find((h) => h.percentageGewerkt > 0)?.vanaf ?? null,
  })
}

/** One stretch in which the share of absence did not change; `totEnMet` null while it runs. */
export interface Stand {
  van: Dag
  totEnMet: Dag | null
  /** 0..100 */
  afwezig: number
}

/** The staircase of absence: the spells cut where the share of work done changed. Each spell starts at 100. */
export function standenVan(geval: Pick<GevalGegevens, 'meldingen' | 'werkhervattingen'>): Stand[] {
  return geval.meldingen
    .filter((m) => !m.ingetrokken)
    .flatMap((m) => {
      const binnen = geval.werkhervattingen.filter(
        (h) => h.vanaf >= m.eersteZiektedag && (m.hersteldPer === null || h.vanaf < m.hersteldPer),
      )
      const treden = [
        ...(binnen[0]?.vanaf === m.eersteZiektedag ? [] : [{ vanaf: m.eersteZiektedag, percentageGewerkt: 0 }]),
        ...binnen,
      ]
      return treden.map((trede, i) => {
        const volgende = treden[i + 1]?.vanaf ?? m.hersteldPer
        return {
          van: trede.vanaf,
          totEnMet: volgende === null ? null : plusDagen(volgende, -1),
          afwezig: 100 - trede.percentageGewerkt,
        }
      })
    })
}

/** Share of absence on a day; 0 outside every spell. */
export function afwezigOp(geval: Pick<GevalGegevens, 'meldingen' | 'werkhervattingen'>, op: Dag): number {
  return standenVan(geval).findLast((s) => s.van <= op && (s.totEnMet === null || s.totEnMet >= op))?.afwezig ?? 0
}
