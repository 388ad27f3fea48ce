/** What holds for every date, over random histories. Defined once, run short in every test run and long under LANG_TESTS. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Feiten } from '../../lib/wet/begrippen.ts'
import { dossiergezondheid } from '../../lib/wet/dossiergezondheid.ts'
import { eerstvolgende } from '../../lib/wet/eerstvolgende.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import type { Dag } from '../../lib/wet/kalender.ts'
import { groepeer } from '../../lib/wet/samentelling.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'
import { legUit } from '../../lib/wet/uitleg.ts'
import { bevries, d1Van, gelijk, kaal, metDag, mijlpalen } from './eigenschappen-hulp.ts'
import { eersteDag, opEenGrens, plus, wildeFeiten } from './geschiedenissen.ts'
import { boots } from './nabootsing.ts'

/** Milestones whose day depends on the weekday, a month's length or the calendar year, and so not on days alone. */
const KALENDERGEBONDEN = new Set([
  'weekmelding42',
  'ezwbEindeUitkering',
  'ziekUitDienstMelding',
  'vangnetMelding',
  'eindeLoondoorbetalingAow',
])
const GETELD_VAN_D1 = [
  'probleemanalyse',
  'planVanAanpak',
  'eerstejaarsevaluatie',
  'vervroegdeIva',
  'briefUwv',
  'actueelOordeel',
  'reintegratieverslag',
  'wiaAanvraag',
  'loonsanctieBesluit',
  'eindeWachttijd',
]

/** Runs every property `maat` times its usual number of histories. */
export function rekenen(maat: number): void {
  const keer = (n: number): { numRuns: number } => ({ numRuns: n * maat })
  const lang = 600_000 * maat

  describe('random histories', () => {
    it(
      'agrees with counting day by day on a wall calendar, whatever the facts',
      () => {
        fc.assert(
          fc.property(metDag, ([f, n]) => {
            const vandaag = plus(d1Van(f), n)
            const gekregen = new Map(
              mijlpalen(bevries(f), vandaag).map(({ code, nummer, vanaf, uiterlijk, veilig, toestand }) => [
                `${code} ${nummer}`,
                { vanaf, uiterlijk, veilig, toestand },
              ]),
            )
            const verwacht = boots(f, vandaag)
            gelijk(Object.fromEntries([...gekregen].sort()), Object.fromEntries([...verwacht].sort()))
          }),
          keer(15_000),
        )
      },
      lang,
    )

    it(
      'is total: any input gives ordered, explained milestones or a contradiction in words',
      () => {
        fc.assert(
          fc.property(wildeFeiten, eersteDag, (f, vandaag) => {
            const u = tijdlijn(f, REGELS, vandaag)
            if (!u.goed) {
              expect(u.tegenstrijdigheden.length).toBeGreaterThan(0)
              for (const t of u.tegenstrijdigheden) expect(t.tekst).not.toBe('')
              return
            }
            let vorige = ''
            for (const m of u.tijdlijn.mijlpalen) {
              if (!(m.vanaf <= m.veilig && m.veilig <= m.uiterlijk))
                throw new Error(`${m.code}: ${m.vanaf} ${m.veilig} ${m.uiterlijk}`)
              if (m.uiterlijk < vorige) throw new Error(`${m.code} staat niet op volgorde`)
              vorige = m.uiterlijk
              const laatste = m.afleiding.stappen[m.afleiding.stappen.length - 1]
              if (laatste?.op !== m.uiterlijk)
                throw new Error(`${m.code}: de afleiding eindigt op ${laatste?.op}, niet op ${m.uiterlijk}`)
              const uitleg = legUit(m)
              if (uitleg.kop === '' || uitleg.stappen.some((s) => s.includes('undefined')))
                throw new Error(`${m.code}: geen uitleg`)
            }
            const eerste = eerstvolgende(u.tijdlijn)
            expect(eerste === null || !eerste.informatie).toBe(true)
            const g = dossiergezondheid(u.tijdlijn, f, vandaag)
            expect(g.aanwezig).toBeLessThanOrEqual(g.nodig)
          }),
          keer(5_000),
        )
      },
      lang,
    )

    it(
      'keeps the order of the law whatever gaps and leave there are',
      () => {
        const volgorde = [
          'probleemanalyse',
          'planVanAanpak',
          'weekmelding42',
          'eerstejaarsevaluatie',
          'spoor2',
          'briefUwv',
          'reintegratieverslag',
          'wiaAanvraag',
          'loonsanctieBesluit',
          'eindeWachttijd',
        ]
        fc.assert(
          fc.property(kaal, (f) => {
            const perCode = new Map(mijlpalen(f, d1Van(f)).map((m) => [m.code, m.uiterlijk]))
            const dagen = volgorde.map((c) => perCode.get(c) ?? '')
            expect(dagen).toEqual([...dagen].sort())
          }),
          keer(3_000),
        )
      },
      lang,
    )

    it(
      'moves every date n weeks when all facts move n weeks',
      () => {
        fc.assert(
          fc.property(kaal, fc.integer({ min: -60, max: 60 }), opEenGrens, (f, weken, n) => {
            const schuif = (d: Dag | null): Dag | null => (d === null ? null : plus(d, weken * 7))
            const g: Feiten = {
              ...f,
              perioden: f.perioden.map((p) => ({
                eersteZiektedag: plus(p.eersteZiektedag, weken * 7),
                hersteldPer: schuif(p.hersteldPer),
              })),
              verloven: f.verloven.map((v) => ({
                ...v,
                van: plus(v.van, weken * 7),
                totEnMet: plus(v.totEnMet, weken * 7),
              })),
            }
            const beeld = (x: Feiten, terug: number): unknown =>
              mijlpalen(x, plus(d1Van(x), n))
                .filter((m) => !KALENDERGEBONDEN.has(m.code))
                .map((m) => [
                  m.code,
                  m.nummer,
                  plus(m.vanaf, terug),
                  plus(m.veilig, terug),
                  plus(m.uiterlijk, terug),
                  m.toestand,
                ])
                .sort()
            gelijk(beeld(g, -weken * 7), beeld(f, 0))
          }),
          keer(3_000),
        )
      },
      lang,
    )

    it(
      'moves a milestone exactly by a gap of at most 27 days before it; 28 days break the chain',
      () => {
        fc.assert(
          fc.property(eersteDag, opEenGrens, fc.integer({ min: 1, max: 27 }), (d1, n, g) => {
            const knip = plus(d1, n + 1)
            const heel = maakFeiten({ perioden: [{ eersteZiektedag: d1, hersteldPer: null }] })
            const met = (gat: number): Feiten =>
              maakFeiten({
                perioden: [
                  { eersteZiektedag: d1, hersteldPer: knip },
                  { eersteZiektedag: plus(knip, gat), hersteldPer: null },
                ],
              })
            const voor = new Map(mijlpalen(heel, d1).map((m) => [m.code, m.uiterlijk]))
            for (const m of mijlpalen(met(g), d1)) {
              const was = voor.get(m.code)
              if (was === undefined || !GETELD_VAN_D1.includes(m.code)) continue
              const nogNietBereikt = m.code === 'eindeWachttijd' ? was > knip : was >= knip
              expect([m.code, m.uiterlijk]).toEqual([m.code, plus(was, nogNietBereikt ? g : 0)])
            }
            expect(groepeer(met(28).perioden).ketens.length).toBe(2)
            expect(tijdlijn(met(28), REGELS, d1).goed).toBe(false)
          }),
          keer(3_000),
        )
      },
      lang,
    )

    it(
      'does not change when a spell is split in two with no day between',
      () => {
        fc.assert(
          fc.property(metDag, opEenGrens, ([f, n], knip) => {
            const vandaag = plus(d1Van(f), n)
            const gesplitst = f.perioden.flatMap((p) => {
              const dagKnip = plus(p.eersteZiektedag, knip + 1)
              return p.hersteldPer !== null && dagKnip >= p.hersteldPer
                ? [p]
                : [
                    { eersteZiektedag: p.eersteZiektedag, hersteldPer: dagKnip },
                    { eersteZiektedag: dagKnip, hersteldPer: p.hersteldPer },
                  ]
            })
            gelijk(tijdlijn({ ...f, perioden: gesplitst }, REGELS, vandaag), tijdlijn(f, REGELS, vandaag))
          }),
          keer(3_000),
        )
      },
      lang,
    )
  })
}
