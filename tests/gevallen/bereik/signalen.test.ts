import { expect, test } from 'vitest'
import { leesSignalen } from '@/lib/verzuim/lees-signalen'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, contact, dagen, ziek } from './opstelling'

// A manager who may know that a date is near and who has to act, and nothing else of the case.

const proef = await proefDatabase()

async function stad() {
  const b = await bedrijf(proef)
  const ontvanger = await b.w.aangemeld(
    'signaalontvanger',
    { werkgeverId: b.werkgeverId, afdelingId: b.top },
    'Sia Signaal',
  )
  const mensen = {
    onder: await b.w.werknemer(b.werkgeverId, { voornaam: 'Olga', achternaam: 'Onder', afdelingId: b.onder }),
    naast: await b.w.werknemer(b.werkgeverId, { voornaam: 'Nico', achternaam: 'Naast', afdelingId: b.naast }),
  }
  const gevalId = await ziek(b.hr.sleutel, mensen.onder.werknemerId, 30)
  await ziek(b.hr.sleutel, mensen.naast.werknemerId, 30)
  await contact(b.consultant.sleutel, gevalId, 'notitie')
  return { ...b, ontvanger, mensen, gevalId }
}

test('name, date and who: of the own departments, the most urgent first', async () => {
  const s = await stad()
  const signalen = await als(s.ontvanger.sleutel, 'signalen.lezen', leesSignalen)
  expect(new Set(signalen.map((r) => r.naam))).toEqual(new Set(['Olga Onder']))
  expect(signalen.find((r) => r.code === 'probleemanalyse')).toEqual({
    werknemerId: s.mensen.onder.werknemerId,
    naam: 'Olga Onder',
    code: 'probleemanalyse',
    wie: ['bedrijfsarts'],
    veilig: dagen(11),
    uiterlijk: dagen(12),
  })
  expect(signalen.map((r) => r.veilig)).toEqual(signalen.map((r) => r.veilig).sort())
  const { rows } = await proef.admin.query(
    `select onderwerpen from logboekregel where gebeurtenis = 'signalen.bekeken' and werkgever_id = $1`,
    [s.werkgeverId],
  )
  expect(rows).toEqual([{ onderwerpen: [s.mensen.onder.werknemerId] }])
})

test('of every table about people or cases he sees no row; they are there', async () => {
  const s = await stad()
  const tabellen = [
    'werknemer',
    'dienstverband',
    'werknemerwijziging',
    'verzuimgeval',
    'verzuimmelding',
    'werkhervatting',
    'mijlpaalfeit',
    'taak',
    'loonsanctie',
    'gebeurtenis',
    'contactmoment',
    'verlof',
    'afdeling',
  ] as const
  for (const tabel of tabellen) {
    const gezien = await als(s.ontvanger.sleutel, 'signalen.lezen', ({ db }) =>
      db.$queryRawUnsafe<{ n: number }[]>(`select count(*)::int as n from ${tabel}`),
    )
    expect([tabel, gezien[0]?.n]).toEqual([tabel, 0])
  }
  const echt = await proef.admin.query(
    `select (select count(*)::int from verzuimgeval where werkgever_id = $1) as gevallen, (select count(*)::int from taak where werkgever_id = $1) as taken,
            (select count(*)::int from contactmoment where werkgever_id = $1) as contacten`,
    [s.werkgeverId],
  )
  expect(echt.rows[0]).toMatchObject({ gevallen: 2, contacten: 1 })
  expect(echt.rows[0].taken).toBeGreaterThan(5)
})

test('he cannot report, read the register or a case', async () => {
  const s = await stad()
  for (const recht of [
    'verzuim.lezen',
    'verzuim.melden',
    'register.lezen',
    'register.wijzigen',
    'toegang.beheren.werkgever',
  ] as const)
    await expect(als(s.ontvanger.sleutel, recht, async () => 'binnen')).rejects.toMatchObject({ code: 'geenRecht' })
})

test('others get nothing from it: HR and a leidinggevende hold no such role, and a role that ended ends it', async () => {
  const s = await stad()
  const tel = (sleutel: typeof s.hr.sleutel) =>
    als(
      sleutel,
      'begin.werkgever',
      async ({ db }) => (await db.$queryRaw<unknown[]>`select * from muur.signalen()`).length,
    )
  expect(await tel(s.hr.sleutel)).toBe(0)
  expect(await tel(s.ontvanger.sleutel)).toBeGreaterThan(0)
  await s.w.rol(s.ontvanger.gebruikerId, 'signaalontvanger', { werkgeverId: s.werkgeverId, afdelingId: s.naast })
  await proef.admin.query(
    'update roltoekenning set tot_en_met = current_date - 1 where gebruiker_id = $1 and afdeling_id = $2',
    [s.ontvanger.gebruikerId, s.top],
  )
  const rest = await als(s.ontvanger.sleutel, 'signalen.lezen', leesSignalen)
  expect(new Set(rest.map((r) => r.naam))).toEqual(new Set(['Nico Naast']))
})
