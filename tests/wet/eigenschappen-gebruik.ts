/** What holds for what-if and for chains, over random histories. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Feiten } from '../../lib/wet/begrippen.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import { type Dag, dag } from '../../lib/wet/kalender.ts'
import { groepeer } from '../../lib/wet/samentelling.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'
import { pasToe, type Verandering, watAls } from '../../lib/wet/wat-als.ts'
import { bevries, d1Van, gelijk, metDag, mijlpalen } from './eigenschappen-hulp.ts'
import { eersteDag, opEenGrens, plus, tussen } from './geschiedenissen.ts'

function verandering(d1: Dag, soort: number, a: number, b: number): Verandering {
  const [x, y] = [plus(d1, a), plus(d1, a + b)]
  const lijst: Verandering[] = [
    { soort: 'hersteldPer', op: x },
    { soort: 'weerZiek', op: x },
    { soort: 'eersteZiektedag', op: plus(d1, (a % 40) - 20) },
    { soort: 'verlof', van: x, totEnMet: y, zelfdeOorzaak: 'ja' },
    { soort: 'intrekken', eersteZiektedag: d1 },
    { soort: 'uitgevoerd', code: 'probleemanalyse', nummer: 1, op: x },
    { soort: 'eindeDienstverband', op: x },
  ]
  return lijst[soort] ?? { soort: 'hersteldPer', op: x }
}

/** What saving a change would store, written out once more, without the engine's help. */
function opgeslagen(f: Feiten, v: Verandering): Feiten | null {
  const perioden = [...f.perioden].sort((a, b) => (a.eersteZiektedag < b.eersteZiektedag ? -1 : 1))
  const laatste = perioden[perioden.length - 1]
  if (laatste === undefined) return null
  if (v.soort === 'hersteldPer')
    return { ...f, perioden: [...perioden.slice(0, -1), { ...laatste, hersteldPer: v.op }] }
  if (
    v.soort === 'weerZiek' &&
    laatste.hersteldPer !== null &&
    v.op >= laatste.hersteldPer &&
    tussen(laatste.hersteldPer, v.op) < 28
  )
    return { ...f, perioden: [...perioden, { eersteZiektedag: v.op, hersteldPer: null }] }
  if (v.soort === 'intrekken') return { ...f, perioden: perioden.slice(1) }
  if (v.soort === 'eindeDienstverband') return { ...f, eindeDienstverband: v.op }
  return null
}

/** Runs every property `maat` times its usual number of histories. */
export function gebruik(maat: number): void {
  const keer = (n: number): { numRuns: number } => ({ numRuns: n * maat })
  const lang = 600_000 * maat

  describe('random changes and chains', () => {
    it(
      'what-if equals what saving would give',
      () => {
        fc.assert(
          fc.property(metDag, fc.nat(6), opEenGrens, fc.integer({ min: 0, max: 112 }), ([f, n], soort, a, b) => {
            const vandaag = plus(d1Van(f), n)
            const v = verandering(d1Van(f), soort, a, b)
            const w = watAls(bevries(f), v, vandaag)
            const bewaard = opgeslagen(f, v)
            if (bewaard !== null) {
              const u = tijdlijn(bewaard, REGELS, vandaag)
              expect(w.goed).toBe(u.goed)
              if (w.goed && u.goed) gelijk(w.tijdlijn, u.tijdlijn)
            }
            const t = pasToe(f, v)
            if (!w.goed || !t.goed) return
            // The differences, applied to the old timeline, give the new one.
            const oud = w.nieuwGeval ? [] : mijlpalen(f, vandaag)
            const dagen = new Map(oud.map((m) => [`${m.code} ${m.nummer}`, m.uiterlijk]))
            for (const d of w.verschillen) {
              if (d.wordt === null) dagen.delete(`${d.code} ${d.nummer}`)
              else dagen.set(`${d.code} ${d.nummer}`, d.wordt)
            }
            const nieuw = new Map(w.tijdlijn.mijlpalen.map((m) => [`${m.code} ${m.nummer}`, m.uiterlijk]))
            gelijk([...dagen].sort(), [...nieuw].sort())
          }),
          keer(2_000),
        )
      },
      lang,
    )

    it(
      'divides spells into chains the same way in any order, and each chain is one case',
      () => {
        const los = fc.array(
          fc.tuple(fc.integer({ min: 1, max: 40 }), fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(27, 28))),
          { minLength: 1, maxLength: 7 },
        )
        fc.assert(
          fc.property(eersteDag, los, fc.nat(), (d1, stukken, seed) => {
            let d = d1
            let verwacht = 1
            const perioden = stukken.map(([duur, gat], i) => {
              const p = { eersteZiektedag: d, hersteldPer: plus(d, duur) }
              d = plus(p.hersteldPer, gat)
              if (i < stukken.length - 1 && gat > 27) verwacht++
              return p
            })
            const geschud = [...perioden].sort(
              (a, b) =>
                ((tussen(d1, a.eersteZiektedag) * 7919 + seed) % 101) -
                ((tussen(d1, b.eersteZiektedag) * 7919 + seed) % 101),
            )
            const g = groepeer(geschud)
            expect(g.tegenstrijdigheden).toEqual([])
            expect(g.ketens.length).toBe(verwacht)
            expect(g.ketens.flatMap((k) => k.perioden)).toEqual(perioden)
            for (const k of g.ketens)
              expect(tijdlijn(maakFeiten({ perioden: k.perioden }), REGELS, dag('2024-01-01')).goed).toBe(true)
          }),
          keer(2_000),
        )
      },
      lang,
    )
  })
}
