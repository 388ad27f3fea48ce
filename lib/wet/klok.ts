/**
 * The clock of a case: which days do not count, and the n-th day that does. Days of a gap shorter than four weeks and days
 * of maternity leave do not count (BW 7:629 lid 10), so every milestone not yet reached moves by them.
 */
import type { Stap, Verlof, Ziekteperiode } from './begrippen.ts'
import { naarDag, vanDag } from './dagnummer.ts'

/** Days that do not count: from `van` up to but not including `tot`. */
export interface Blok {
  van: number
  tot: number
  oorzaak: 'onderbreking' | 'verlof'
}

export interface Klok {
  d1: number
  /** blocks that do not count, in order, apart from each other */
  blokken: readonly Blok[]
  /** first day recovered of the last spell; null while sick */
  hersteld: number | null
}

const GEEN_BLOKKEN: readonly Blok[] = []

/** Leave days within the case: from D1, up to the last recovery; leave that adjoins that recovery counts whole. */
function verlofBlokken(verloven: readonly Verlof[], d1: number, hersteld: number | null): Blok[] {
  const blokken: Blok[] = []
  const gesorteerd = verloven
    .map((v) => ({ van: vanDag(v.van), tot: vanDag(v.totEnMet) + 1 }))
    .sort((a, b) => a.van - b.van)
  let eind = hersteld
  for (const v of gesorteerd) {
    const van = Math.max(v.van, d1)
    if (v.tot <= van) continue
    if (eind !== null && van > eind) continue
    // Two leaves that touch are one stretch: the second adjoins through the first.
    if (eind !== null) eind = Math.max(eind, v.tot)
    blokken.push({ van, tot: v.tot, oorzaak: 'verlof' })
  }
  return blokken
}

function voegOnderbreking(blokken: Blok[], van: number, tot: number): void {
  let begin = van
  for (const v of blokken.filter((b) => b.oorzaak === 'verlof')) {
    if (v.tot <= begin || v.van >= tot) continue
    if (v.van > begin) blokken.push({ van: begin, tot: v.van, oorzaak: 'onderbreking' })
    begin = v.tot
  }
  if (begin < tot) blokken.push({ van: begin, tot, oorzaak: 'onderbreking' })
}

/** Builds the clock from spells in order (checked before: no overlap, one chain). */
export function maakKlok(perioden: readonly Ziekteperiode[], verloven: readonly Verlof[]): Klok {
  const eerste = perioden[0]
  if (eerste === undefined) throw new RangeError('Een geval heeft ten minste één ziekteperiode')
  const laatste = perioden[perioden.length - 1]?.hersteldPer ?? null
  const d1 = vanDag(eerste.eersteZiektedag)
  const hersteld = laatste === null ? null : vanDag(laatste)
  if (perioden.length === 1 && verloven.length === 0) return { d1, blokken: GEEN_BLOKKEN, hersteld }
  const blokken = verlofBlokken(verloven, d1, hersteld)
  for (let i = 1; i < perioden.length; i++) {
    const van = perioden[i - 1]?.hersteldPer
    const tot = perioden[i]?.eersteZiektedag
    if (van && tot) voegOnderbreking(blokken, vanDag(van), vanDag(tot))
  }
  return { d1, blokken: blokken.sort((a, b) => a.van - b.van), hersteld }
}

/**
 * The n-th counted day after day `na` (n = 0: that day itself). Each block that moved it is written to `stappen`.
 * A term whose last day falls in a block was not reached before it, so it moves too.
 */
export function telOp(blokken: readonly Blok[], na: number, n: number, stappen: Stap[] | null, correctie = 0): number {
  let d = na + n
  for (const b of blokken) {
    const van = b.van > na ? b.van : na + 1
    if (van >= b.tot) continue
    if (van > d) break
    d += b.tot - van
    stappen?.push({
      soort: 'verschuiving',
      oorzaak: b.oorzaak,
      van: naarDag(van),
      totEnMet: naarDag(b.tot - 1),
      dagen: b.tot - van,
      op: naarDag(d + correctie),
    })
  }
  return d
}

/** How many days from `van` up to and including `totEnMet` do not count. */
export function nietGeteld(blokken: readonly Blok[], van: number, totEnMet: number): number {
  let som = 0
  for (const b of blokken) {
    const begin = Math.max(b.van, van)
    const eind = Math.min(b.tot, totEnMet + 1)
    if (eind > begin) som += eind - begin
  }
  return som
}

/** The block this day lies in, or null. */
export function blokOp(blokken: readonly Blok[], d: number): Blok | null {
  return blokken.find((b) => b.van <= d && d < b.tot) ?? null
}
