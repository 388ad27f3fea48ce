import { describe, expect, it } from 'vitest'
import { dossiergezondheid, type Handtekening } from '../../lib/wet/dossiergezondheid.ts'
import { maakFeiten } from '../../lib/wet/feiten.ts'
import { dag, plusDagen } from '../../lib/wet/kalender.ts'
import { REGELS } from '../../lib/wet/termijnen.ts'
import { tijdlijn } from '../../lib/wet/tijdlijn.ts'

const d1 = dag('2025-03-31')
const op = (n: number) => plusDagen(d1, n)
const gedaan = (code: string, n: number, nummer = 1) => ({ code, nummer, op: op(n) })

function gezondheid(
  uitgevoerd: ReturnType<typeof gedaan>[],
  na: number,
  extra: Partial<Parameters<typeof maakFeiten>[0]> = {},
  handtekeningen: Handtekening[] = [],
) {
  const f = maakFeiten({ perioden: [{ eersteZiektedag: d1, hersteldPer: null }], uitgevoerd, ...extra })
  const u = tijdlijn(f, REGELS, op(na))
  if (!u.goed) throw new Error(JSON.stringify(u.tegenstrijdigheden))
  const g = dossiergezondheid(u.tijdlijn, f, op(na), handtekeningen)
  return { ...g, per: Object.fromEntries(g.onderdelen.map((o) => [`${o.code} ${o.nummer}`, o.toestand])), g }
}

describe('the evidence for the report', () => {
  it('is not missing before it is due', () => {
    const { per, aanwezig, nodig, mist } = gezondheid([], 10)
    expect(per).toEqual({
      'probleemanalyse 1': 'nogNiet',
      'planVanAanpak 1': 'nogNiet',
      'eerstejaarsevaluatie 1': 'nogNiet',
      'actueelOordeel 1': 'nogNiet',
      'eindevaluatie 1': 'nogNiet',
      'oordeelWerknemer 1': 'nogNiet',
    })
    expect([aanwezig, nodig, mist]).toEqual([0, 6, 0])
  })

  it('is missing from the day after, late when it came later', () => {
    expect(gezondheid([], 42).per['probleemanalyse 1']).toBe('nogNiet')
    expect(gezondheid([], 43).per['probleemanalyse 1']).toBe('ontbreekt')
    const laat = gezondheid([gedaan('probleemanalyse', 50)], 51)
    expect(laat.per['probleemanalyse 1']).toBe('aanwezigTeLaat')
    expect([laat.aanwezig, laat.mist]).toEqual([1, 0])
    expect(laat.onderdelen[0]?.reden).toBe('Gedaan op di 20 mei 2025, de laatste dag was ma 12 mei 2025.')
  })

  it('asks for both signatures where both must sign', () => {
    const stappen = [gedaan('probleemanalyse', 30), gedaan('planVanAanpak', 40), gedaan('evaluatie', 80)]
    const los = gezondheid(stappen, 81, {}, [{ code: 'evaluatie', nummer: 1, werkgever: true, werknemer: false }])
    expect(los.per['evaluatie 1']).toBe('onvolledig')
    expect(los.onderdelen.find((o) => o.code === 'evaluatie')?.reden).toBe(
      'De handtekening van de werknemer ontbreekt (do 19 jun 2025).',
    )
    expect(los.mist).toBe(1)
    expect(gezondheid(stappen, 81).mist).toBe(0)
  })

  it('shows a next evaluation only when it is late', () => {
    const stappen = [gedaan('probleemanalyse', 30), gedaan('planVanAanpak', 40), gedaan('evaluatie', 80)]
    expect(gezondheid(stappen, 122).per['evaluatie 2']).toBeUndefined()
    expect(gezondheid(stappen, 123).per['evaluatie 2']).toBe('ontbreekt')
  })

  it('does not ask for what does not apply, and misses a part of a report that was ticked off', () => {
    const zonder = gezondheid([gedaan('probleemanalyse', 30)], 100, { geenBenutbareMogelijkheden: true })
    expect(zonder.per['planVanAanpak 1']).toBe('nietNodig')
    const af = gezondheid([gedaan('reintegratieverslag', 630), gedaan('eindevaluatie', 629)], 631)
    expect([af.per['eindevaluatie 1'], af.per['oordeelWerknemer 1']]).toEqual(['aanwezig', 'ontbreekt'])
  })
})
