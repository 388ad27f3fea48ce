/**
 * What one rule of the table can say. The engine knows these forms and nothing about any single milestone,
 * so that adding a milestone is adding a row (termijnen.ts) and its example.
 */
import type { Regime, Wie } from './begrippen.ts'
import { type Dag, dag } from './kalender.ts'

/** From where a term is counted. */
export type Anker =
  | { soort: 'eersteZiektedag' }
  /** the day that milestone was carried out; while it was not: its own last day */
  | { soort: 'mijlpaal'; code: string }
  /** the previous one of a repeated milestone; the first is counted from milestone `eerst` */
  | { soort: 'vorige'; eerst: string }
  | { soort: 'feit'; feit: FeitAnker }

export type FeitAnker =
  | 'eindeDienstverband'
  | 'aow'
  | 'herstel'
  | 'loonsanctieBesluit'
  | 'herstelVastgesteld'
  | 'bekortingGevraagd'
  | 'vangnetBekend'
  | 'deelsHersteld'

/** A number in the law's table, in the contract, or in UWV's decision. */
export type Aantal =
  | number
  | { contract: 'ziekmeldingDagen' | 'eersteContactDagen' }
  | { feit: 'loonsanctieWeken'; hoogstens: number }
  | { feit: 'openWachtdagen'; hoogstens: number }

export interface Termijn {
  anker: Anker
  aantal: Aantal
  eenheid: 'dagen' | 'weken' | 'maanden'
  /** used instead while the anchoring milestone was neither carried out nor put off */
  zolangNiet?: Termijn
  /** this term has a day of doubt where the row as a whole has none */
  twijfel?: boolean
  /** own heading of the explanation while this term applies */
  kop?: string
}

/** What must be the case for the row to exist at all. */
export type Voorwaarde =
  | 'altijd'
  | 'loonsanctie'
  | 'bekortingGevraagd'
  | 'langerLoon'
  | 'aow'
  | 'ziekUitDienst'
  | 'vangnet'
  | 'vangnetVierdeDag'
  | 'vangnetNaZesWeken'
  | 'vangnetLaterBekend'
  | 'vangnetHersteld'

export interface Regel {
  code: string
  naam: string
  wie: Wie[]
  voorwaarde: Voorwaarde
  vanaf: Termijn
  uiterlijk: Termijn
  /** the term never ends later than this one (at most 104 weeks; bekorting of a sanction) */
  nooitNa: { termijn: Termijn; reden: string } | null
  /**
   * Sick days (gap and leave days do not count: BW 7:629 lid 10) or plain calendar days.
   * 'voltooid' is the first day after a number of sick days: the end of a period, not the last day of a term.
   */
  telling: 'ziektedagen' | 'voltooid' | 'kalender'
  /** moves with a longer wage period (WIA 24; BW 7:629 lid 11) */
  schuiftMee: ('verlenging' | 'lateAanvraag' | 'loonsanctie')[]
  /** moved to a working day, forward or back; 'tweeWerkdagen': the term holds at least two of them (Algemene termijnenwet art. 2) */
  werkdag: 'vooruit' | 'terug' | 'tweeWerkdagen' | null
  /** the wording leaves a day of doubt: work towards the day before */
  twijfel: boolean
  herhaalt: boolean
  informatie: boolean
  /** days before `veilig` on which the warning starts */
  waarschuwDagen: number
  /** goes on after recovery or the end of employment */
  blijftNaSluiting: boolean
  /** does not apply past the AOW age */
  vervaltBijAow: boolean
  /** does not apply when the bedrijfsarts finds no usable possibilities */
  vervaltZonderMogelijkheden: boolean
  /** only for this length of sickness (counted days) at the end of employment */
  ziekteduur: { vanaf: number; tot: number } | null
  /** the row exists to say that nothing has to be done, and why */
  geenPlicht: string | null
  artikel: string
  url: string | null
  bron: 'wet' | 'uwv' | 'praktijk' | 'contract' | 'keuze'
  geldigVan: Dag
  /** last day, inclusive; null while in force */
  geldigTot: Dag | null
  /** which day decides which version applies */
  geldigNaar: 'eersteZiektedag' | 'gebeurtenis'
  /** consequence of being late; {boete} is filled from boetes.ts */
  gevolg: string | null
  /** own heading for the explanation where the generated one would be hard to read */
  kop: string | null
}

/** One set of rules per regime; vangnet is added to it when the vangnet may apply. */
export type Regels = Record<Regime, readonly Regel[]> & { vangnet: readonly Regel[] }

/** Entry into force of the Wet verbetering poortwachter and of the WIA: the oldest day a row can claim. */
export const WVP = dag('2002-04-01')
export const WIA_VAN = dag('2005-12-29')

const GEWOON = {
  voorwaarde: 'altijd',
  nooitNa: null,
  telling: 'ziektedagen',
  schuiftMee: [],
  werkdag: null,
  twijfel: false,
  herhaalt: false,
  informatie: false,
  waarschuwDagen: 7,
  blijftNaSluiting: false,
  vervaltBijAow: false,
  vervaltZonderMogelijkheden: false,
  ziekteduur: null,
  geenPlicht: null,
  geldigVan: WVP,
  geldigTot: null,
  geldigNaar: 'eersteZiektedag',
  gevolg: null,
  kop: null,
} satisfies Partial<Regel>

type Verplicht = Omit<Regel, keyof typeof GEWOON>

/** A row with the usual answers filled in; the row itself says only what is special. */
export function regel(rij: Verplicht & Partial<Regel>): Regel {
  return { ...GEWOON, ...rij }
}

export const d1: Anker = { soort: 'eersteZiektedag' }
export const dagen = (aantal: Aantal, anker: Anker = d1): Termijn => ({ anker, aantal, eenheid: 'dagen' })
export const weken = (aantal: Aantal, anker: Anker = d1): Termijn => ({ anker, aantal, eenheid: 'weken' })
export const maanden = (aantal: Aantal, anker: Anker = d1): Termijn => ({ anker, aantal, eenheid: 'maanden' })
export const na = (code: string): Anker => ({ soort: 'mijlpaal', code })
export const feit = (naam: FeitAnker): Anker => ({ soort: 'feit', feit: naam })

const wetten = 'https://wetten.overheid.nl'
export const WET = {
  regeling: (artikel: string) => `${wetten}/BWBR0013540#Artikel${artikel}`,
  wia: (artikel: string) => `${wetten}/BWBR0019057#Artikel${artikel}`,
  zw: (artikel: string) => `${wetten}/BWBR0001888#Artikel${artikel}`,
  bw7: (artikel: string) => `${wetten}/BWBR0005290#Boek7_Titeldeel10_Afdeling2_Artikel${artikel}`,
  termijnen: (artikel: string) => `${wetten}/BWBR0002448#Artikel${artikel}`,
} as const
