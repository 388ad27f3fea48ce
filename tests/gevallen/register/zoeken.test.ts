import { beforeAll, describe, expect, test } from 'vitest'
import { zoekMedewerkers } from '@/lib/organisatie/zoek-medewerkers'
import { alsPlaats } from '@/lib/organisatie/zoek-medewerkers-schema'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, voegToe, vraag } from './opzet'

const proef = await proefDatabase()
let b: Awaited<ReturnType<typeof bedrijf>>

beforeAll(async () => {
  b = await bedrijf(proef.admin)
  await voegToe(b.hr, { personeelsnummer: '1001', afdelingId: b.nacht })
  await voegToe(b.hr, {
    personeelsnummer: '1002',
    voornaam: 'Zoë',
    tussenvoegsel: 'van der',
    achternaam: 'Berg-Visser',
    afdelingId: b.zorg,
  })
  await voegToe(b.hr, {
    personeelsnummer: 'A203',
    voornaam: 'Witold',
    tussenvoegsel: '',
    achternaam: 'Łukasz',
    afdelingId: b.kantoor,
  })
  await voegToe(b.hr, {
    personeelsnummer: '7',
    voornaam: 'Søren',
    tussenvoegsel: '',
    achternaam: "O'Brien",
    einde: '31-12-2024',
  })
})

const namen = async (query: Record<string, unknown>, sleutel = b.hr) =>
  (await als(sleutel, 'register.lezen', (ctx) => zoekMedewerkers(ctx, vraag(query)))).medewerkers.map((m) => m.naam)

describe('one word is the beginning of a last name, a first name or a number', () => {
  test.each([
    ['wit', ['Witold Łukasz', 'Jasper de Wit']],
    ['WIT', ['Witold Łukasz', 'Jasper de Wit']],
    ['zoe', ['Zoë van der Berg-Visser']],
    ['Zoë', ['Zoë van der Berg-Visser']],
    ['luka', ['Witold Łukasz']],
    ['100', ['Zoë van der Berg-Visser', 'Jasper de Wit']],
    ['a2', ['Witold Łukasz']],
    ['it', []],
    ['%', []],
    ["'; drop table werknemer --", []],
    ['_', []],
    ['\u0000\ud800', ['Zoë van der Berg-Visser', 'Witold Łukasz', 'Jasper de Wit']],
  ])('%s', async (zoek, verwacht) => {
    expect(await namen({ zoek })).toEqual(verwacht)
  })
})

describe('of more words each must be found', () => {
  test.each([
    ['jasper wit', ['Jasper de Wit']],
    ['wit jasper', ['Jasper de Wit']],
    ['de wit', ['Jasper de Wit']],
    ['jasper de wit', ['Jasper de Wit']],
    ['van der berg', ['Zoë van der Berg-Visser']],
    ['berg visser', ['Zoë van der Berg-Visser']],
    ['zoe vis', ['Zoë van der Berg-Visser']],
    ['wit zoe', []],
  ])('%s', async (zoek, verwacht) => {
    expect(await namen({ zoek })).toEqual(verwacht)
  })
})

test('who has left is found among those who left, with an apostrophe or without', async () => {
  expect(await namen({ zoek: 'obrien' })).toEqual([])
  expect(await namen({ zoek: 'obrien', dienst: 'uit' })).toEqual(["Søren O'Brien"])
  expect(await namen({ zoek: "o'brien", dienst: 'alle' })).toEqual(["Søren O'Brien"])
  expect(await namen({ dienst: 'uit' })).toEqual(["Søren O'Brien"])
  expect(await namen({ dienst: 'alle' })).toHaveLength(4)
})

test('a department holds everything below it', async () => {
  expect(await namen({ afdeling: b.zorg })).toEqual(['Zoë van der Berg-Visser', 'Jasper de Wit'])
  expect(await namen({ afdeling: b.nacht })).toEqual(['Jasper de Wit'])
  expect(await namen({ afdeling: b.nacht, zoek: 'zoe' })).toEqual([])
  expect(await namen({ afdeling: crypto.randomUUID() })).toEqual([])
})

test('a leidinggevende finds the people below him and nobody else, however he asks', async () => {
  const alles = ['Zoë van der Berg-Visser', 'Jasper de Wit']
  expect(await namen({ dienst: 'alle' }, b.leider)).toEqual(alles)
  expect(await namen({ zoek: 'wit', dienst: 'alle' }, b.leider)).toEqual(['Jasper de Wit'])
  expect(await namen({ zoek: 'A203', dienst: 'alle' }, b.leider)).toEqual([])
  expect(await namen({ afdeling: b.kantoor, dienst: 'alle' }, b.leider)).toEqual([])
  const { rows } = await proef.admin.query('select 1 from werknemer where werkgever_id = $1', [b.werkgeverId])
  expect(rows).toHaveLength(4)
})

test('another werkgever finds nobody of this one', async () => {
  const ander = await bedrijf(proef.admin)
  expect(await namen({ zoek: 'wit', dienst: 'alle' }, ander.hr)).toEqual([])
  expect(await namen({ afdeling: b.zorg, dienst: 'alle' }, ander.hr)).toEqual([])
  const { rows } = await proef.admin.query("select 1 from werknemer where zoeknaam like 'wit%'")
  expect(rows.length).toBeGreaterThan(0)
})

test('pages follow each other without a hole or a double, also while people come in', async () => {
  const c = await bedrijf(proef.admin)
  for (let i = 0; i < 120; i++)
    await c.w.werknemer(c.werkgeverId, { achternaam: `naam${String(i % 60).padStart(3, '0')}`, voornaam: 'a' })
  const gezien: string[] = []
  let na: string | null = null
  let bladzijden = 0
  do {
    const blad = await als(c.hr, 'register.lezen', (ctx) => zoekMedewerkers(ctx, vraag(na ? { na } : {})))
    gezien.push(...blad.medewerkers.map((m) => m.id))
    na = blad.volgende
    bladzijden++
    // Before and after the place where we are, and with the very same name.
    await c.w.werknemer(c.werkgeverId, { achternaam: 'aaa', voornaam: `${bladzijden}` })
    await c.w.werknemer(c.werkgeverId, { achternaam: 'zzz', voornaam: `${bladzijden}` })
  } while (na)
  expect(bladzijden).toBe(3)
  expect(new Set(gezien).size).toBe(gezien.length)
  const { rows } = await proef.admin.query<{ id: string }>(
    "select id from werknemer where werkgever_id = $1 and zoeknaam like 'naam%'",
    [c.werkgeverId],
  )
  expect(rows).toHaveLength(120)
  for (const { id } of rows) expect(gezien).toContain(id)
})

test('an address that was tampered with gives the first page, never an error', async () => {
  const onzin = [
    'x',
    '',
    'W10',
    alsPlaats({ zoeknaam: 'a\u0000', id: crypto.randomUUID() }),
    alsPlaats({ zoeknaam: '', id: 'x' }),
  ]
  for (const na of onzin) expect(await namen({ na, dienst: 'weg', afdeling: 'x' })).toHaveLength(3)
  expect(await namen({ zoek: ['a', 'b'], na: ['x'] })).toHaveLength(3)
})

test('the trail tells that was searched and how long the words were, not what', async () => {
  await namen({ zoek: 'jasper' })
  const { rows } = await proef.admin.query<{ bijzonderheden: Record<string, unknown>; onderwerpen: string[] }>(
    "select bijzonderheden, onderwerpen from logboekregel where gebeurtenis = 'register.gezocht' and gebruiker_id = $1 order by id desc limit 1",
    [b.hrId],
  )
  expect(rows[0]?.bijzonderheden).toMatchObject({ lengte: 6, aantal: 1 })
  expect(rows[0]?.onderwerpen).toHaveLength(1)
  expect(JSON.stringify(rows[0])).not.toContain('jasper')
})

test('somebody who is ill has the mark, with his case', async () => {
  const c = await bedrijf(proef.admin)
  const { werknemerId, dienstverbandId } = await c.w.werknemer(c.werkgeverId, { achternaam: 'ziek' })
  const { werknemerId: ander } = await c.w.werknemer(c.werkgeverId, { achternaam: 'anders' })
  const { rows } = await proef.admin.query<{ id: string }>(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, dossiernummer, eerste_ziektedag, toestand, rekenstart)
     values ($1, $2, $3, 'D-1', '2026-01-05', 'open', '2026-01-05') returning id`,
    [c.werkgeverId, werknemerId, dienstverbandId],
  )
  const { medewerkers } = await als(c.hr, 'register.lezen', (ctx) => zoekMedewerkers(ctx, vraag()))
  expect(medewerkers.find((m) => m.id === werknemerId)?.ziek).toEqual({ gevalId: rows[0]?.id, afwezigheid: 100 })
  expect(medewerkers.find((m) => m.id === ander)?.ziek).toBeNull()
})
