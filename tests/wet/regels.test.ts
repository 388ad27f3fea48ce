import { describe, expect, it } from 'vitest'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import { isFrequent, isLangdurig, meldingenIn } from '../../lib/wet/frequentie.ts'
import { type Dag, dag, plusDagen } from '../../lib/wet/kalender.ts'
import { d1, dagen, na, regel, weken } from '../../lib/wet/regel.ts'
import { REGELS, type Regel, type Regels, type Termijn } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'

const lijsten = [REGELS.inDienst, REGELS.erdZw, REGELS.vangnet]

function ankers(t: Termijn): string[] {
  const hier = t.anker.soort === 'mijlpaal' ? [t.anker.code] : t.anker.soort === 'vorige' ? [t.anker.eerst] : []
  return [...hier, ...(t.zolangNiet === undefined ? [] : ankers(t.zolangNiet))]
}

function uiterlijk(regels: Regels, eersteZiektedag: Dag, code: string): string | undefined {
  const u = tijdlijn(maakFeiten({ perioden: [{ eersteZiektedag, hersteldPer: null }] }), regels, eersteZiektedag)
  return u.goed ? u.tijdlijn.mijlpalen.find((m) => m.code === code)?.uiterlijk : undefined
}

describe('the table of rules', () => {
  it('counts only from milestones that stand above', () => {
    for (const rijen of lijsten) {
      const gezien = new Set<string>()
      for (const r of rijen) {
        const nodig = [r.vanaf, r.uiterlijk, ...(r.nooitNa === null ? [] : [r.nooitNa.termijn])].flatMap(ankers)
        expect(
          nodig.filter((c) => !gezien.has(c)),
          r.code,
        ).toEqual([])
        gezien.add(r.code)
      }
    }
  })

  it('has no two versions of one rule in force on one day', () => {
    for (const rijen of lijsten) {
      for (const a of rijen) {
        for (const b of rijen) {
          const zelfde =
            a.code === b.code && a.voorwaarde === b.voorwaarde && a.ziekteduur?.vanaf === b.ziekteduur?.vanaf
          if (a === b || !zelfde || a.geldigVan > b.geldigVan) continue
          expect(a.geldigTot !== null && a.geldigTot < b.geldigVan, a.code).toBe(true)
        }
      }
    }
  })

  it('names an article for every row and a link where it is law', () => {
    for (const r of lijsten.flat()) {
      expect(r.artikel, r.code).not.toBe('')
      if (r.bron === 'wet') expect(r.url, r.code).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR\d+#/)
    }
  })

  it('follows a one-row edit from the day it is in force, by first day of sickness', () => {
    const oud = REGELS.inDienst.find((r) => r.code === 'probleemanalyse') as Regel
    const regels: Regels = {
      ...REGELS,
      inDienst: REGELS.inDienst.flatMap((r) =>
        r === oud
          ? [
              { ...oud, geldigTot: dag('2026-12-31') },
              { ...oud, geldigVan: dag('2027-01-01'), uiterlijk: weken(7) },
            ]
          : [r],
      ),
    }
    expect(uiterlijk(regels, dag('2026-12-31'), 'probleemanalyse')).toBe('2027-02-11')
    expect(uiterlijk(regels, dag('2027-01-01'), 'probleemanalyse')).toBe('2027-02-19')
    // What is counted from it moves along.
    expect(uiterlijk(regels, dag('2027-01-01'), 'weekmelding42')).toBe(
      uiterlijk(REGELS, dag('2027-01-01'), 'weekmelding42'),
    )
  })

  it('follows an edit by the day of the event', () => {
    const oud = REGELS.inDienst.find((r) => r.code === 'loonsanctieDoorgeven') as Regel
    const anker = oud.uiterlijk.anker
    const regels: Regels = {
      ...REGELS,
      inDienst: REGELS.inDienst.flatMap((r) =>
        r === oud
          ? [
              { ...oud, geldigTot: dag('2026-12-31') },
              { ...oud, geldigVan: dag('2027-01-01'), uiterlijk: dagen(9, anker) },
            ]
          : [r],
      ),
    }
    const na2027 = (besluitOp: Dag): string[] => {
      const loonsanctie = { soort: 'inhoudelijk' as const, besluitOp, weken: 10, hersteldVastgesteldOp: null }
      const f = maakFeiten({ perioden: [{ eersteZiektedag: dag('2025-02-03'), hersteldPer: null }], loonsanctie })
      const u = tijdlijn(f, regels, besluitOp)
      return u.goed ? u.tijdlijn.mijlpalen.filter((m) => m.code === 'loonsanctieDoorgeven').map((m) => m.uiterlijk) : []
    }
    expect(na2027(dag('2026-12-20'))).toEqual(['2026-12-24'])
    expect(na2027(dag('2027-01-04'))).toEqual(['2027-01-13'])
  })

  it('shows a new milestone when a row is added', () => {
    const rij = regel({
      code: 'nieuw',
      naam: 'Nieuw',
      wie: ['werkgever'],
      vanaf: dagen(0, d1),
      uiterlijk: dagen(5, na('probleemanalyse')),
      artikel: 'Nieuwe wet art. 1',
      url: null,
      bron: 'praktijk',
    })
    const regels: Regels = { ...REGELS, inDienst: [...REGELS.inDienst, rij] }
    expect(uiterlijk(regels, dag('2025-03-31'), 'nieuw')).toBe('2025-05-17')
  })
})

describe('frequency, apart from the clock', () => {
  const op = (s: string, dagenZiek: number) => ({ eersteZiektedag: dag(s), hersteldPer: plusDagen(dag(s), dagenZiek) })
  const drie = [op('2025-11-22', 3), op('2026-03-02', 3), op('2026-03-10', 3)]

  it('counts each report of the last twelve months, linked or not', () => {
    expect(meldingenIn(drie, dag('2026-11-21'), 12)).toBe(3)
    expect(isFrequent(drie, dag('2026-11-21'))).toBe(true)
    expect(isFrequent(drie, dag('2026-11-22'))).toBe(false)
    expect(isFrequent(drie, dag('2026-11-22'), { meldingen: 2, maanden: 12 })).toBe(true)
  })

  it('calls a spell long from the 43rd day', () => {
    const open = { eersteZiektedag: dag('2026-01-05'), hersteldPer: null }
    expect(isLangdurig(open, plusDagen(dag('2026-01-05'), 41))).toBe(false)
    expect(isLangdurig(open, plusDagen(dag('2026-01-05'), 42))).toBe(true)
    expect(isLangdurig(op('2026-01-05', 42), dag('2026-11-21'))).toBe(false)
    expect(isLangdurig(op('2026-01-05', 43), dag('2026-11-21'))).toBe(true)
  })
})
