import type { Feiten, Tijdlijn } from '@/lib/wet/begrippen'
import { dossiergezondheid, type Onderdeel } from '@/lib/wet/dossiergezondheid'
import { type Dag, toonDag } from '@/lib/wet/kalender'

export type Rivtoestand =
  | 'aanwezig'
  | 'aanwezigTeLaat'
  | 'nietGetekend'
  | 'concept'
  | 'stukOntbreekt'
  | 'ontbreekt'
  | 'nogNiet'
  | 'nietNodig'

/** A part of the report: how it stands, and what to do about it. */
export interface Rivonderdeel {
  code: string
  nummer: number
  naam: string
  toestand: Rivtoestand
  uitleg: string
  /** what to do; null when nothing */
  teDoen: 'begin' | 'open' | 'bedrijfsarts' | 'medewerker' | null
  documentId: string | null
}

/** What is there of a case, besides its milestones. */
export interface Rivstuk {
  code: string
  nummer: number
  documentId: string | null
  toestand: string
  open: string[]
}

const VAN_ARTS = ['probleemanalyse', 'actueelOordeel']

/**
 * The parts that Regeling procesgang art. 6 asks, against what is there: the milestone and the piece itself. A milestone that was ticked
 * off while its piece is not here is a gap, because UWV wants to read it.
 */
export function rivStand(
  tijdlijn: Tijdlijn,
  feiten: Feiten,
  vandaag: Dag,
  stukken: readonly Rivstuk[],
): Rivonderdeel[] {
  return dossiergezondheid(tijdlijn, feiten, vandaag).onderdelen.map((o) => {
    const stuk = stukken.find((s) => s.code === o.code && (s.nummer === o.nummer || VAN_ARTS.includes(o.code)))
    const naam = o.code === 'evaluatie' ? `${o.naam} ${o.nummer}` : o.naam
    return { code: o.code, nummer: o.nummer, naam, documentId: stuk?.documentId ?? null, ...beoordeel(o, stuk) }
  })
}

function beoordeel(o: Onderdeel, stuk: Rivstuk | undefined): Pick<Rivonderdeel, 'toestand' | 'uitleg' | 'teDoen'> {
  if (stuk?.toestand === 'tekenen') {
    return { toestand: 'nietGetekend', uitleg: `Nog te tekenen door: ${stuk.open.join(' en ')}.`, teDoen: 'open' }
  }
  if (stuk?.toestand === 'concept') {
    const eigen = o.code === 'oordeelWerknemer'
    return {
      toestand: 'concept',
      uitleg: eigen
        ? 'De medewerker schrijft hier nog aan.'
        : 'Er is een concept. Maak het af en laat het ondertekenen.',
      teDoen: eigen ? 'medewerker' : 'open',
    }
  }
  const isEr = o.toestand === 'aanwezig' || o.toestand === 'aanwezigTeLaat' || o.toestand === 'onvolledig'
  if (stuk) {
    return o.toestand === 'aanwezigTeLaat'
      ? { toestand: 'aanwezigTeLaat', uitleg: `${o.reden ?? ''} Leg in het verslag uit waarom.`, teDoen: null }
      : { toestand: 'aanwezig', uitleg: o.op ? `Gedaan op ${toonDag(o.op)}.` : '', teDoen: null }
  }
  const wie = VAN_ARTS.includes(o.code) ? 'bedrijfsarts' : o.code === 'oordeelWerknemer' ? 'medewerker' : 'begin'
  if (isEr) {
    return {
      toestand: 'stukOntbreekt',
      uitleg: `Vastgelegd als gedaan${o.op ? ` op ${toonDag(o.op)}` : ''}, maar het stuk zelf staat niet in dit dossier.`,
      teDoen: wie,
    }
  }
  const toestand = o.toestand === 'ontbreekt' || o.toestand === 'nogNiet' ? o.toestand : 'nietNodig'
  return { toestand, uitleg: o.reden ?? '', teDoen: toestand === 'nietNodig' ? null : wie }
}

/** Nothing that has to be in it is missing. */
export function isCompleet(onderdelen: readonly Rivonderdeel[]): boolean {
  return onderdelen.every((o) => ['aanwezig', 'aanwezigTeLaat', 'nietNodig'].includes(o.toestand))
}

export const rivwoorden: Record<Rivtoestand, string> = {
  aanwezig: 'aanwezig',
  aanwezigTeLaat: 'aanwezig, te laat',
  nietGetekend: 'niet getekend',
  concept: 'concept',
  stukOntbreekt: 'stuk ontbreekt',
  ontbreekt: 'ontbreekt',
  nogNiet: 'nog niet',
  nietNodig: 'niet nodig',
}
