/** Renders the derivation of a date in plain Dutch. The screen, the PDF and the API all use this one. */
import type { Mijlpaal, Stap } from './begrippen.ts'
import { type Dag, toonDag, toonDagZonderJaar } from './kalender.ts'

export interface Uitleg {
  /** the rule in one sentence */
  kop: string
  /** how the day was reached, step by step */
  stappen: string[]
  artikel: string
  url: string | null
  /** from which day this version of the rule is in force, yyyy-mm-dd */
  regelversie: string
  /** what being late leads to */
  gevolg: string | null
}

const EENHEDEN = { dagen: ['dag', 'dagen'], weken: ['week', 'weken'], maanden: ['maand', 'maanden'] } as const

function hoeveel(aantal: number, eenheid: keyof typeof EENHEDEN): string {
  return `${aantal} ${EENHEDEN[eenheid][aantal === 1 ? 0 : 1]}`
}

/** "ma 8 jun", with the year when it differs from that of the result. */
function kort(d: Dag, naast: Dag): string {
  return d.slice(0, 4) === naast.slice(0, 4) ? toonDagZonderJaar(d) : toonDag(d)
}

function bereik(van: Dag, totEnMet: Dag, naast: Dag): string {
  if (van === totEnMet) return `op ${kort(van, naast)}`
  return `van ${kort(van, naast)} t/m ${kort(totEnMet, naast)}`
}

type Verschuiving = Extract<Stap, { soort: 'verschuiving' }>

function verschuiving(s: Verschuiving): string {
  const waar = s.van !== null && s.totEnMet !== null ? ` ${bereik(s.van, s.totEnMet, s.op)}` : ''
  const oorzaken: Record<Verschuiving['oorzaak'], string> = {
    onderbreking: `hersteld${waar} telt niet mee (korter dan vier weken)`,
    verlof: `zwangerschaps- of bevallingsverlof${waar} telt niet mee`,
    loonsanctie: 'door de loonsanctie loopt de loondoorbetaling langer',
    verlenging: 'de loondoorbetaling is op verzoek van u beiden verlengd',
    lateAanvraag: 'de WIA-aanvraag kwam zoveel dagen te laat',
    uitstel: 'uitgesteld, met reden',
  }
  return `+ ${hoeveel(s.dagen, 'dagen')}: ${oorzaken[s.oorzaak]} = ${toonDag(s.op)}`
}

function werkdag(s: Extract<Stap, { soort: 'werkdag' }>): string {
  if (s.reden === 'twee werkdagen') {
    return s.van === s.op
      ? `daarin zitten twee werkdagen, dus ${toonDag(s.op)}`
      : `daarin zitten nog geen twee werkdagen, dus ${toonDag(s.op)}`
  }
  return s.van === s.op
    ? `dat is een werkdag, dus ${toonDag(s.op)}`
    : `dat is geen werkdag (${s.reden}), dus ${toonDag(s.op)}`
}

function zin(s: Exclude<Stap, { soort: 'anker' }>, vorige: Stap | undefined): string {
  if (s.soort === 'verschuiving') return verschuiving(s)
  if (s.soort === 'werkdag') return werkdag(s)
  if (s.soort === 'begrensd') return `${s.reden}, dus ${toonDag(s.op)}`
  if (vorige?.soort !== 'anker') return `+ ${hoeveel(s.aantal, s.eenheid)} = ${toonDag(s.op)}`
  if (s.aantal === 0) return `${vorige.wat}: ${toonDag(s.op)}`
  const wat = vorige.wat === 'de eerste ziektedag' ? '' : `${vorige.wat}: `
  return `${wat}${toonDag(vorige.op)} + ${hoeveel(s.aantal, s.eenheid)} = ${toonDag(s.op)}`
}

/** Capital at the start of a sentence. */
function groot(tekst: string): string {
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`
}

function kopUitStappen(stappen: readonly Stap[]): string {
  const anker = stappen.find((s) => s.soort === 'anker')
  const termijn = stappen.find((s) => s.soort === 'termijn')
  if (anker === undefined || termijn === undefined) return ''
  const einde = stappen.some((s) => s.soort === 'werkdag') ? ', en dan de eerste werkdag.' : '.'
  if (termijn.aantal === 0) return `${groot(anker.wat)}${einde}`
  return `${hoeveel(termijn.aantal, termijn.eenheid)} na ${anker.wat}${einde}`
}

/** Why this milestone has the day it has: heading, steps, article with link, version of the rule, consequence. */
export function legUit(m: Mijlpaal): Uitleg {
  const { afleiding } = m
  const stappen: string[] = []
  afleiding.stappen.forEach((s, i) => {
    if (s.soort !== 'anker') stappen.push(zin(s, afleiding.stappen[i - 1]))
  })
  if (m.veilig < m.uiterlijk) {
    stappen.push(`werk naar ${toonDag(m.veilig)} toe: over de precieze laatste dag bestaat twijfel`)
  }
  return {
    kop: afleiding.kop ?? kopUitStappen(afleiding.stappen),
    stappen,
    artikel: afleiding.artikel,
    url: afleiding.url,
    regelversie: afleiding.regelversie,
    gevolg: m.gevolg,
  }
}
