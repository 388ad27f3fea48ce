import { describe, expect, test } from 'vitest'
import type { Sleutel } from '@/lib/db/namens'
import { meldEerdereZiekte } from '@/lib/verzuim/meld-eerdere-ziekte'
import { eerdereZiekteSchema } from '@/lib/verzuim/meld-eerdere-ziekte-schema'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, herstel, meld, vragenVan, weigering } from './opstelling'

const proef = await proefDatabase()

type Hr = Sleutel<'werkgever'>

function eerder(sleutel: Hr, werknemerId: string, van: string, per: string, bevestigd: string[] = []) {
  const invoer = eerdereZiekteSchema.parse({ werknemerId, eersteZiektedag: van, hersteldPer: per, bevestigd })
  return als(sleutel, (ctx) => meldEerdereZiekte(ctx, invoer))
}

/** As {@link eerder}, with yes to what is asked. */
async function eerderMetVragen(sleutel: Hr, werknemerId: string, van: string, per: string) {
  const vragen = vragenVan(await eerder(sleutel, werknemerId, van, per).catch((fout: unknown) => fout))
  return { vragen, ...(await eerder(sleutel, werknemerId, van, per, vragen)) }
}

/** The cases of an employee with a report in them, oldest first. */
async function gevallen(werknemerId: string) {
  const { rows } = await proef.admin.query<{ id: string; d1: string; toestand: string; meldingen: number }>(
    `select g.id, g.eerste_ziektedag::text as d1, g.toestand, count(m.id)::int as meldingen
       from verzuimgeval g join verzuimmelding m on m.geval_id = g.id where g.werknemer_id = $1 group by g.id order by min(m.eerste_ziektedag)`,
    [werknemerId],
  )
  return rows
}

describe('a spell that was forgotten', () => {
  test('four weeks or more before a running report is a case of its own; the running one stays as it was', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const nu = await meld(hr.sleutel, werknemerId, '02-11-2026')
    const { rows: voor } = await proef.admin.query(
      'select code, uiterlijk::text from taak where geval_id = $1 order by 1, 2',
      [nu.gevalId],
    )
    const oud = await eerder(hr.sleutel, werknemerId, '07-09-2026', '10-09-2026')
    expect(oud.voortgezet).toBe(false)
    expect(await gevallen(werknemerId)).toEqual([
      { id: oud.gevalId, d1: '2026-09-07', toestand: 'gesloten', meldingen: 1 },
      { id: nu.gevalId, d1: '2026-11-02', toestand: 'open', meldingen: 1 },
    ])
    const { rows: na } = await proef.admin.query(
      'select code, uiterlijk::text from taak where geval_id = $1 order by 1, 2',
      [nu.gevalId],
    )
    expect(na).toEqual(voor)
    expect(na.length).toBeGreaterThan(8)
  })

  test('less than four weeks before a running report becomes one case with it, after a question: the clock begins earlier', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const nu = await meld(hr.sleutel, werknemerId, '02-11-2026')
    const oud = await eerderMetVragen(hr.sleutel, werknemerId, '12-10-2026', '15-10-2026')
    expect(oud.vragen).toEqual([expect.stringContaining('de termijnen rekenen dan vanaf ma 12 okt 2026')])
    expect(oud.gevalId).toBe(nu.gevalId)
    expect(await gevallen(werknemerId)).toEqual([{ id: nu.gevalId, d1: '2026-10-12', toestand: 'open', meldingen: 2 }])
  })

  test('between two cases ties them together in the older one', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const a = await meld(hr.sleutel, werknemerId, '01-09-2026')
    await herstel(hr.sleutel, a.gevalId, '2026-09-08')
    const b = await meld(hr.sleutel, werknemerId, '02-11-2026')
    expect(b.gevalId).not.toBe(a.gevalId)
    const tussen = await eerderMetVragen(hr.sleutel, werknemerId, '28-09-2026', '12-10-2026')
    expect(tussen.vragen).toHaveLength(2)
    expect(tussen.gevalId).toBe(a.gevalId)
    expect(await gevallen(werknemerId)).toEqual([{ id: a.gevalId, d1: '2026-09-01', toestand: 'open', meldingen: 3 }])
    const { rows } = await proef.admin.query('select toestand from verzuimgeval where id = $1', [b.gevalId])
    expect(rows).toEqual([{ toestand: 'gesloten' }])
  })

  test('what moves the clock and what is planned goes along to the case that stays; of two of a kind the last word counts', async () => {
    const { w, hr, werkgeverId, arbodienstId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const a = await meld(hr.sleutel, werknemerId, '01-09-2026')
    await herstel(hr.sleutel, a.gevalId, '2026-09-08')
    const b = await meld(hr.sleutel, werknemerId, '02-11-2026')
    const zet = async (sql: string, gevalId: string, rest: unknown[] = []) => {
      await proef.admin.query(sql, [werkgeverId, arbodienstId, gevalId, hr.gebruikerId, ...rest])
    }
    const feit = `insert into gevalfeit (werkgever_id, arbodienst_id, geval_id, soort, dag, door_id, door_naam, vastgelegd_op)
                  values ($1, $2, $3, 'wiaAanvraag', '2026-11-10', $4, 'x', $5::timestamptz)`
    await zet(feit, a.gevalId, ['2026-09-02'])
    await zet(feit, b.gevalId, ['2026-11-11'])
    await zet(
      `insert into loonsanctie (werkgever_id, arbodienst_id, geval_id, soort, besluit_op, weken, door_naam)
       select $1, $2, $3, 'inhoudelijk', '2026-11-12', 10, naam from gebruiker where id = $4`,
      b.gevalId,
    )
    await zet(
      `insert into afspraak (werkgever_id, arbodienst_id, geval_id, door_id, werknemer_id, extern, soort, vorm, dag, van_minuut, tot_minuut, door_naam)
       values ($1, $2, $3, $4, $5, 'Bureau Kade', 'arbeidsdeskundige', 'telefoon', '2026-12-01', 600, 630, 'x')`,
      b.gevalId,
      [werknemerId],
    )
    await zet(
      `insert into wachtlijstplek (werkgever_id, arbodienst_id, geval_id, door_id, werknemer_id, soort, door_naam)
       values ($1, $2, $3, $4, $5, 'spreekuur', 'x')`,
      b.gevalId,
      [werknemerId],
    )
    expect((await eerderMetVragen(hr.sleutel, werknemerId, '28-09-2026', '12-10-2026')).gevalId).toBe(a.gevalId)
    const { rows } = await proef.admin.query<{ wat: string; geval_id: string }>(
      `select 'feit ' || to_char(vastgelegd_op, 'MM') as wat, geval_id from gevalfeit where werkgever_id = $1 and vervallen_op is null
       union all select 'sanctie', geval_id from loonsanctie where werkgever_id = $1
       union all select 'afspraak', geval_id from afspraak where werkgever_id = $1
       union all select 'vermelding', geval_id from afspraakvermelding where werkgever_id = $1
       union all select 'wachtlijst', geval_id from wachtlijstplek where werkgever_id = $1 order by 1`,
      [werkgeverId],
    )
    expect(rows).toEqual(
      ['afspraak', 'feit 11', 'sanctie', 'vermelding', 'wachtlijst'].map((wat) => ({ wat, geval_id: a.gevalId })),
    )
  })

  test('without another report it is a case that closed', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const oud = await eerder(hr.sleutel, werknemerId, '01-06-2026', '03-06-2026')
    expect(await gevallen(werknemerId)).toEqual([
      { id: oud.gevalId, d1: '2026-06-01', toestand: 'gesloten', meldingen: 1 },
    ])
  })
})

describe('what is refused', () => {
  test.each([
    ['05-11-2026', '05-11-2026', 'herstelVoorZiektedag'],
    ['05-11-2026', '04-11-2026', 'herstelVoorZiektedag'],
    ['18-11-2026', '25-11-2026', 'dagInToekomst'],
    ['24-11-2026', '25-11-2026', 'dagInToekomst'],
    ['02-01-1990', '05-01-1990', 'nietInDienst'],
    // into, around and inside the report of 10 to 16 November
    ['09-11-2026', '11-11-2026', 'alZiekGemeld'],
    ['01-11-2026', '20-11-2026', 'alZiekGemeld'],
    ['12-11-2026', '13-11-2026', 'alZiekGemeld'],
  ])('%s to %s: %s', async (van, per, code) => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const al = await meld(hr.sleutel, werknemerId, '10-11-2026')
    await herstel(hr.sleutel, al.gevalId, '2026-11-16')
    expect(await weigering(eerder(hr.sleutel, werknemerId, van, per))).toMatchObject({ code })
    expect(await gevallen(werknemerId)).toMatchObject([{ id: al.gevalId, meldingen: 1 }])
  })

  test('somebody of another werkgever, as if he did not exist', async () => {
    const { hr } = await bedrijf(proef)
    const ander = await bedrijf(proef)
    const { werknemerId } = await ander.w.werknemer(ander.werkgeverId)
    expect(await weigering(eerder(hr.sleutel, werknemerId, '01-06-2026', '03-06-2026'))).toMatchObject({
      code: 'nietGevonden',
    })
    expect((await eerder(ander.hr.sleutel, werknemerId, '01-06-2026', '03-06-2026')).voortgezet).toBe(false)
  })

  test('twenty at once make one', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const uit = await Promise.allSettled(
      Array.from({ length: 20 }, () => eerder(hr.sleutel, werknemerId, '01-06-2026', '03-06-2026')),
    )
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    expect(await gevallen(werknemerId)).toMatchObject([{ meldingen: 1 }])
  })
})
