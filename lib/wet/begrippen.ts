/**
 * What goes into the engine (facts) and what comes out (explained milestones). Types only.
 * Days are 'yyyy-mm-dd' (see kalender.ts); "hersteldPer" is the first day recovered.
 */
import type { Dag } from './kalender.ts'

/** Who has to act on a milestone. */
export type Wie = 'werkgever' | 'werknemer' | 'bedrijfsarts' | 'verzuimconsultant' | 'planner' | 'uwv'

/** Which set of rules applies: in service (Wet verbetering poortwachter), vangnet report dates, or eigenrisicodrager Ziektewet. */
export type Regime = 'inDienst' | 'erdZw'

/** One uninterrupted spell of sickness; withdrawn reports are left out by the caller. */
export interface Ziekteperiode {
  eersteZiektedag: Dag
  /** first day recovered, null while still sick */
  hersteldPer: Dag | null
}

/** Maternity leave (WAZO); both days inclusive. Days of leave do not count. */
export interface Verlof {
  van: Dag
  totEnMet: Dag
  /** does sickness that adjoins this leave have the same cause? Answered by the bedrijfsarts, never by the employer. */
  zelfdeOorzaak: 'ja' | 'nee' | 'onbekend'
}

/** A milestone that was carried out on a day. `nummer` counts repeated milestones (evaluatie) from 1. */
export interface Uitgevoerd {
  code: string
  nummer: number
  op: Dag
}

/** A milestone that does not apply, or was put off, with a reason (Regeling procesgang art. 5). It never disappears. */
export interface Afwijking {
  code: string
  nummer: number
  soort: 'nietVanToepassing' | 'uitgesteld'
  /** new last day, only with 'uitgesteld' */
  tot: Dag | null
  reden: string
}

/** From what a step of a contract's own protocol is counted. */
export type Protocolanker =
  | 'eersteZiektedag'
  | 'ziekmelding'
  | 'eersteContact'
  | 'deelsHersteld'
  | 'herstel'
  | 'probleemanalyse'
  | 'planVanAanpak'
  | 'eerstejaarsevaluatie'
  | 'actueelOordeel'

/** Extra step of the contract's own protocol, as data. */
export interface ProtocolStap {
  code: string
  naam: string
  wie: Wie[]
  /** calendar days after the anchor */
  dagen: number
  anker: Protocolanker
  /** who of the werkgever, where that was said */
  uitvoerder?: 'hr' | 'leidinggevende'
  /** false: no longer asked; what was done stays */
  geldt?: boolean
  /** asked only when the anchor is on this day or later: a new step does not reach back */
  vanaf?: Dag | null
}

/** The contract's own terms. */
export interface Contracttermen {
  /** days after D1 within which the employer reports (default 2) */
  ziekmeldingDagen: number
  /** days after D1 for the first contact (default 7) */
  eersteContactDagen: number
  /** extra steps; empty when the contract has none */
  protocol: ProtocolStap[]
}

export interface Loonsanctie {
  soort: 'administratief' | 'inhoudelijk'
  /** date of UWV's decision */
  besluitOp: Dag
  /** imposed weeks, at most 52 */
  weken: number
  /** the day UWV found the gap repaired (bekorting): the sanction ends 6 weeks later */
  hersteldVastgesteldOp: Dag | null
  /** the day the employer asked UWV to shorten the sanction: UWV decides within 3 weeks */
  bekortingGevraagdOp?: Dag | null
}

/** Everything the engine needs to know of one case (Verzuimgeval). */
export interface Feiten {
  regime: Regime
  /** spells of this case in any order, at least one */
  perioden: Ziekteperiode[]
  verloven: Verlof[]
  uitgevoerd: Uitgevoerd[]
  afwijkingen: Afwijking[]
  contract: Contracttermen
  /** bedrijfsarts: no usable possibilities, so no plan van aanpak */
  geenBenutbareMogelijkheden: boolean
  vangnet: 'ja' | 'nee' | 'onbekend'
  /** which report day follows from the ground; known to the medical side only. Without it: the fourth day, the earliest. */
  vangnetMeldmoment?: 'vierdeDag' | 'naZesWeken' | null
  /** the day it became known that the vangnet applies, when that was after the report day */
  vangnetBekendOp?: Dag | null
  /** erdZw: waiting days already used up earlier in this linked case (0-2) */
  wachtdagenGebruikt?: number
  loonsanctie: Loonsanctie | null
  /** agreed voluntary extension of the pay period: last day, inclusive */
  vrijwilligeVerlengingTot: Dag | null
  /** the day the WIA application was received, when known */
  wiaAanvraagOntvangenOp: Dag | null
  /** last day of employment, when it ends (or ended) */
  eindeDienstverband: Dag | null
  /** the day the AOW age is reached, when known */
  aowOp: Dag | null
  overledenOp: Dag | null
  /** the first day on which part of the work was done again; only a contract's own protocol counts from it */
  deelsHersteldOp?: Dag | null
}

/** Facts that contradict each other; shown, never guessed around. */
export interface Tegenstrijdigheid {
  soort: string
  /** one plain Dutch sentence for the screen */
  tekst: string
  dagen: Dag[]
}

export type MijlpaalToestand =
  | 'gepauzeerd'
  | 'nogNiet'
  | 'open'
  | 'waarschuwing'
  | 'teLaat'
  | 'opTijdGedaan'
  | 'teLaatGedaan'
  | 'nietVanToepassing'
  | 'uitgesteld'

/** One step of the derivation of a date, as data; `lib/wet/uitleg.ts` renders it in Dutch. */
export type Stap =
  | { soort: 'anker'; wat: string; op: Dag }
  | { soort: 'termijn'; aantal: number; eenheid: 'dagen' | 'weken' | 'maanden'; op: Dag }
  | {
      soort: 'verschuiving'
      oorzaak: 'onderbreking' | 'verlof' | 'loonsanctie' | 'verlenging' | 'lateAanvraag' | 'uitstel'
      van: Dag | null
      totEnMet: Dag | null
      dagen: number
      op: Dag
    }
  | { soort: 'werkdag'; van: Dag; op: Dag; reden: string }
  | { soort: 'begrensd'; reden: string; op: Dag }

/** Why a date is what it is. */
export interface Afleiding {
  stappen: Stap[]
  artikel: string
  /** link to the article; null for practice or contract */
  url: string | null
  bron: 'wet' | 'uwv' | 'praktijk' | 'contract' | 'keuze'
  /** from which day this version of the rule is in force */
  regelversie: Dag
  /** the rule in one Dutch sentence, where the one made from the steps would be hard to read */
  kop?: string | null
}

export interface Mijlpaal {
  code: string
  /** 1, or the number of a repeated milestone */
  nummer: number
  naam: string
  wie: Wie[]
  /** earliest day */
  vanaf: Dag
  /** the law's own boundary, inclusive */
  uiterlijk: Dag
  /** the day to work towards: one earlier where the law's wording leaves a day of doubt */
  veilig: Dag
  toestand: MijlpaalToestand
  gedaanOp: Dag | null
  /** information only: nobody has to act in this product */
  informatie: boolean
  /** consequence of being late, one Dutch sentence, or null */
  gevolg: string | null
  /** why it is paused, does not apply or was put off; one Dutch sentence */
  reden?: string | null
  afleiding: Afleiding
}

/** Where the clock stands on the day asked. */
export interface Stand {
  toestand: 'ziek' | 'onderbroken' | 'gesloten'
  eersteZiektedag: Dag
  /** D1 plus all days that do not count up to today: week n starts at rekenstart + 7(n-1) */
  rekenstart: Dag
  /** week of sickness today (or on the last sick day), from 1 */
  week: number
  /** days that do not count so far */
  opgeschoven: number
  /** during a gap: last day on which a new report still continues this case; otherwise null */
  heropenbaarTotEnMet: Dag | null
}

export interface Tijdlijn {
  stand: Stand
  /** ordered by `uiterlijk`, then code */
  mijlpalen: Mijlpaal[]
}

/** The engine is total: a timeline, or the contradictions that stand in its way. */
export type Uitkomst =
  | { goed: true; tijdlijn: Tijdlijn; waarschuwingen: Tegenstrijdigheid[] }
  | { goed: false; tegenstrijdigheden: Tegenstrijdigheid[] }
