import { describe, expect, test } from 'vitest'
import type { Feiten, ProtocolStap } from '@/lib/wet/begrippen'
import { maakFeiten } from '@/lib/wet/feiten'
import { dag } from '@/lib/wet/kalender'
import { vergelijkProtocol } from '@/lib/wet/protocolvergelijking'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { legUit } from '@/lib/wet/uitleg'

// Steps of a contract's own protocol in the timeline of a case.

const D1 = dag('2026-03-02')
const stap = (meer: Partial<ProtocolStap>): ProtocolStap => ({
  code: 'bellen',
  naam: 'Bellen',
  wie: ['verzuimconsultant'],
  dagen: 5,
  anker: 'ziekmelding',
  ...meer,
})
const feiten = (protocol: ProtocolStap[], meer: Partial<Feiten> = {}): Feiten =>
  maakFeiten({
    perioden: [{ eersteZiektedag: D1, hersteldPer: null }],
    uitgevoerd: [{ code: 'ziekmelding', nummer: 1, op: dag('2026-03-03') }],
    contract: { ziekmeldingDagen: 2, eersteContactDagen: 7, protocol },
    ...meer,
  })
function mijlpaal(f: Feiten, op = '2026-03-10') {
  const uit = tijdlijn(f, REGELS, dag(op))
  return uit.goed ? uit.tijdlijn.mijlpalen.find((m) => m.code === 'bellen') : undefined
}

describe('from what a step is counted', () => {
  test('the report: from the day it was made, and the explanation says so', () => {
    const m = mijlpaal(feiten([stap({})]))
    expect(m?.uiterlijk).toBe('2026-03-08')
    expect(m && legUit(m).kop).toBe('5 dagen na de ziekmelding.')
    const zelfdeDag = mijlpaal(feiten([stap({ dagen: 0 })]))
    expect(zelfdeDag && legUit(zelfdeDag).kop).toBe('Op de dag van de ziekmelding.')
  })

  test('partial and full recovery: only once they happened', () => {
    expect(mijlpaal(feiten([stap({ anker: 'deelsHersteld' })]))).toBeUndefined()
    const deels = feiten([stap({ anker: 'deelsHersteld' })], { deelsHersteldOp: dag('2026-04-01') })
    expect(mijlpaal(deels, '2026-04-02')?.uiterlijk).toBe('2026-04-06')
    expect(mijlpaal(feiten([stap({ anker: 'herstel' })]))).toBeUndefined()
    const hersteld = feiten([stap({ anker: 'herstel', dagen: 14 })], {
      perioden: [{ eersteZiektedag: D1, hersteldPer: dag('2026-03-09') }],
    })
    // goes on when the case is closed
    expect(mijlpaal(hersteld, '2026-06-01')).toMatchObject({ uiterlijk: '2026-03-23', toestand: 'teLaat' })
  })

  test('a document: from the day it was done, until then from its last day', () => {
    const f = (uitgevoerd: Feiten['uitgevoerd']) => feiten([stap({ anker: 'probleemanalyse' })], { uitgevoerd })
    expect(mijlpaal(f([]))?.uiterlijk).toBe('2026-04-18')
    expect(mijlpaal(f([{ code: 'probleemanalyse', nummer: 1, op: dag('2026-03-20') }]), '2026-03-21')?.uiterlijk).toBe(
      '2026-03-25',
    )
  })
})

describe('a step that changes', () => {
  test('a new step does not reach back to what happened before it', () => {
    expect(mijlpaal(feiten([stap({ vanaf: dag('2026-03-04') })]))).toBeUndefined()
    expect(mijlpaal(feiten([stap({ vanaf: dag('2026-03-03') })]))?.uiterlijk).toBe('2026-03-08')
  })

  test('what was done stays when the step goes, or what it was counted from', () => {
    const gedaan = { code: 'bellen', nummer: 1, op: dag('2026-03-07') }
    const uitgevoerd = [{ code: 'ziekmelding', nummer: 1, op: dag('2026-03-03') }, gedaan]
    expect(mijlpaal(feiten([stap({ geldt: false })]))).toBeUndefined()
    for (const weg of [
      stap({ geldt: false }),
      stap({ anker: 'herstel' }),
      stap({ anker: 'deelsHersteld', vanaf: dag('2027-01-01') }),
    ])
      expect(mijlpaal(feiten([weg], { uitgevoerd }))).toMatchObject({
        gedaanOp: '2026-03-07',
        toestand: 'opTijdGedaan',
      })
  })
})

test('two protocols side by side: added, gone, moved and the same', () => {
  const oud = [stap({ code: 'a' }), stap({ code: 'b' }), stap({ code: 'c' })]
  const nieuw = [
    stap({ code: 'a' }),
    stap({ code: 'b', dagen: 8 }),
    stap({ code: 'c', geldt: false }),
    stap({ code: 'd' }),
  ]
  const uit = vergelijkProtocol(feiten([]), oud, nieuw, D1)
  expect(uit.map((v) => [v.soort, v.taak.code, v.taak.uiterlijk, v.was]).sort()).toEqual([
    ['erbij', 'd', '2026-03-08', null],
    ['gelijk', 'a', '2026-03-08', null],
    ['verschoven', 'b', '2026-03-11', '2026-03-08'],
    ['weg', 'c', '2026-03-08', null],
  ])
  // what would only come after recovery is no task
  const kort = feiten([], { perioden: [{ eersteZiektedag: D1, hersteldPer: dag('2026-03-08') }] })
  expect(vergelijkProtocol(kort, oud, nieuw, D1)).toEqual([])
})
