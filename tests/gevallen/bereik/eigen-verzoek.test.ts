import { expect, test } from 'vitest'
import { leesGesprekken, neemGesprekAan, rondGesprekAf } from '@/lib/begeleiding/gesprekken'
import { vraagGesprek } from '@/lib/werknemer/vraag-gesprek'
import { dag } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, ziek } from './opstelling'

// Who asks the arbodienst for help himself is seen there without any report, and his werkgever learns nothing of it.

const proef = await proefDatabase()

async function stad() {
  const b = await bedrijf(proef)
  const ik = await b.w.werknemer(b.werkgeverId, {
    voornaam: 'Ida',
    achternaam: 'Vraagt',
    personeelsnummer: '1001',
    afdelingId: b.top,
  })
  const werknemer = await b.w.aangemeld(
    'werknemer',
    { werkgeverId: b.werkgeverId, werknemerId: ik.werknemerId },
    'Ida Vraagt',
  )
  return { ...b, ik, werknemer }
}
type Stad = Awaited<ReturnType<typeof stad>>

const lijst = (s: Stad) => als(s.consultant.sleutel, 'gesprek.aannemen', leesGesprekken)
const bel = (s: Stad, nummer: string, geboren = '1985-06-15', sleutel = s.consultant.sleutel) =>
  als(sleutel, 'gesprek.aannemen', (ctx) =>
    neemGesprekAan(ctx, { werkgeverId: s.werkgeverId, personeelsnummer: nummer, geboortedatum: dag(geboren) }),
  )

/** Everything that stands in a table with rows of this werkgever, as the owner sees it. */
async function vanWerkgever(werkgeverId: string): Promise<Record<string, number>> {
  const { rows } = await proef.admin.query<{ tabel: string }>(
    `select c.relname as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'werkgever_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'begeleiding'`,
  )
  const uit: Record<string, number> = {}
  for (const { tabel } of rows) {
    const telling = await proef.admin.query(`select count(*)::int as n from ${tabel} where werkgever_id = $1`, [
      werkgeverId,
    ])
    uit[tabel] = telling.rows[0].n
  }
  return uit
}

test('from the own portal: the arbodienst sees the person, and no row of the werkgever came or changed', async () => {
  const s = await stad()
  expect((await lijst(s)).verzoeken).toEqual([])
  const voor = await vanWerkgever(s.werkgeverId)
  await als(s.werknemer.sleutel, 'gesprek.vragen', vraagGesprek)
  expect((await lijst(s)).verzoeken).toMatchObject([{ naam: 'Ida Vraagt', werknemerId: s.ik.werknemerId }])
  expect(await vanWerkgever(s.werkgeverId)).toEqual(voor)
  // the line of the trail is there, in the chain of the arbodienst
  const { rows } = await proef.admin.query(
    `select werkgever_id, arbodienst_id, onderwerpen from logboekregel where gebeurtenis = 'gesprek.aangevraagd' and arbodienst_id = $1`,
    [s.arbodienstId],
  )
  expect(rows).toEqual([{ werkgever_id: null, arbodienst_id: s.arbodienstId, onderwerpen: [s.ik.werknemerId] }])
})

test('the portal of the werkgever has no privilege on it whatsoever, and its privacy officer sees no line', async () => {
  const s = await stad()
  await als(s.werknemer.sleutel, 'gesprek.vragen', vraagGesprek)
  await expect(als(s.hr.sleutel, 'verzuim.lezen', ({ db }) => db.begeleiding.count())).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  const { rows } = await proef.admin.query(
    `select has_table_privilege('portaal_werkgever', 'begeleiding', p) as mag from unnest(array['select', 'insert', 'update', 'delete']) p
     union select has_any_column_privilege('portaal_werkgever', 'begeleiding', 'select')
     union select has_function_privilege('portaal_werkgever', p.oid, 'execute') from pg_proc p where p.proname in ('vraag_gesprek', 'vraag_gesprek_voor', 'rond_verzoek_af', 'open_verzoek')`,
  )
  expect(rows).toEqual([{ mag: false }])
  const fg = await s.w.aangemeld('fg', { werkgeverId: s.werkgeverId })
  const regels = await als(fg.sleutel, 'logboek.lezen', ({ db }) =>
    db.logboekregel.findMany({
      where: { OR: [{ gebeurtenis: { startsWith: 'gesprek' } }, { recht: { startsWith: 'gesprek' } }] },
    }),
  )
  expect(regels).toEqual([])
  const bericht = await proef.admin.query('select 1 from bericht where werkgever_id = $1', [s.werkgeverId])
  expect(bericht.rows).toEqual([])
  const echt = await proef.admin.query('select 1 from begeleiding where werkgever_id = $1', [s.werkgeverId])
  expect(echt.rows).toHaveLength(1)
})

test('by telephone: number and birth date; right or wrong gives the same answer, and only who is right is in the list', async () => {
  const s = await stad()
  const antwoorden = [await bel(s, '1001', '1985-06-16'), await bel(s, '9999'), await bel(s, '1001')]
  expect(antwoorden).toEqual([undefined, undefined, undefined])
  expect((await lijst(s)).verzoeken).toMatchObject([{ naam: 'Ida Vraagt' }])
  const { rows } = await proef.admin.query(
    `select uitkomst, cardinality(onderwerpen) as n from logboekregel where gebeurtenis = 'gesprek.aangevraagdNamens' and arbodienst_id = $1 order by id`,
    [s.arbodienstId],
  )
  expect(rows).toEqual([
    { uitkomst: 'gelukt', n: 0 },
    { uitkomst: 'gelukt', n: 0 },
    { uitkomst: 'gelukt', n: 1 },
  ])
})

test('it is no way to search the register: five tries an hour, and nothing at a werkgever without a contract', async () => {
  const s = await stad()
  const vreemd = await bedrijf(proef)
  for (let i = 0; i < 4; i++) await bel(s, `${i}`)
  await expect(
    als(vreemd.consultant.sleutel, 'gesprek.aannemen', (ctx) =>
      neemGesprekAan(ctx, { werkgeverId: s.werkgeverId, personeelsnummer: '1001', geboortedatum: dag('1985-06-15') }),
    ),
  ).resolves.toBeUndefined()
  expect((await proef.admin.query('select 1 from begeleiding where werkgever_id = $1', [s.werkgeverId])).rows).toEqual(
    [],
  )
  await bel(s, '5')
  await expect(bel(s, '1001')).rejects.toMatchObject({ code: 'teVaakGevraagd' })
  expect((await lijst(s)).verzoeken).toEqual([])
  // a colleague still can
  const ander = await s.w.aangemeld('planner', { arbodienstId: s.arbodienstId })
  await bel(s, '1001', '1985-06-15', ander.sleutel)
  expect((await lijst(s)).verzoeken).toHaveLength(1)
})

test('ten at the same moment are still five tries', async () => {
  const s = await stad()
  const uit = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => bel(s, `${i}`)))
  expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(5)
})

test('dealt with: the guidance ends and is frozen; a sick report thaws it', async () => {
  const s = await stad()
  await als(s.werknemer.sleutel, 'gesprek.vragen', vraagGesprek)
  await als(s.werknemer.sleutel, 'gesprek.vragen', vraagGesprek)
  await als(s.consultant.sleutel, 'gesprek.aannemen', (ctx) => rondGesprekAf(ctx, s.ik))
  expect((await lijst(s)).verzoeken).toEqual([])
  await expect(als(s.consultant.sleutel, 'gesprek.aannemen', (ctx) => rondGesprekAf(ctx, s.ik))).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  await proef.admin.query(`update werknemer set telefoon = '0611111111' where id = $1`, [s.ik.werknemerId])
  const zie = () =>
    als(s.consultant.sleutel, 'dossier.lezen', ({ db }) =>
      db.begeleiding.findFirstOrThrow({ select: { telefoon: true, beeindigdOp: true } }),
    )
  expect(await zie()).toEqual({ telefoon: null, beeindigdOp: expect.any(Date) })
  await ziek(s.hr.sleutel, s.ik.werknemerId, 1)
  expect(await zie()).toEqual({ telefoon: '0611111111', beeindigdOp: null })
})

test('a case that closes does not end the guidance while a request stands open', async () => {
  const s = await stad()
  const gevalId = await ziek(s.hr.sleutel, s.ik.werknemerId, 60)
  await als(s.werknemer.sleutel, 'gesprek.vragen', vraagGesprek)
  await proef.admin.query(`update verzuimgeval set toestand = 'gesloten' where id = $1`, [gevalId])
  expect((await lijst(s)).verzoeken).toHaveLength(1)
  await als(s.consultant.sleutel, 'gesprek.aannemen', (ctx) => rondGesprekAf(ctx, s.ik))
  const { rows } = await proef.admin.query(
    'select beeindigd_op is not null as over from begeleiding where werknemer_id = $1',
    [s.ik.werknemerId],
  )
  expect(rows).toEqual([{ over: true }])
})

test('an employee sees his own request and nobody else’s', async () => {
  const s = await stad()
  await als(s.werknemer.sleutel, 'gesprek.vragen', vraagGesprek)
  const collega = await s.w.werknemer(s.werkgeverId)
  const ander = await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId: collega.werknemerId })
  expect(await als(s.werknemer.sleutel, 'eigenDossier.lezen', ({ db }) => db.begeleiding.count())).toBe(1)
  expect(await als(ander.sleutel, 'eigenDossier.lezen', ({ db }) => db.begeleiding.count())).toBe(0)
})
