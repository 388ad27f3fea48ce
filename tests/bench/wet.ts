/**
 * Bench of the law engine. (1) Timelines per second on one core, as a ratio to a loop that only adds the same offsets with
 * date-fns and writes the days; (2) a nightly verification over a stream of cases' facts, with the memory it takes.
 * Run: npx tsx tests/bench/wet.ts [number of cases]
 */
import { pathToFileURL } from 'node:url'
import { addDays, formatISO, parseISO } from 'date-fns'
import type { Feiten } from '../../lib/wet/begrippen.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import { type Dag, dag, plusDagen } from '../../lib/wet/kalender.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'

/** First and last day of each milestone that a plain case has, in days after D1. */
const OFFSETS = [
  0, 2, 0, 7, 0, 42, 42, 56, 56, 98, 21, 475, 266, 294, 315, 364, 364, 406, 609, 623, 602, 637, 602, 637, 609, 651, 686,
  686, 728, 728,
]

const VANDAAG = dag('2026-11-20')

/** Case number i: the same facts for the same number, so that a stream needs no storage. Every fifth has gaps. */
function geval(i: number): Feiten {
  const d1 = plusDagen(VANDAAG, -(i % 760))
  if (i % 5 !== 0) {
    return maakFeiten({
      perioden: [{ eersteZiektedag: d1, hersteldPer: null }],
      uitgevoerd: i % 2 === 0 ? [{ code: 'probleemanalyse', nummer: 1, op: plusDagen(d1, 30) }] : [],
    })
  }
  return maakFeiten({
    perioden: [
      { eersteZiektedag: d1, hersteldPer: plusDagen(d1, 20) },
      { eersteZiektedag: plusDagen(d1, 20 + (i % 28)), hersteldPer: plusDagen(d1, 200) },
      { eersteZiektedag: plusDagen(d1, 210), hersteldPer: null },
    ],
  })
}

/** Runs f until it has taken a while and gives runs per second; the best of three rounds, to lessen other load. */
function perSeconde(f: (i: number) => void, rondes = 3, ms = 700): number {
  for (let i = 0; i < 2000; i++) f(i)
  let beste = 0
  for (let r = 0; r < rondes; r++) {
    const begin = process.cpuUsage()
    const klok = performance.now()
    let n = 0
    while (performance.now() - klok < ms) for (let k = 0; k < 200; k++) f(n++)
    const c = process.cpuUsage(begin)
    beste = Math.max(beste, n / ((c.user + c.system) / 1e6))
  }
  return beste
}

function kaleLus(d1: Dag): number {
  let som = 0
  const begin = parseISO(d1)
  for (const o of OFFSETS) som += formatISO(addDays(begin, o), { representation: 'date' }).length
  return som
}

/** The barest loop there is: adding alone, no day written. */
function alleenOptellen(d1: Dag): number {
  let som = 0
  const begin = parseISO(d1)
  for (const o of OFFSETS) som += addDays(begin, o).getTime()
  return som
}

/** One number per timeline, so that a verification can compare what is stored with what is computed without storing it all. */
function vingerafdruk(f: Feiten): number {
  const u = tijdlijn(f, REGELS, VANDAAG)
  if (!u.goed) return 0
  let h = 2166136261
  for (const m of u.tijdlijn.mijlpalen) {
    for (let i = 0; i < 10; i++) h = Math.imul(h ^ m.uiterlijk.charCodeAt(i), 16777619)
  }
  return h
}

function mb(bytes: number): number {
  return Math.round(bytes / 1048576)
}

function nachtelijkeControle(aantal: number): { seconden: number; begin: number; hoogste: number; fouten: number } {
  for (let i = 0; i < 20_000; i++) vingerafdruk(geval(i))
  const begin = process.memoryUsage.rss()
  const klok = performance.now()
  let hoogste = begin
  let fouten = 0
  for (let i = 0; i < aantal; i++) {
    // Stands in for the stored tasks: the stream of cases repeats, so the same case must give the same days.
    if (i % 3800 === 0 && vingerafdruk(geval(i)) !== vingerafdruk(geval(i + 3800 * 28))) fouten++
    if (vingerafdruk(geval(i)) === 0) fouten++
    if (i % 50_000 === 0) hoogste = Math.max(hoogste, process.memoryUsage.rss())
  }
  return { seconden: (performance.now() - klok) / 1000, begin, hoogste, fouten }
}

/** Measures the engine; what comes back is printed by `npm run bench`. */
export async function benchWet(aantal = 1_000_000): Promise<{ naam: string; waarde: string }[]> {
  const engine = perSeconde((i) => {
    tijdlijn(geval(i), REGELS, VANDAAG)
  })
  const lus = perSeconde((i) => {
    kaleLus(plusDagen(VANDAAG, -(i % 760)))
  })
  const kaalst = perSeconde((i) => {
    alleenOptellen(plusDagen(VANDAAG, -(i % 760)))
  })
  const c = nachtelijkeControle(aantal)
  return [
    { naam: 'wet: tijdlijnen per seconde processortijd', waarde: engine.toFixed(0) },
    { naam: 'wet: kale lus met date-fns per seconde', waarde: lus.toFixed(0) },
    { naam: 'wet: tijdlijn kost zoveel keer de kale lus (doel: hoogstens 10)', waarde: (lus / engine).toFixed(2) },
    { naam: 'wet: en zoveel keer alleen optellen, zonder een dag te schrijven', waarde: (kaalst / engine).toFixed(2) },
    { naam: `wet: controle van ${aantal} gevallen`, waarde: `${c.seconden.toFixed(1)} s, ${c.fouten} verschillen` },
    { naam: 'wet: geheugen (RSS) bij het begin en hoogstens', waarde: `${mb(c.begin)} MB, ${mb(c.hoogste)} MB` },
  ]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const r of await benchWet(Number(process.argv[2] ?? 1_000_000))) console.log(`${r.naam}: ${r.waarde}`)
}
