import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import type { Beeld } from './begrippen'

const namen: Record<string, string> = {
  probleemanalyse: 'Probleemanalyse (functioneel deel)',
  actueelOordeel: 'Actueel oordeel (functioneel deel)',
  bijstellingsadvies: 'Bijstellingsadvies (functioneel deel)',
  mogelijkheden: 'Mogelijkheden (functioneel deel)',
}
/** The fields that the bedrijfsarts may tell, in order. What is not in this list does not come into a bundle. */
const labels: [string, string][] = [
  ['mogelijkheden', 'Mogelijkheden'],
  ['beperkingen', 'Beperkingen in functioneren'],
  ['benutbaar', 'Benutbare mogelijkheden'],
  ['percentage', 'Mate van arbeidsongeschiktheid (%)'],
  ['prognose', 'Prognose'],
  ['advies', 'Advies'],
  ['doel', 'Doel'],
  ['volgendContactOp', 'Volgend contact'],
]
const doelen: Record<string, string> = {
  eigenWerk: 'Terug in het eigen werk',
  aangepastWerk: 'Terug in aangepast eigen werk',
  anderWerk: 'Ander werk bij de eigen werkgever',
  anderWerkgever: 'Werk bij een andere werkgever (spoor 2)',
  nietTeZeggen: 'Nog niet te zeggen',
}

/** What the bedrijfsarts released to the employer, as a document of the bundle. */
export interface Vrijgegeven {
  soort: string
  inhoud: unknown
  doorNaam: string
  vrijgegevenOp: Date
}

/** The released functional part as it is printed; the medical part is in another table and never comes here. */
export function terugkoppelingBeeld(t: Vrijgegeven, gegevens: Beeld['gegevens'], versie: number): Beeld {
  const inhoud = typeof t.inhoud === 'object' && t.inhoud !== null ? (t.inhoud as Record<string, unknown>) : {}
  return {
    soort: t.soort,
    titel: namen[t.soort] ?? 'Advies van de bedrijfsarts (functioneel deel)',
    versie,
    gegevens,
    delen: [
      {
        partij: 'samen',
        titel: 'Wat de bedrijfsarts aan werkgever en medewerker meldt',
        door: `${t.doorNaam}, bedrijfsarts`,
        op: toonDag(vandaagInNederland(t.vrijgegevenOp)),
        velden: labels.flatMap(([naam, label]) => {
          const waarde = inhoud[naam]
          if (typeof waarde !== 'string' && typeof waarde !== 'number') return []
          return [{ naam, label, tekst: doelen[String(waarde)] ?? String(waarde) }]
        }),
      },
    ],
  }
}
