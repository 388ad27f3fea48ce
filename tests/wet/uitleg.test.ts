import { describe, expect, it } from 'vitest'
import type { Feiten, Mijlpaal } from '../../lib/wet/begrippen.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import { dag } from '../../lib/wet/kalender.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'
import { legUit, type Uitleg } from '../../lib/wet/uitleg.ts'

const d = dag

function uitleg(f: Feiten, code: string, nummer = 1): Uitleg {
  const u = tijdlijn(f, REGELS, d('2026-11-21'))
  if (!u.goed) throw new Error(JSON.stringify(u.tegenstrijdigheden))
  const m = u.tijdlijn.mijlpalen.find((x): x is Mijlpaal => x.code === code && x.nummer === nummer)
  if (m === undefined) throw new Error(`${code} ontbreekt`)
  return legUit(m)
}

const metOnderbreking = maakFeiten({
  perioden: [
    { eersteZiektedag: d('2026-01-19'), hersteldPer: d('2026-06-08') },
    { eersteZiektedag: d('2026-06-22'), hersteldPer: null },
  ],
})
const gewoon = (d1: string, extra: Partial<Feiten> = {}): Feiten =>
  maakFeiten({ perioden: [{ eersteZiektedag: d(d1), hersteldPer: null }], ...extra })

describe('the explanation of a date', () => {
  it('tells the 42nd-week report as on the design', () => {
    expect(uitleg(metOnderbreking, 'weekmelding42')).toEqual({
      kop: '42 weken na de eerste ziektedag, en dan de eerste werkdag.',
      stappen: [
        'ma 19 jan 2026 + 42 weken = ma 9 nov 2026',
        '+ 14 dagen: hersteld van ma 8 jun t/m zo 21 jun telt niet mee (korter dan vier weken) = ma 23 nov 2026',
        'dat is een werkdag, dus ma 23 nov 2026',
      ],
      artikel: 'Ziektewet art. 38 lid 1',
      url: 'https://wetten.overheid.nl/BWBR0001888#Artikel38',
      regelversie: '2008-11-01',
      gevolg:
        'Te laat melden bij UWV kost een boete: € 70 tot een week, € 230 tot vier weken, € 455 daarna, of bij een verkeerde eerste ziektedag.',
    })
  })

  it('names the holiday or the day of the weekend', () => {
    expect(uitleg(gewoon('2024-07-15'), 'weekmelding42').stappen).toEqual([
      'ma 15 jul 2024 + 42 weken = ma 5 mei 2025',
      'dat is geen werkdag (Bevrijdingsdag), dus di 6 mei 2025',
    ])
    expect(uitleg(gewoon('2024-03-30'), 'weekmelding42').stappen[1]).toBe(
      'dat is geen werkdag (zaterdag), dus ma 20 jan 2025',
    )
  })

  it('says why to work towards a day earlier', () => {
    expect(uitleg(gewoon('2025-03-31'), 'probleemanalyse').stappen).toEqual([
      'ma 31 mrt 2025 + 6 weken = ma 12 mei 2025',
      'werk naar zo 11 mei 2025 toe: over de precieze laatste dag bestaat twijfel',
    ])
  })

  it('says from what was done, with the year where it differs', () => {
    const f = gewoon('2025-11-03', { uitgevoerd: [{ code: 'probleemanalyse', nummer: 1, op: d('2025-12-29') }] })
    expect(uitleg(f, 'planVanAanpak')).toMatchObject({
      kop: '2 weken na de dag waarop "Probleemanalyse" is gedaan.',
      stappen: ['de dag waarop "Probleemanalyse" is gedaan: ma 29 dec 2025 + 2 weken = ma 12 jan 2026'],
    })
    const verlof = { van: d('2025-12-01'), totEnMet: d('2026-03-22'), zelfdeOorzaak: 'ja' as const }
    expect(uitleg(gewoon('2025-11-03', { verloven: [verlof] }), 'probleemanalyse').stappen[1]).toBe(
      '+ 112 dagen: zwangerschaps- of bevallingsverlof van ma 1 dec 2025 t/m zo 22 mrt telt niet mee = ma 6 apr 2026',
    )
  })

  it('says what an agreement, a late application, a sanction and a postponement do', () => {
    const f = gewoon('2024-11-04', {
      vrijwilligeVerlengingTot: d('2026-12-06'),
      wiaAanvraagOntvangenOp: d('2026-10-01'),
      loonsanctie: {
        soort: 'inhoudelijk',
        besluitOp: d('2026-09-01'),
        weken: 20,
        hersteldVastgesteldOp: d('2026-12-01'),
      },
      afwijkingen: [{ code: 'spoor2', nummer: 1, soort: 'uitgesteld', tot: d('2026-03-02'), reden: 'proefplaatsing' }],
    })
    expect(uitleg(f, 'eindeLoondoorbetaling').stappen).toEqual([
      'ma 4 nov 2024 + 104 weken = ma 2 nov 2026',
      '+ 35 dagen: de loondoorbetaling is op verzoek van u beiden verlengd = ma 7 dec 2026',
      '+ 10 dagen: de WIA-aanvraag kwam zoveel dagen te laat = do 17 dec 2026',
      '+ 26 dagen: door de loonsanctie loopt de loondoorbetaling langer = di 12 jan 2027',
    ])
    expect(uitleg(f, 'loonsanctieEinde').stappen.at(-1)).toBe(
      'UWV stelde vast dat de tekortkoming is hersteld; de loonsanctie eindigt 6 weken later, dus di 12 jan 2027',
    )
    expect(uitleg(f, 'spoor2').stappen.at(-1)).toBe('+ 77 dagen: uitgesteld, met reden = ma 2 mrt 2026')
  })

  it('tells the short term that must hold two working days', () => {
    expect(uitleg(gewoon('2026-03-06', { vangnet: 'ja' }), 'vangnetMelding').stappen).toEqual([
      'vr 6 mrt 2026 + 3 dagen = ma 9 mrt 2026',
      'daarin zitten nog geen twee werkdagen, dus di 10 mrt 2026',
      'werk naar ma 9 mrt 2026 toe: over de precieze laatste dag bestaat twijfel',
    ])
  })

  it('has a sentence, steps, article and version for every row of the table', () => {
    for (const regime of ['inDienst', 'erdZw'] as const) {
      const f = gewoon('2024-11-04', {
        regime,
        vangnet: 'ja',
        eindeDienstverband: regime === 'erdZw' ? d('2024-11-01') : d('2026-12-31'),
        aowOp: d('2026-10-20'),
        loonsanctie: {
          soort: 'administratief',
          besluitOp: d('2026-09-01'),
          weken: 20,
          hersteldVastgesteldOp: null,
          bekortingGevraagdOp: d('2026-11-10'),
        },
      })
      const u = tijdlijn(f, REGELS, d('2026-11-21'))
      if (!u.goed) throw new Error('tegenstrijdig')
      for (const m of u.tijdlijn.mijlpalen) {
        const x = legUit(m)
        expect(x.kop, m.code).toMatch(/^[A-Z0-9].*\.$/)
        expect(x.stappen.length, m.code).toBeGreaterThan(0)
        expect(x.artikel, m.code).not.toBe('')
        expect(x.url === null || x.url.startsWith('https://wetten.overheid.nl/')).toBe(true)
        expect(`${x.kop} ${x.stappen.join(' ')}`, m.code).not.toMatch(/undefined|null|NaN/)
      }
    }
  })
})
