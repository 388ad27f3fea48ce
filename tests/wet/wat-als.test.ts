import { describe, expect, it } from 'vitest'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import { dag } from '../../lib/wet/kalender.ts'
import { heropenbaarTotEnMet, sluitAan } from '../../lib/wet/samentelling.ts'
import { watAls } from '../../lib/wet/wat-als.ts'

const d = dag
const ziek = maakFeiten({ perioden: [{ eersteZiektedag: d('2026-01-19'), hersteldPer: null }] })
const hersteld = maakFeiten({ perioden: [{ eersteZiektedag: d('2026-01-19'), hersteldPer: d('2026-12-07') }] })
const vandaag = d('2026-11-21')

function gelukt(w: ReturnType<typeof watAls>): Extract<ReturnType<typeof watAls>, { goed: true }> {
  if (!w.goed) throw new Error(JSON.stringify(w.tegenstrijdigheden))
  return w
}

describe('what if', () => {
  it('recovered: says until when a report continues this case', () => {
    const w = gelukt(watAls(ziek, { soort: 'hersteldPer', op: d('2026-12-07') }, vandaag))
    expect(w.gevolgen).toContain(
      'Meldt deze werknemer zich vóór ma 4 jan 2027 weer ziek, dan loopt deze termijn door. Vanaf die dag is het een nieuw dossier.',
    )
    expect(w.nieuwGeval).toBe(false)
  })

  it('sick again on the last day: everything open moves; a day later: a new case', () => {
    const door = gelukt(watAls(hersteld, { soort: 'weerZiek', op: d('2027-01-03') }, d('2027-01-03')))
    expect(door.nieuwGeval).toBe(false)
    expect(door.verschillen.find((v) => v.code === 'eerstejaarsevaluatie')).toMatchObject({
      was: '2027-01-18',
      wordt: '2027-02-14',
      dagen: 27,
      toestandWas: 'gepauzeerd',
    })
    expect(door.verschillen.find((v) => v.code === 'weekmelding42')?.dagen).toBe(0)
    const nieuw = gelukt(watAls(hersteld, { soort: 'weerZiek', op: d('2027-01-04') }, d('2027-01-04')))
    expect(nieuw.nieuwGeval).toBe(true)
    expect(nieuw.feiten.perioden).toEqual([{ eersteZiektedag: '2027-01-04', hersteldPer: null }])
    expect(nieuw.gevolgen[0]).toBe('Er zitten 28 dagen tussen herstel en ziekte: dit is een nieuw dossier.')
  })

  it('still sick, or a recovery before the first day: refused in words', () => {
    const nog = watAls(ziek, { soort: 'weerZiek', op: d('2026-12-01') }, vandaag)
    expect(nog).toMatchObject({ goed: false, tegenstrijdigheden: [{ soort: 'nogZiek' }] })
    const voor = watAls(ziek, { soort: 'hersteldPer', op: d('2026-01-18') }, vandaag)
    expect(voor).toMatchObject({ goed: false, tegenstrijdigheden: [{ soort: 'herstelVoorEersteZiektedag' }] })
    const weg = watAls(ziek, { soort: 'intrekken', eersteZiektedag: d('2026-01-19') }, vandaag)
    expect(weg).toMatchObject({ goed: false, tegenstrijdigheden: [{ soort: 'geenZiekteperiode' }] })
    const onbekend = watAls(ziek, { soort: 'eersteZiektedag', op: d('2026-01-12'), van: d('2025-01-01') }, vandaag)
    expect(onbekend).toMatchObject({ goed: false, tegenstrijdigheden: [{ soort: 'onbekendePeriode' }] })
    const fout = watAls(ziek, { soort: 'hersteldPer', op: '2026-02-31' as typeof vandaag }, vandaag)
    expect(fout).toMatchObject({ goed: false, tegenstrijdigheden: [{ soort: 'ongeldigeDag' }] })
  })

  it('another first day: everything moves, what was in time may become late', () => {
    const f = maakFeiten({
      ...ziek,
      uitgevoerd: [
        { code: 'probleemanalyse', nummer: 1, op: d('2026-03-02') },
        { code: 'weekmelding42', nummer: 1, op: d('2026-11-09') },
      ],
    })
    const w = gelukt(watAls(f, { soort: 'eersteZiektedag', op: d('2026-01-12') }, vandaag))
    expect(w.verschillen.find((v) => v.code === 'probleemanalyse')).toMatchObject({
      dagen: -7,
      toestandWas: 'opTijdGedaan',
      toestandWordt: 'teLaatGedaan',
    })
    expect(w.gevolgen).toContain('Probleemanalyse: was op tijd, wordt te laat.')
    expect(w.gevolgen[0]).toMatch(/^De 42e-weeksmelding is al gedaan/)
  })

  it('leave: the days do not count', () => {
    const w = gelukt(watAls(ziek, { soort: 'verlof', van: d('2027-01-04'), totEnMet: d('2027-04-25') }, vandaag))
    expect(w.verschillen.find((v) => v.code === 'eerstejaarsevaluatie')?.dagen).toBe(112)
    expect(w.verschillen.find((v) => v.code === 'weekmelding42')).toBeUndefined()
  })
})

describe('adding up', () => {
  it('gives the last day on which a report continues the case', () => {
    expect(heropenbaarTotEnMet(d('2026-12-07'), [])).toBe('2027-01-03')
    const verlof = (zelfdeOorzaak: 'ja' | 'nee') => [{ van: d('2026-12-07'), totEnMet: d('2027-03-28'), zelfdeOorzaak }]
    expect(heropenbaarTotEnMet(d('2026-12-07'), verlof('ja'))).toBe('2027-03-29')
    expect(heropenbaarTotEnMet(d('2026-12-07'), verlof('nee'))).toBe('2027-01-03')
    expect(heropenbaarTotEnMet(d('2026-12-06'), verlof('ja'))).toBe('2027-01-02')
  })

  it('counts 0 to 27 days as one case, 28 as two', () => {
    const na = (dag2: string) => sluitAan(d('2026-12-07'), d(dag2), [])
    expect(na('2026-12-07')).toMatchObject({ hoort: true, dagen: 0 })
    expect(na('2027-01-03')).toMatchObject({ hoort: true, dagen: 27 })
    expect(na('2027-01-04')).toMatchObject({ hoort: false, dagen: 28 })
  })
})
