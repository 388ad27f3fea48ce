import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
import type { Sleutel } from '@/lib/db/namens'
import { corrigeerEersteZiektedag } from '@/lib/verzuim/corrigeer-eerste-ziektedag'
import { corrigeerHersteldatum } from '@/lib/verzuim/corrigeer-hersteldatum'
import { trekMeldingIn } from '@/lib/verzuim/trek-melding-in'
import { dag } from '@/lib/wet/kalender'
import { type ProefDatabase, proefDatabase } from '../../hulp/database'
import { als, bedrijf, herstel, meld, vragenVan, weigering } from './opstelling'

let proef: ProefDatabase

beforeAll(async () => {
  proef = await proefDatabase()
})
afterAll(async () => {
  await sluitVerbindingen()
  await proef.sluit()
})

const rest = { reden: 'vergissing' as const, toelichting: null, bevestigd: [] }

const eersteDag = (sleutel: Sleutel<'werkgever'>, meldingId: string, was: string, wordt: string) =>
  als(
    sleutel,
    (ctx) => corrigeerEersteZiektedag(ctx, { meldingId, was: dag(was), wordt: dag(wordt), ...rest }),
    'verzuim.corrigeren',
  )
const hersteldag = (sleutel: Sleutel<'werkgever'>, meldingId: string, was: string, wordt: string | null) =>
  als(
    sleutel,
    (ctx) => corrigeerHersteldatum(ctx, { meldingId, was: dag(was), wordt: wordt ? dag(wordt) : null, ...rest }),
    'verzuim.corrigeren',
  )
const intrekken = (sleutel: Sleutel<'werkgever'>, meldingId: string) =>
  als(
    sleutel,
    (ctx) => trekMeldingIn(ctx, { meldingId, reden: 'dubbel', toelichting: null, bevestigd: [] }),
    'verzuim.corrigeren',
  )

interface Stand {
  id: string
  toestand: string
  eersteZiektedag: string
  rekenstart: string
  meldingen: string[]
}

/** The cases of an employee, with the first days of their valid reports. */
async function gevallen(werknemerId: string): Promise<Stand[]> {
  const { rows } = await proef.admin.query<Stand>(
    `select g.id, g.toestand, g.eerste_ziektedag::text as "eersteZiektedag", g.rekenstart::text,
            coalesce((select array_agg(m.eerste_ziektedag::text order by m.eerste_ziektedag) from verzuimmelding m
                       where m.geval_id = g.id and m.ingetrokken_op is null), '{}') as meldingen
       from verzuimgeval g where g.werknemer_id = $1 order by g.eerste_ziektedag, g.aangemaakt_op`,
    [werknemerId],
  )
  return rows
}

const uiterlijk = async (gevalId: string, code: string): Promise<string | undefined> => {
  const { rows } = await proef.admin.query<{ uiterlijk: string }>(
    'select uiterlijk::text from taak where geval_id = $1 and code = $2',
    [gevalId, code],
  )
  return rows[0]?.uiterlijk
}

const verhaal = async (gevalId: string): Promise<string[]> => {
  const { rows } = await proef.admin.query<{ soort: string }>(
    'select soort from gebeurtenis where geval_id = $1 order by op, soort',
    [gevalId],
  )
  return rows.map((r) => r.soort)
}

async function iemand() {
  const b = await bedrijf(proef)
  const wie = await b.w.werknemer(b.werkgeverId)
  return { ...b, ...wie }
}

/** Ill from `eerst`, recovered per `hersteldPer`, ill again from `dan`. */
async function tweeKeer(eerst: string, hersteldPer: string, dan: string) {
  const wie = await iemand()
  const a = await meld(wie.hr.sleutel, wie.werknemerId, eerst)
  await herstel(wie.hr.sleutel, a.gevalId, hersteldPer)
  const b = await meld(wie.hr.sleutel, wie.werknemerId, dan)
  return { ...wie, a, b }
}

describe('the first day', () => {
  test('moves the timeline, and the old day stays in the history with its reason', async () => {
    const { hr, werknemerId } = await iemand()
    const ziek = await meld(hr.sleutel, werknemerId, '16-11-2026')
    expect(await uiterlijk(ziek.gevalId, 'probleemanalyse')).toBe('2026-12-28')
    await eersteDag(hr.sleutel, ziek.meldingId, '2026-11-16', '2026-11-12')
    expect(await uiterlijk(ziek.gevalId, 'probleemanalyse')).toBe('2026-12-24')
    expect(await gevallen(werknemerId)).toMatchObject([
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
    const { hr, werknemerId, a, b } = await tweeKeer('01-10-2026', '2026-10-10', '12-11-2026')
    expect(await gevallen(werknemerId)).toHaveLength(2)
    await eersteDag(hr.sleutel, b.meldingId, '2026-11-12', '2026-11-07')
    expect((await gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-10-01'], ['2026-11-07']])
    const { gevalId } = await eersteDag(hr.sleutel, b.meldingId, '2026-11-07', '2026-11-06')
    expect(gevalId).toBe(a.gevalId)
    expect(await gevallen(werknemerId)).toMatchObject([
      { id: a.gevalId, toestand: 'open', meldingen: ['2026-10-01', '2026-11-06'], rekenstart: '2026-10-28' },
      { id: b.gevalId, toestand: 'gesloten', meldingen: [] },
    ])
    expect(await verhaal(b.gevalId)).toContain('meldingVerplaatst')
    expect(await verhaal(a.gevalId)).toContain('meldingVerplaatst')
    const { rows } = await proef.admin.query('select 1 from taak where geval_id = $1', [b.gevalId])
    expect(rows).toEqual([])
  })

  test('parts a case when the gap becomes 28 days; what was done goes with the time it was done in', async () => {
    const { w, hr, werknemerId, arbodienstId, werkgeverId, a, b } = await tweeKeer(
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
    expect(await gevallen(werknemerId)).toMatchObject([
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
    const { hr, a, b } = await tweeKeer('01-10-2026', '2026-10-10', '12-11-2026')
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
    const { hr, werknemerId, a, b } = await tweeKeer('01-10-2026', '2026-10-20', '12-11-2026')
    expect(b.gevalId).toBe(a.gevalId)
    await hersteldag(hr.sleutel, a.meldingId, '2026-10-20', '2026-10-15')
    expect((await gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-10-01'], ['2026-11-12']])
    await hersteldag(hr.sleutel, a.meldingId, '2026-10-15', '2026-10-16')
    expect((await gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-10-01', '2026-11-12'], []])
  })

  test('can be taken back for the last report, and not when somebody fell ill again since', async () => {
    const { hr, werknemerId, a, b } = await tweeKeer('01-10-2026', '2026-10-20', '12-11-2026')
    expect(await weigering(hersteldag(hr.sleutel, a.meldingId, '2026-10-20', null))).toMatchObject({
      code: 'tegenstrijdig',
    })
    await herstel(hr.sleutel, b.gevalId, '2026-11-20')
    await hersteldag(hr.sleutel, b.meldingId, '2026-11-20', null)
    expect((await gevallen(werknemerId))[0]).toMatchObject({ toestand: 'open' })
    expect(await weigering(hersteldag(hr.sleutel, a.meldingId, '2026-10-20', '2026-10-01'))).toMatchObject({
      code: 'herstelVoorZiektedag',
    })
  })
})

describe('withdrawing', () => {
  test('the only report closes the case and ends the guidance; the person can be reported again', async () => {
    const { hr, werknemerId, consultant } = await iemand()
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026')
    await intrekken(hr.sleutel, ziek.meldingId)
    expect(await gevallen(werknemerId)).toMatchObject([{ toestand: 'gesloten', meldingen: [] }])
    const { rows } = await proef.admin.query(
      `select m.ingetrokken_reden, b.beeindigd_op is not null as beeindigd from verzuimmelding m
         join begeleiding b on b.werknemer_id = m.werknemer_id where m.id = $1`,
      [ziek.meldingId],
    )
    expect(rows).toEqual([{ ingetrokken_reden: 'dubbel', beeindigd: true }])
    expect(await weigering(intrekken(hr.sleutel, ziek.meldingId))).toMatchObject({ code: 'meldingGesloten' })
    expect(consultant.gebruikerId).toBeTruthy()
    expect((await meld(hr.sleutel, werknemerId, '20-11-2026')).gevalId).not.toBe(ziek.gevalId)
  })

  test('the middle one of three parts the other two when they are too far apart', async () => {
    const { hr, werknemerId, a, b } = await tweeKeer('01-09-2026', '2026-09-10', '01-10-2026')
    await herstel(hr.sleutel, b.gevalId, '2026-10-25')
    const c = await meld(hr.sleutel, werknemerId, '15-11-2026')
    expect(c.gevalId).toBe(a.gevalId)
    await intrekken(hr.sleutel, b.meldingId)
    expect((await gevallen(werknemerId)).map((g) => g.meldingen)).toEqual([['2026-09-01'], ['2026-11-15']])
  })

  test('asks when the explanation looks medical', async () => {
    const { hr, werknemerId } = await iemand()
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026')
    const invoer = {
      meldingId: ziek.meldingId,
      reden: 'anders' as const,
      toelichting: 'Was bij de huisarts',
      bevestigd: [],
    }
    const fout = await als(hr.sleutel, (ctx) => trekMeldingIn(ctx, invoer), 'verzuim.corrigeren').catch(
      (f: unknown) => f,
    )
    expect(vragenVan(fout)[0]).toContain('"huisarts"')
  })
})

describe('who may correct', () => {
  test('HR only: a leidinggevende has no such right; another werkgever finds nothing', async () => {
    const { w, werkgeverId, hr, werknemerId } = await iemand()
    const ander = await iemand()
    const afdelingId = await w.afdeling(werkgeverId)
    const chef = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId })
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026')
    expect(await weigering(intrekken(chef.sleutel, ziek.meldingId))).toMatchObject({ code: 'geenRecht' })
    for (const poging of [
      intrekken(ander.hr.sleutel, ziek.meldingId),
      eersteDag(ander.hr.sleutel, ziek.meldingId, '2026-11-20', '2026-11-19'),
      herstel(ander.hr.sleutel, ziek.gevalId, '2026-11-21'),
    ])
      expect(await weigering(poging)).toMatchObject({ code: 'nietGevonden' })
    expect(await gevallen(werknemerId)).toMatchObject([{ toestand: 'open', meldingen: ['2026-11-20'] }])
  })
})
