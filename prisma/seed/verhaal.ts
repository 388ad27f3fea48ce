import type { Gevraagd } from './register'
import type { Gang } from './verloop'
import type { Werkgeversleutel } from './werkgevers'

// How the cases of the demo are told: in days counted from today, so -80 is eighty days ago.

/** One case as it is told. */
export type Gevalverhaal = {
  /** first day of sickness and first day recovered, null while it lasts */
  perioden: [van: number, hersteldPer: number | null][]
  /** share of work done, from a day on */
  trap?: [vanaf: number, percentageGewerkt: number, arbeidstherapeutisch?: boolean][]
  gedaan?: [code: string, nummer: number, op: number][]
  afwijkingen?: {
    code: string
    nummer: number
    soort: 'nietVanToepassing' | 'uitgesteld'
    tot?: number
    reden: string
  }[]
  verlof?: [van: number, totEnMet: number]
  loonsanctie?: {
    soort: 'administratief' | 'inhoudelijk'
    besluitOp: number
    weken: number
    hersteldVastgesteldOp?: number
  }
  geenBenutbareMogelijkheden?: boolean
  vangnet?: 'ja' | 'nee'
  arbeidsongeval?: 'ja'
  verkeersongeval?: 'ja'
  verwachteDuur?: 'dagen' | 'weken' | 'langer'
  lopendWerk?: string
  verpleegadres?: string
  /** the report came so many days after the first day of sickness */
  gemeldNa?: number
  /** D1 was another day at first; corrected with this reason */
  gecorrigeerd?: { was: number; reden: 'vergissing' | 'werknemer' | 'uwv' }
  /** a report that was a mistake, taken back the next day */
  ingetrokken?: true
  gang?: Gang
}

/** One person and what happened to him, oldest case first. */
export type Verhaal = {
  bij: Werkgeversleutel
  wie: Omit<Gevraagd, 'begin' | 'einde'>
  /** last day of employment */
  einde?: number
  gevallen: Gevalverhaal[]
}

/** A name in its parts: naam('Jasper', 'Wit', 'de'). */
export const naam = (voornaam: string, achternaam: string, tussenvoegsel: string | null = null) => ({
  voornaam,
  tussenvoegsel,
  achternaam,
})
