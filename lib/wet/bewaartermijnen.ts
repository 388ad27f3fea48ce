/** How long what is recorded of somebody's absence is kept, counted from what, and why. The medical file has a term of its own. */
import { type Dag, dag, plusMaanden, toonDag } from './kalender.ts'
import type { Uitleg } from './uitleg.ts'

export interface Bewaarregel {
  code: 'verzuimdossier' | 'afschrift'
  /** what is kept, in words */
  wat: string
  aantal: number
  eenheid: 'maanden' | 'jaren'
  /** counted from what, in words */
  vanaf: string
  bron: string
  url: string
  geldigVan: Dag
}

const AP = {
  bron: 'Autoriteit Persoonsgegevens, beleidsregels De zieke werknemer',
  url: 'https://zoek.officielebekendmakingen.nl/stcrt-2016-21703.html',
  geldigVan: dag('2016-04-29'),
} satisfies Partial<Bewaarregel>

/** What this product destroys by itself. */
export const BEWAARTERMIJNEN = {
  verzuimdossier: {
    ...AP,
    code: 'verzuimdossier',
    wat: 'het verzuimdossier',
    aantal: 2,
    eenheid: 'jaren',
    vanaf: 'het einde van de begeleiding',
  },
  afschrift: {
    ...AP,
    code: 'afschrift',
    wat: 'wat een vorige arbodienst van een dossier bewaart',
    aantal: 2,
    eenheid: 'jaren',
    vanaf: 'de laatste dag van het contract',
  },
} as const satisfies Record<Bewaarregel['code'], Bewaarregel>

/** Days between telling that a case will be destroyed and doing it. */
export const AANKONDIGDAGEN = 30

/** The days on which the guidance of a case can have ended; null for what did not happen. */
export interface Bewaarfeiten {
  /** open, onderbroken, gesloten */
  toestand: string
  /** the day the case was closed */
  gesloten: Dag | null
  /** last day of the employment, when it ended during the case */
  eindeDienstverband: Dag | null
  eindeLoonsanctie: Dag | null
  contact: Dag | null
  afspraak: Dag | null
  /** fixed or signed */
  document: Dag | null
  /** what the bedrijfsarts told */
  advies: Dag | null
  /** a task that is still open */
  taak: Dag | null
}

/** Each of those days as the end of a sentence; of two on one day the first here is named. */
const TELPUNTEN = {
  gesloten: 'toen is het dossier gesloten',
  eindeDienstverband: 'toen eindigde het dienstverband',
  eindeLoonsanctie: 'toen eindigde de loonsanctie',
  contact: 'toen was het laatste contact met de arbodienst',
  afspraak: 'toen was de laatste afspraak bij de arbodienst',
  document: 'toen is het laatste document vastgesteld of ondertekend',
  advies: 'toen gaf de bedrijfsarts zijn laatste oordeel',
  taak: 'dan moet de laatste taak klaar zijn die nog openstaat',
} as const

/** Which fact the end of the guidance is. */
export type Telpunt = keyof typeof TELPUNTEN
const volgorde = Object.keys(TELPUNTEN) as Telpunt[]

/** Is this word, from the database, one of those facts? */
export function isTelpunt(s: string): s is Telpunt {
  return volgorde.some((t) => t === s)
}

export interface Bewaring {
  /** last day of the guidance, and which fact that is */
  eindeBegeleiding: Dag
  geteldVanaf: Telpunt
  /** last day on which it is kept */
  bewaarTot: Dag
}

/** The last day on which something counted from this day is kept; 29 February becomes the 28th where there is none. */
export function bewaarTot({ aantal, eenheid }: Pick<Bewaarregel, 'aantal' | 'eenheid'>, vanaf: Dag): Dag {
  return plusMaanden(vanaf, eenheid === 'jaren' ? aantal * 12 : aantal)
}

/** Until when a case is kept; null while it is not closed, because its guidance has not ended. */
export function bewaring(f: Bewaarfeiten): Bewaring | null {
  const { gesloten } = f
  if (f.toestand !== 'gesloten' || gesloten === null) return null
  let geteldVanaf: Telpunt = 'gesloten'
  let eindeBegeleiding = gesloten
  for (const t of volgorde) {
    const op = f[t]
    if (op !== null && op > eindeBegeleiding) [geteldVanaf, eindeBegeleiding] = [t, op]
  }
  return { eindeBegeleiding, geteldVanaf, bewaarTot: bewaarTot(BEWAARTERMIJNEN.verzuimdossier, eindeBegeleiding) }
}

/** Why a case is kept until that day, as tijdlijn explains a milestone. */
export function legBewarenUit({
  eindeBegeleiding,
  geteldVanaf,
  bewaarTot: tot,
}: Bewaring): Uitleg & { regelversie: Dag } {
  const r = BEWAARTERMIJNEN.verzuimdossier
  return {
    kop: `Een verzuimdossier bewaart u tot ${hoeLang(r)} na ${r.vanaf}.`,
    stappen: [
      `De begeleiding eindigde op ${toonDag(eindeBegeleiding)}: ${TELPUNTEN[geteldVanaf]}`,
      `+ ${hoeLang(r)} = ${toonDag(tot)}`,
      `daarna vernietigen, en nooit eerder dan ${AANKONDIGDAGEN} dagen nadat het is aangekondigd`,
    ],
    artikel: r.bron,
    url: r.url,
    regelversie: r.geldigVan,
    gevolg: 'Het medisch dossier van de bedrijfsarts hoort hier niet bij: dat heeft een eigen bewaartermijn.',
  }
}

/** "2 jaar" */
export function hoeLang({ aantal, eenheid }: Pick<Bewaarregel, 'aantal' | 'eenheid'>): string {
  return `${aantal} ${eenheid === 'jaren' ? 'jaar' : aantal === 1 ? 'maand' : 'maanden'}`
}
