/** Random histories for the property tests. Dates are made with Date in UTC, not with the engine's own calendar. */
import fc from 'fast-check'
import type { Feiten, Uitgevoerd, Verlof, Ziekteperiode } from '../../lib/wet/begrippen.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import type { Dag } from '../../lib/wet/kalender.ts'

const DAG = 86_400_000
export const plus = (d: string, n: number): Dag => new Date(Date.parse(d) + n * DAG).toISOString().slice(0, 10) as Dag
export const tussen = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAG

/** Reference days of the terms, so that chosen days fall on and beside the boundaries more often than chance would. */
const GRENZEN = [0, 2, 7, 21, 42, 56, 98, 266, 294, 315, 364, 406, 602, 609, 623, 637, 651, 686, 728, 1092]
export const opEenGrens = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1200 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...GRENZEN), fc.integer({ min: -9, max: 30 }))
      .map(([g, n]) => Math.max(0, g + n)),
  },
)

export const eersteDag = fc.integer({ min: 0, max: 8400 }).map((n) => plus('2014-01-02', n))
const onderbreking = fc.oneof(fc.integer({ min: 0, max: 27 }), fc.constantFrom(0, 1, 26, 27))
const duur = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  opEenGrens.map((n) => n + 1),
)
const misschien = <T>(kans: number, a: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(a, { freq: kans - 1 || 1, nil: null })

interface Loop {
  perioden: Ziekteperiode[]
  verloven: Verlof[]
}

/** Spells that belong together, some with leave inside or exactly between two of them. */
export const keten: fc.Arbitrary<Loop> = fc
  .record({
    d1: eersteDag,
    schakels: fc.array(
      fc.record({ duur, gat: onderbreking, verlof: fc.nat(5), dagen: fc.integer({ min: 1, max: 112 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    open: fc.nat(2),
    oorzaak: fc.constantFrom('ja' as const, 'onbekend' as const),
  })
  .map(({ d1, schakels, open, oorzaak }) => {
    const perioden: Ziekteperiode[] = []
    const verloven: Verlof[] = []
    let dag = d1
    schakels.forEach((s, i) => {
      const laatste = i === schakels.length - 1
      if (laatste && open > 0) {
        if (s.verlof === 0)
          verloven.push({ van: plus(dag, s.duur), totEnMet: plus(dag, s.duur + s.dagen - 1), zelfdeOorzaak: oorzaak })
        perioden.push({ eersteZiektedag: dag, hersteldPer: null })
        return
      }
      let einde = plus(dag, s.duur)
      let volgende = plus(einde, s.gat)
      if (s.verlof === 1) {
        // leave that adjoins on both sides
        verloven.push({ van: einde, totEnMet: plus(einde, s.dagen - 1), zelfdeOorzaak: oorzaak })
        volgende = plus(einde, s.dagen)
      } else if (s.verlof === 2 && s.duur > 3) {
        // leave inside the spell
        const van = plus(dag, Math.floor(s.duur / 2))
        verloven.push({ van, totEnMet: plus(van, s.dagen - 1), zelfdeOorzaak: oorzaak })
        einde = plus(van, s.dagen + 5)
        volgende = plus(einde, s.gat)
      }
      perioden.push({ eersteZiektedag: dag, hersteldPer: einde })
      dag = volgende
    })
    return { perioden, verloven }
  })

const stap = (code: string): fc.Arbitrary<{ code: string; na: number }> => opEenGrens.map((na) => ({ code, na }))
const STAPPEN = [
  'ziekmelding',
  'eersteContact',
  'probleemanalyse',
  'planVanAanpak',
  'eerstejaarsevaluatie',
  'briefUwv',
  'reintegratieverslag',
  'weekmelding42',
  'ezwbBesluit',
]

function metEvaluaties(d1: Dag, losse: { code: string; na: number }[], evaluaties: number[]): Uitgevoerd[] {
  const perCode = new Map(losse.map((s) => [s.code, s]))
  const uit: Uitgevoerd[] = [...perCode.values()].map((s) => ({ code: s.code, nummer: 1, op: plus(d1, s.na) }))
  let dag = 40
  evaluaties.forEach((n, i) => {
    dag += n
    uit.push({ code: 'evaluatie', nummer: i + 1, op: plus(d1, dag) })
  })
  return uit
}

/** Facts that can be true together: spells, leave, what was done, deviations, and now and then each special turn. */
export const geschiedenis: fc.Arbitrary<Feiten> = fc
  .record({
    loop: keten,
    losse: fc.array(fc.constantFrom(...STAPPEN).chain(stap), { maxLength: 4 }),
    evaluaties: fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 4 }),
    uitstel: misschien(
      6,
      fc.tuple(fc.constantFrom('probleemanalyse', 'planVanAanpak', 'reintegratieverslag'), opEenGrens),
    ),
    nvt: misschien(8, fc.constantFrom('probleemanalyse', 'spoor2', 'eerstejaarsevaluatie')),
    geenMogelijkheden: fc.nat(9).map((n) => n === 0),
    vangnet: fc.constantFrom('ja' as const, 'nee' as const, 'onbekend' as const),
    zesWeken: fc.boolean(),
    bekend: misschien(4, fc.integer({ min: 0, max: 60 })),
    erd: fc.nat(5).map((n) => n === 0),
    wachtdagen: fc.nat(2),
    sanctie: misschien(
      6,
      fc.record({
        op: fc.integer({ min: 640, max: 700 }),
        weken: fc.integer({ min: 1, max: 60 }),
        hersteld: misschien(2, fc.integer({ min: 729, max: 1100 })),
      }),
    ),
    verlenging: misschien(8, fc.integer({ min: 700, max: 1100 })),
    aanvraag: misschien(5, fc.integer({ min: 600, max: 760 })),
    einde: misschien(6, opEenGrens),
    aow: misschien(6, fc.integer({ min: -30, max: 900 })),
    overleden: misschien(15, opEenGrens),
    termen: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 14 }), fc.boolean()),
  })
  .map((g) => {
    const d1 = g.loop.perioden[0]?.eersteZiektedag ?? ('' as Dag)
    const opDag = (n: number | null): Dag | null => (n === null ? null : plus(d1, n))
    const [ziekmeldingDagen, eersteContactDagen, protocol] = g.termen
    const laatste = g.loop.perioden[g.loop.perioden.length - 1]?.eersteZiektedag ?? d1
    const gekozen = opDag(g.einde)
    const einde = gekozen !== null && gekozen < laatste ? null : gekozen
    const afwijkingen: Feiten['afwijkingen'] = []
    if (g.uitstel !== null)
      afwijkingen.push({ code: g.uitstel[0], nummer: 1, soort: 'uitgesteld', tot: plus(d1, g.uitstel[1]), reden: 'r' })
    if (g.nvt !== null && g.nvt !== g.uitstel?.[0])
      afwijkingen.push({ code: g.nvt, nummer: 1, soort: 'nietVanToepassing', tot: null, reden: 'r' })
    return maakFeiten({
      ...g.loop,
      regime: g.erd ? 'erdZw' : 'inDienst',
      uitgevoerd: metEvaluaties(d1, g.losse, g.evaluaties),
      afwijkingen,
      geenBenutbareMogelijkheden: g.geenMogelijkheden,
      vangnet: g.vangnet,
      vangnetMeldmoment: g.zesWeken ? 'naZesWeken' : null,
      vangnetBekendOp: opDag(g.bekend),
      wachtdagenGebruikt: g.wachtdagen,
      loonsanctie:
        g.sanctie === null
          ? null
          : {
              soort: 'inhoudelijk',
              besluitOp: plus(d1, g.sanctie.op),
              weken: g.sanctie.weken,
              hersteldVastgesteldOp: opDag(g.sanctie.hersteld),
            },
      vrijwilligeVerlengingTot: opDag(g.verlenging),
      wiaAanvraagOntvangenOp: opDag(g.aanvraag),
      eindeDienstverband: g.erd ? plus(d1, -5) : einde,
      aowOp: opDag(g.aow),
      overledenOp: opDag(g.overleden),
      contract: {
        ziekmeldingDagen,
        eersteContactDagen,
        protocol: protocol
          ? [
              { code: 'p1', naam: 'p1', wie: ['verzuimconsultant'], dagen: 10, anker: 'eersteZiektedag' },
              { code: 'p2', naam: 'p2', wie: ['werkgever'], dagen: 3, anker: 'planVanAanpak' },
            ]
          : [],
      },
    })
  })

const rommel = fc.oneof(
  fc.constantFrom('2026-02-31', '0026-01-01', '20226-01-01', '', 'gisteren', '2024-02-29', '9999-12-31', '1800-01-01'),
  eersteDag,
  fc.string({ maxLength: 12 }),
) as fc.Arbitrary<Dag>

/** Anything the types allow and a bit more: overlapping, reversed, missing and impossible days. */
export const wildeFeiten: fc.Arbitrary<Feiten> = fc
  .record({
    goed: geschiedenis,
    perioden: fc.array(fc.record({ eersteZiektedag: rommel, hersteldPer: fc.option(rommel, { nil: null }) }), {
      maxLength: 4,
    }),
    verloven: fc.array(
      fc.record({
        van: rommel,
        totEnMet: rommel,
        zelfdeOorzaak: fc.constantFrom('ja' as const, 'nee' as const, 'onbekend' as const),
      }),
      { maxLength: 2 },
    ),
    uitgevoerd: fc.array(
      fc.record({
        code: fc.constantFrom('evaluatie', 'probleemanalyse', 'x'),
        nummer: fc.integer({ min: -1, max: 3 }),
        op: rommel,
      }),
      { maxLength: 3 },
    ),
    dagen: fc.integer({ min: -5, max: 5000 }),
    aowOp: fc.option(rommel, { nil: null }),
    welke: fc.nat(15),
  })
  .map((w) => ({
    ...w.goed,
    ...(w.welke & 1 ? { perioden: w.perioden } : {}),
    ...(w.welke & 2 ? { verloven: w.verloven } : {}),
    ...(w.welke & 4 ? { uitgevoerd: w.uitgevoerd } : {}),
    ...(w.welke & 8 ? { aowOp: w.aowOp, contract: { ...w.goed.contract, ziekmeldingDagen: w.dagen } } : {}),
  }))
