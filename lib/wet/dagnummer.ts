/**
 * Days as whole numbers (days since 1 January 1970), so that counting is adding. Internal to lib/wet:
 * outside it a day is always the string of kalender.ts. No Date object, so no time zone can interfere.
 */
import type { Dag } from './kalender.ts'

/** Years a day may lie in. Wider than what people may type (see leesDag), so that no computed day falls outside. */
const EERSTE_JAAR = 1800
const LAATSTE_JAAR = 2299

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Length of a month, 1-12. */
export function maandlengte(jaar: number, maand: number): number {
  if (maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)) return 29
  return DAGEN_PER_MAAND[maand - 1] ?? 0
}

/** Day number of a date of the Gregorian calendar. Counts from 1 March, so that the leap day comes last. */
export function nummer(jaar: number, maand: number, dag: number): number {
  const j = maand <= 2 ? jaar - 1 : jaar
  const eeuw4 = Math.floor(j / 400)
  const jaarInEeuw4 = j - eeuw4 * 400
  const dagInJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dag - 1
  return (
    eeuw4 * 146097 +
    jaarInEeuw4 * 365 +
    Math.floor(jaarInEeuw4 / 4) -
    Math.floor(jaarInEeuw4 / 100) +
    dagInJaar -
    719468
  )
}

/** Year, month and day of a day number. */
export function delen(n: number): { jaar: number; maand: number; dag: number } {
  const z = n + 719468
  const eeuw4 = Math.floor(z / 146097)
  const dagInEeuw4 = z - eeuw4 * 146097
  const jaarInEeuw4 = Math.floor(
    (dagInEeuw4 - Math.floor(dagInEeuw4 / 1460) + Math.floor(dagInEeuw4 / 36524) - Math.floor(dagInEeuw4 / 146096)) /
      365,
  )
  const dagInJaar = dagInEeuw4 - (365 * jaarInEeuw4 + Math.floor(jaarInEeuw4 / 4) - Math.floor(jaarInEeuw4 / 100))
  const mp = Math.floor((5 * dagInJaar + 2) / 153)
  const maand = mp < 10 ? mp + 3 : mp - 9
  return {
    jaar: jaarInEeuw4 + eeuw4 * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: dagInJaar - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

const EERSTE = nummer(EERSTE_JAAR, 1, 1)
const LAATSTE = nummer(LAATSTE_JAAR, 12, 31)

/** Each day's text is made once: writing a date costs more than all arithmetic around it. */
const teksten: (Dag | undefined)[] = new Array(LAATSTE - EERSTE + 1)

function schrijf(n: number): Dag {
  const { jaar, maand, dag } = delen(n)
  return `${String(jaar).padStart(4, '0')}-${maand < 10 ? '0' : ''}${maand}-${dag < 10 ? '0' : ''}${dag}` as Dag
}

/** The day string of a day number. Throws outside 1800-2299: a date there is a fault, never a term. */
export function naarDag(n: number): Dag {
  if (!(n >= EERSTE && n <= LAATSTE)) throw new RangeError(`Dag ${n} valt buiten de kalender`)
  const plaats = n - EERSTE
  const bekend = teksten[plaats]
  if (bekend !== undefined) return bekend
  const tekst = schrijf(n)
  teksten[plaats] = tekst
  return tekst
}

function cijfers(s: string, van: number, tot: number): number {
  let n = 0
  for (let i = van; i < tot; i++) {
    const c = s.charCodeAt(i) - 48
    if (!(c >= 0 && c <= 9)) return -1
    n = n * 10 + c
  }
  return n
}

/** Day number of 'yyyy-mm-dd', or null when that is not a day of the calendar (31-02, other shapes, other years). */
export function leesNummer(s: string): number | null {
  if (typeof s !== 'string' || s.length !== 10 || s.charCodeAt(4) !== 45 || s.charCodeAt(7) !== 45) return null
  const jaar = cijfers(s, 0, 4)
  const maand = cijfers(s, 5, 7)
  const dag = cijfers(s, 8, 10)
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR || maand < 1 || dag < 1 || dag > maandlengte(jaar, maand)) return null
  return nummer(jaar, maand, dag)
}

/** Day number of a Dag. Throws on a string that is no day. */
export function vanDag(d: Dag): number {
  const n = leesNummer(d)
  if (n === null) throw new RangeError(`Geen kalenderdag: ${JSON.stringify(d)}`)
  return n
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdag(n: number): number {
  return (((n + 4) % 7) + 7) % 7
}
