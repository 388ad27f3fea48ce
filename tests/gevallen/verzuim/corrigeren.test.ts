import { describe, expect, test } from 'vitest'
import { proefDatabase } from '../../hulp/database'
import { eersteDag, hersteldag, kijker } from './correcties'
import { herstel, meld, weigering } from './opstelling'

const proef = await proefDatabase()

const k = kijker(proef)

describe('the first day', () => {
  test('moves the timeline, and the old day stays in the history with its reason', async () => {
    const { hr, werknemerId } = await k.iemand()
    const ziek = await meld(hr.sleutel, werknemerId, '16-11-2026')
    expect(await k.uiterlijk(ziek.gevalId, 'probleemanalyse')).toBe('2026-12-28')
    await eersteDag(hr.sleutel, ziek.meldingId, '2026-11-16', '2026-11-12')
    expect(await k.uiterlijk(ziek.gevalId, 'probleemanalyse')).toBe('2026-12-24')
    expect(await k.gevallen(werknemerId)).toMatchObject([
      { eersteZiektedag: '2026-11-12', rekenstart: '2026-11-12', toestand: 'open' },
    ])
    const { rows } = await proef.admin.query(
      "select gegevens, door_naam from gebeurtenis where geval_id = $1 and soort = 'eersteZiektedagGecorrigeerd'",
      [ziek.gevalId],
    )
    expect(rows).toMatchObject([
      { gegevens: { oud: '2026-11-16', nieuw: '2026-11-12', reden: 'vergissing' }, door_naam: 'Hanna Recht' },
    ])
  })

  test('joins two cases when the gap becomes 27 days, and not at 28', async () => {
    const { hr, werknemerId, a, b } = await k.tweeKeer('01-10-2026', '2026-10-10', '12-11-2026')
    expect(await k.gevallen(werknemerId)).toHaveLength(2)
    await eersteDag(hr.sleutel, b.meldingId, '2026-11-12', '2026-11-07')
    expect((await k.gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-10-01'], ['2026-11-07']])
    const { gevalId } = await eersteDag(hr.sleutel, b.meldingId, '2026-11-07', '2026-11-06')
    expect(gevalId).toBe(a.gevalId)
    expect(await k.gevallen(werknemerId)).toMatchObject([
      { id: a.gevalId, toestand: 'open', meldingen: ['2026-10-01', '2026-11-06'], rekenstart: '2026-10-28' },
      { id: b.gevalId, toestand: 'gesloten', meldingen: [] },
    ])
    expect(await k.verhaal(b.gevalId)).toContain('meldingVerplaatst')
    expect(await k.verhaal(a.gevalId)).toContain('meldingVerplaatst')
    const { rows } = await proef.admin.query('select 1 from taak where geval_id = $1', [b.gevalId])
    expect(rows).toEqual([])
  })

  test('parts a case when the gap becomes 28 days; what was done goes with the time it was done in', async () => {
    const { w, hr, werknemerId, arbodienstId, werkgeverId, a, b } = await k.tweeKeer(
      '01-10-2026',
      '2026-10-10',
      '05-11-2026',
    )
    expect(b.gevalId).toBe(a.gevalId)
    expect(w).toBeDefined()
    await proef.admin.query(
      `insert into mijlpaalfeit (werkgever_id, geval_id, code, soort, op, door_id, door_naam)
       values ($1, $2, 'eersteContact', 'gedaan', '2026-10-02', $3, 'x'), ($1, $2, 'probleemanalyse', 'gedaan', '2026-11-16', $3, 'x')`,
      [werkgeverId, a.gevalId, hr.gebruikerId],
    )
    await proef.admin.query(
      `insert into contactmoment (werkgever_id, arbodienst_id, geval_id, soort, op, uitkomst, door_id, door_naam)
       values ($1, $2, $3, 'telefoon', '2026-10-02', 'gesproken', $4, 'x'), ($1, $2, $3, 'telefoon', '2026-11-17', 'gesproken', $4, 'x')`,
      [werkgeverId, arbodienstId, a.gevalId, hr.gebruikerId],
    )
    const { gevalId } = await eersteDag(hr.sleutel, b.meldingId, '2026-11-05', '2026-11-16')
    expect(gevalId).not.toBe(a.gevalId)
    expect(await k.gevallen(werknemerId)).toMatchObject([
      { id: a.gevalId, meldingen: ['2026-10-01'], toestand: 'gesloten' },
      { id: gevalId, meldingen: ['2026-11-16'], toestand: 'open', rekenstart: '2026-11-16' },
    ])
    const { rows } = await proef.admin.query(
      `select 'feit' as wat, geval_id, op::text from mijlpaalfeit where geval_id in ($1, $2)
       union all select 'contact', geval_id, op::text from contactmoment where geval_id in ($1, $2) order by 1, 3`,
      [a.gevalId, gevalId],
    )
    expect(rows).toEqual([
      { wat: 'contact', geval_id: a.gevalId, op: '2026-10-02' },
      { wat: 'contact', geval_id: gevalId, op: '2026-11-17' },
      { wat: 'feit', geval_id: a.gevalId, op: '2026-10-02' },
      { wat: 'feit', geval_id: gevalId, op: '2026-11-16' },
    ])
    // and back again: one case, with everything in it
    await eersteDag(hr.sleutel, b.meldingId, '2026-11-16', '2026-11-05')
    const { rows: weer } = await proef.admin.query(
      'select distinct geval_id from (select geval_id from mijlpaalfeit where geval_id in ($1, $2) union all select geval_id from contactmoment where geval_id in ($1, $2)) x',
      [a.gevalId, gevalId],
    )
    expect(weer).toEqual([{ geval_id: a.gevalId }])
  })

  test('refuses a future day, a day outside the employment, on the recovery, in another report, and the same day', async () => {
    const { hr, a, b } = await k.tweeKeer('01-10-2026', '2026-10-10', '12-11-2026')
    const code = (meldingId: string, was: string, wordt: string) =>
      weigering(eersteDag(hr.sleutel, meldingId, was, wordt)).then((f) => f.code)
    expect(await code(b.meldingId, '2026-11-12', '2026-11-22')).toBe('dagInToekomst')
    expect(await code(b.meldingId, '2026-11-12', '2014-12-31')).toBe('nietInDienst')
    expect(await code(a.meldingId, '2026-10-01', '2026-10-10')).toBe('herstelVoorZiektedag')
    expect(await code(b.meldingId, '2026-11-12', '2026-10-09')).toBe('tegenstrijdig')
    expect(await code(b.meldingId, '2026-11-12', '2026-11-12')).toBe('tegenstrijdig')
    expect(await code(b.meldingId, '2026-11-11', '2026-11-10')).toBe('intussenGewijzigd')
  })
})

describe('the day of recovery', () => {
  test('parts and joins cases too', async () => {
    const { hr, werknemerId, a, b } = await k.tweeKeer('01-10-2026', '2026-10-20', '12-11-2026')
    expect(b.gevalId).toBe(a.gevalId)
    await hersteldag(hr.sleutel, a.meldingId, '2026-10-20', '2026-10-15')
    expect((await k.gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-10-01'], ['2026-11-12']])
    await hersteldag(hr.sleutel, a.meldingId, '2026-10-15', '2026-10-16')
    expect((await k.gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-10-01', '2026-11-12'], []])
  })

  test('can be taken back for the last report, and not when somebody fell ill again since', async () => {
    const { hr, werknemerId, a, b } = await k.tweeKeer('01-10-2026', '2026-10-20', '12-11-2026')
    expect(await weigering(hersteldag(hr.sleutel, a.meldingId, '2026-10-20', null))).toMatchObject({
      code: 'tegenstrijdig',
    })
    await herstel(hr.sleutel, b.gevalId, '2026-11-20')
    await hersteldag(hr.sleutel, b.meldingId, '2026-11-20', null)
    expect((await k.gevallen(werknemerId))[0]).toMatchObject({ toestand: 'open' })
    expect(await weigering(hersteldag(hr.sleutel, a.meldingId, '2026-10-20', '2026-10-01'))).toMatchObject({
      code: 'herstelVoorZiektedag',
    })
  })
})
