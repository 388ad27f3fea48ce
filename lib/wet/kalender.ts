/**
 * The calendar of the law. A day is a string 'yyyy-mm-dd'; no time zone can move it.
 * This is the only module in the product that makes a Date for calendar arithmetic.
 */
import { delen, leesNummer, maandlengte, naarDag, nummer, vanDag, weekdag } from './dagnummer.ts'

/** A calendar day, 'yyyy-mm-dd'. Made by {@link dag} or {@link leesDag} only. */
export type Dag = string & { readonly __soort: 'Dag' }

/** Takes 'yyyy-mm-dd' from a trusted place (database, code) and gives the day; throws RangeError on anything else. */
export function dag(s: string): Dag {
  return naarDag(vanDag(s as Dag))
}

/** Is this text a day as the engine writes it ('yyyy-mm-dd', existing in the calendar)? */
export function isDag(s: unknown): s is Dag {
  return typeof s === 'string' && leesNummer(s) !== null
}

const NEDERLANDS = /^(\d{1,2})-(\d{1,2})-(\d{4})$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const EERSTE_JAAR = 1900
const LAATSTE_JAAR = 2100

/**
 * Reads what a person typed: dd-mm-jjjj, d-m-jjjj or yyyy-mm-dd, spaces around it allowed.
 * Gives null for anything else: 31-02-2026, two- or five-digit years, years outside 1900-2100.
 */
export function leesDag(tekst: string): Dag | null {
  const schoon = tekst.trim()
  const nl = NEDERLANDS.exec(schoon)
  const iso = nl ? null : ISO.exec(schoon)
  const [jaar, maand, d] = nl ? [nl[3], nl[2], nl[1]] : iso ? [iso[1], iso[2], iso[3]] : []
  if (jaar === undefined || maand === undefined || d === undefined) return null
  if (Number(jaar) < EERSTE_JAAR || Number(jaar) > LAATSTE_JAAR) return null
  const n = leesNummer(`${jaar}-${maand.padStart(2, '0')}-${d.padStart(2, '0')}`)
  return n === null ? null : naarDag(n)
}

/** The day n calendar days later (earlier when n is negative). Throws when n is not whole. */
export function plusDagen(d: Dag, n: number): Dag {
  if (!Number.isInteger(n)) throw new RangeError(`Geen heel aantal dagen: ${n}`)
  return naarDag(vanDag(d) + n)
}

/** The same day of a later month; the last day of that month when it is shorter (31 jan + 1 = 28 or 29 feb). */
export function plusMaanden(d: Dag, n: number): Dag {
  return naarDag(nummerPlusMaanden(vanDag(d), n))
}

/** {@link plusMaanden} on day numbers, for the engine itself. */
export function nummerPlusMaanden(van: number, n: number): number {
  const { jaar, maand, dag: d } = delen(van)
  const maanden = jaar * 12 + maand - 1 + n
  const j = Math.floor(maanden / 12)
  const m = maanden - j * 12 + 1
  return nummer(j, m, Math.min(d, maandlengte(j, m)))
}

/** Calendar days from a to b: positive when b is later. */
export function dagenTussen(a: Dag, b: Dag): number {
  return vanDag(b) - vanDag(a)
}

/** The earliest of one or more days. */
export function min(eerste: Dag, ...rest: Dag[]): Dag {
  return [eerste, ...rest].sort()[0] ?? eerste
}

/** The latest of one or more days. */
export function max(eerste: Dag, ...rest: Dag[]): Dag {
  return [eerste, ...rest].sort().at(-1) ?? eerste
}

export interface Feestdag {
  dag: Dag
  naam: string
}

/** Easter Sunday (Gregorian computus). */
function pasen(jaar: number): number {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const som = h + l - 7 * m + 114
  return nummer(jaar, Math.floor(som / 31), (som % 31) + 1)
}

/**
 * The nine days that count as public holidays in one year, in order: 1 January, Good Friday, Easter Monday, Koningsdag
 * (26 April when the 27th is a Sunday), 5 May, Ascension, Whit Monday, 25 and 26 December.
 * Source: Algemene termijnenwet art. 3. Two can fall on one day (Ascension on 5 May); then that day is given once.
 */
export function feestdagen(jaar: number): Feestdag[] {
  const p = pasen(jaar)
  const koningsdag = nummer(jaar, 4, 27)
  const lijst: [number, string][] = [
    [nummer(jaar, 1, 1), 'Nieuwjaarsdag'],
    [p - 2, 'Goede Vrijdag'],
    [p + 1, 'tweede paasdag'],
    [weekdag(koningsdag) === 0 ? koningsdag - 1 : koningsdag, 'Koningsdag'],
    [nummer(jaar, 5, 5), 'Bevrijdingsdag'],
    [p + 39, 'Hemelvaartsdag'],
    [p + 50, 'tweede pinksterdag'],
    [nummer(jaar, 12, 25), 'eerste kerstdag'],
    [nummer(jaar, 12, 26), 'tweede kerstdag'],
  ]
  const uit: Feestdag[] = []
  for (const [n, naam] of lijst.sort((x, y) => x[0] - y[0])) {
    const vorige = uit[uit.length - 1]
    const d = naarDag(n)
    if (vorige?.dag === d) vorige.naam = `${vorige.naam} en ${naam}`
    else uit.push({ dag: d, naam })
  }
  return uit
}

const feestdagenPerJaar = new Map<number, Map<number, string>>()

/** Name of the public holiday on this day number, or null. For the engine itself. */
export function feestdagnaam(n: number): string | null {
  const { jaar } = delen(n)
  let dagen = feestdagenPerJaar.get(jaar)
  if (dagen === undefined) {
    dagen = new Map(feestdagen(jaar).map((f) => [vanDag(f.dag), f.naam]))
    feestdagenPerJaar.set(jaar, dagen)
  }
  return dagen.get(n) ?? null
}

/** {@link isWerkdag} on day numbers, for the engine itself. */
export function isWerkdagNummer(n: number): boolean {
  const w = weekdag(n)
  return w !== 0 && w !== 6 && feestdagnaam(n) === null
}

/** Monday to Friday and no public holiday. */
export function isWerkdag(d: Dag): boolean {
  return isWerkdagNummer(vanDag(d))
}

/** This day when it is a working day, else the first one after it. */
export function eersteWerkdagVanaf(d: Dag): Dag {
  let n = vanDag(d)
  while (!isWerkdagNummer(n)) n++
  return naarDag(n)
}

/** This day when it is a working day, else the last one before it. */
export function laatsteWerkdagTot(d: Dag): Dag {
  let n = vanDag(d)
  while (!isWerkdagNummer(n)) n--
  return naarDag(n)
}

const WEEKDAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const
const WEEKDAGEN_VOLUIT = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** "ma 12 mei 2025" */
export function toonDag(d: Dag): string {
  const n = vanDag(d)
  return `${toonDagZonderJaar(d)} ${delen(n).jaar}`
}

/** "ma 12 mei" */
export function toonDagZonderJaar(d: Dag): string {
  const n = vanDag(d)
  const { maand, dag: nr } = delen(n)
  return `${WEEKDAGEN[weekdag(n)]} ${nr} ${MAANDEN[maand - 1]}`
}

/** "12-05-2025" */
export function toonDagKort(d: Dag): string {
  return `${d.slice(8, 10)}-${d.slice(5, 7)}-${d.slice(0, 4)}`
}

/** "maandag" */
export function toonWeekdag(d: Dag): string {
  return WEEKDAGEN_VOLUIT[weekdag(vanDag(d))] ?? ''
}

/** How far a day is from today, in words: "vandaag", "morgen", "nog 9 dagen", "gisteren", "3 dagen geleden". */
export function hoeVer(d: Dag, vandaag: Dag): string {
  const n = dagenTussen(vandaag, d)
  if (n === 0) return 'vandaag'
  if (n === 1) return 'morgen'
  if (n === -1) return 'gisteren'
  return n > 0 ? `nog ${n} dagen` : `${-n} dagen geleden`
}

const inNederland = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands at this moment. The moment is handed in: lib/wet has no clock. */
export function vandaagInNederland(nu: Date): Dag {
  const deel = new Map(inNederland.formatToParts(nu).map((p) => [p.type, p.value]))
  return dag(`${deel.get('year') ?? ''}-${deel.get('month') ?? ''}-${deel.get('day') ?? ''}`)
}
