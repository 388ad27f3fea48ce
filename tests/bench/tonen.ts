import type { GroteDatabase } from '../hulp/groot'
import { type Doel, percentiel } from './belasting'
import type { Kaal } from './kaal'
import type { Muurkosten } from './muur'
import { verbruik } from './processen'

// What the bench prints.

/** A page of one process, and what was measured of it. */
export type Meetpunt = Doel & {
  naam: string
  pid: number
  tijden: number[]
  perSeconde: number[]
  cpu: number
  bytes: number
}

/** The pages in turns: requests a second, as a share of the empty page, and whether the aims are met. */
export function toonPaginas(punten: readonly Meetpunt[], rondes: number, perRonde: number): void {
  const mediaan = (punt: Meetpunt | undefined) => percentiel(punt?.perSeconde ?? [], 0.5)
  const basis = mediaan(punten[0])
  console.log(`\nPagina's, 8 verbindingen, mediaan van ${rondes} ronden van ${perRonde} verzoeken`)
  console.table(
    punten.map((punt) => {
      const nu = verbruik(punt.pid)
      return {
        pagina: punt.naam,
        'per s': Math.round(mediaan(punt)),
        'deel van (a)': (mediaan(punt) / basis).toFixed(2),
        'p50 ms': percentiel(punt.tijden, 0.5).toFixed(1),
        'p95 ms': percentiel(punt.tijden, 0.95).toFixed(1),
        'ms processor': nu ? ((punt.cpu * 1000) / (rondes * perRonde)).toFixed(2) : '-',
        kB: (punt.bytes / 1024).toFixed(1),
        'MB nu / hoogst': nu ? `${Math.round(nu.rss)} / ${Math.round(nu.hoogste)}` : '-',
      }
    }),
  )
  const van = (begin: string) => punten.filter((p) => p.naam.startsWith(begin))
  for (const [wat, begin] of [
    ['werklijst', '(b)'],
    ['dossier', '(c)'],
  ] as const) {
    const [klein, groot] = van(begin)
    const deel = mediaan(groot) / basis
    const verlies = 1 - mediaan(groot) / mediaan(klein)
    console.log(`${wat}: ${oordeel(deel >= 0.5)} ten minste de helft van (a): ${deel.toFixed(2)}`)
    console.log(
      `${wat}: ${oordeel(verlies <= 0.1)} hoogstens een tiende trager bij groot: ${(verlies * 100).toFixed(1)} %`,
    )
  }
}

/** The SQL behind the pages without the pages. */
export function toonKaal(database: GroteDatabase, kaal: Kaal[]): void {
  console.log(`\n(d) de kale SQL erachter, ${toon(database.werknemers)} medewerkers`)
  console.table(
    kaal.map((k) => ({
      pagina: k.pagina,
      statements: k.statements,
      'per s': Math.round(k.perSeconde),
      'p95 ms': k.p95.toFixed(1),
    })),
  )
}

/** What the policies add to each statement. */
export function toonMuur(muur: Muurkosten[]): void {
  console.log(
    'Wat de muur kost per statement: als rol van het portaal, tegen de eigenaar zonder beleid (snelste tiende, ms)',
  )
  console.table(
    muur.map((m) => ({
      pagina: m.pagina,
      statement: m.statement,
      keren: m.keren,
      zonder: m.zonder.toFixed(2),
      met: m.met.toFixed(2),
      verschil: `${(m.met - m.zonder).toFixed(2)} ${oordeel(m.met - m.zonder <= 0.3)}`,
      plan: m.anders.length === 0 ? 'gelijk' : `anders: ${m.anders.join(', ')}`,
      'beleid kijkt in': [...new Set(m.erbij)].join(', ') || '-',
      bezwaren: m.bezwaren.join(', ') || '-',
    })),
  )
}

function oordeel(gehaald: boolean): string {
  return gehaald ? '✓' : '✗'
}

/** A number as Dutch people write it. */
export function toon(aantal: number): string {
  return aantal.toLocaleString('nl-NL')
}
