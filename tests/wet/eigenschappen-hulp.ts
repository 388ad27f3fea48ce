/** What the property tests share. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Feiten, Mijlpaal, Uitkomst } from '../../lib/wet/begrippen.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import type { Dag } from '../../lib/wet/kalender.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'
import { geschiedenis, keten, opEenGrens } from './geschiedenissen.ts'

export function bevries<T>(x: T): T {
  if (typeof x === 'object' && x !== null) {
    Object.values(x).forEach(bevries)
    Object.freeze(x)
  }
  return x
}

/** Same text is surely equal; only a difference is worth the slow comparison that shows it. */
export function gelijk(a: unknown, b: unknown): void {
  if (JSON.stringify(a) !== JSON.stringify(b)) expect(a).toEqual(b)
}

export function goed(u: Uitkomst): Extract<Uitkomst, { goed: true }> {
  if (!u.goed) throw new Error(JSON.stringify(u.tegenstrijdigheden))
  return u
}

export function mijlpalen(f: Feiten, vandaag: Dag): Mijlpaal[] {
  return goed(tijdlijn(f, REGELS, vandaag)).tijdlijn.mijlpalen
}

export const d1Van = (f: Feiten): Dag => [...f.perioden.map((p) => p.eersteZiektedag)].sort()[0] ?? ('' as Dag)
export const metDag = fc.tuple(geschiedenis, fc.oneof(opEenGrens, fc.integer({ min: -3, max: 1300 })))
export const kaal = keten.map((k) => maakFeiten(k))
