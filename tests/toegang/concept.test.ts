import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { bewaarConcept } from '@/lib/concept/bewaar-concept'
import { type Conceptplaats, type Conceptveld, conceptSchema } from '@/lib/concept/concept-schema'
import { leesConcept } from '@/lib/concept/lees-concept'
import { ruimConceptenOp } from '@/lib/concept/ruim-concepten-op'
import { conceptVan } from '@/lib/concept/uit-formulier'
import { vergeetConcept } from '@/lib/concept/vergeet-concept'
import { GeenSessie, namens, type Sleutel } from '@/lib/db/namens'
import { leesResterend } from '@/lib/db/resterend'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// What is typed and not sent: kept for who typed it, also by a session that has just ended, and read by nobody else.

const db = await proefDatabase()

const getypt = (tekst: string): Conceptveld[] => [['toelichting', [tekst]]]
const lees = async (sleutel: Sleutel, plaats: Conceptplaats) =>
  (await namens(sleutel, 'eigenConcept.lezen', (ctx) => leesConcept(ctx, plaats)))?.velden ?? null
const inDatabase = async (gebruikerId: string) =>
  (
    await db.admin.query<{ inhoud: Buffer }>('select inhoud from formulierconcept where gebruiker_id = $1', [
      gebruikerId,
    ])
  ).rows

async function hr(werkgeverId?: string) {
  const w = wereld(db.admin)
  const bij = { werkgeverId: werkgeverId ?? (await w.werkgever()) }
  const wie = await w.aangemeld('hr', bij)
  const plaats = { gebruiker: wie.gebruikerId, werkplek: `werkgever.${bij.werkgeverId}`, formulier: 'a'.repeat(64) }
  const zet = (sql: string) => db.admin.query(`update sessie set ${sql} where gebruiker_id = $1`, [wie.gebruikerId])
  return { w, ...bij, ...wie, plaats, zet, opnieuw: () => w.sessie(wie.gebruikerId, 'werkgever', bij) }
}

test('what was typed comes back, and in the database it is not to be read', async () => {
  const een = await hr()
  expect(await bewaarConcept(een.sleutel, een.plaats, getypt('rugklachten'))).toBe('levend')
  expect(await bewaarConcept(een.sleutel, een.plaats, getypt('rugpijn na het tillen'))).toBe('levend')
  expect(await lees(een.sleutel, een.plaats)).toEqual(getypt('rugpijn na het tillen'))
  const rijen = await inDatabase(een.gebruikerId)
  expect(rijen).toHaveLength(1)
  expect(rijen[0]?.inhoud.toString('latin1')).not.toMatch(/rug|toelichting/)
})

test('nobody else reads it: a colleague, another workplace of his own, another row with the same bytes', async () => {
  const een = await hr()
  await bewaarConcept(een.sleutel, een.plaats, getypt('van mij'))
  const collega = await hr(een.werkgeverId)
  expect(await lees(collega.sleutel, een.plaats)).toBeNull()
  const elders = await een.w.werkgever()
  await een.w.rol(een.gebruikerId, 'hr', { werkgeverId: elders })
  const daar = await een.w.sessie(een.gebruikerId, 'werkgever', { werkgeverId: elders })
  expect(await lees(daar, een.plaats)).toBeNull()
  // straight through the wall, without the filters of the use case
  for (const sleutel of [collega.sleutel, daar])
    expect(await namens(sleutel, 'eigenConcept.lezen', ({ db: tx }) => tx.formulierconcept.count())).toBe(0)
  await db.admin.query(
    `insert into formulierconcept (gebruiker_id, werkplek, formulier, inhoud, sessie_id)
     select $2, werkplek, formulier, inhoud, sessie_id from formulierconcept where gebruiker_id = $1`,
    [een.gebruikerId, collega.gebruikerId],
  )
  await expect(lees(collega.sleutel, { ...een.plaats, gebruiker: collega.gebruikerId })).rejects.toThrow()
  expect(await inDatabase(een.gebruikerId)).toHaveLength(1)
})

test.each([
  ['revoked', `ingetrokken_op = now()`],
  ['left alone', `laatst_gezien_op = now() - interval '31 minutes'`],
  ['over', `verloopt_op = now() - interval '1 second'`],
  ['revoked eleven hours ago', `ingetrokken_op = now() - interval '11 hours'`],
])('a session that was %s puts down a draft, and reads nothing', async (_naam, sql) => {
  const een = await hr()
  await bewaarConcept(een.sleutel, een.plaats, getypt('eerst'))
  await een.zet(sql)
  expect(await bewaarConcept(een.sleutel, een.plaats, getypt('en verder'))).toBe('nagekomen')
  await expect(lees(een.sleutel, een.plaats)).rejects.toBeInstanceOf(GeenSessie)
  expect(await leesResterend(een.sleutel)).toBeNull()
  expect(await lees(await een.opnieuw(), een.plaats)).toEqual(getypt('en verder'))
})

test.each([
  ['revoked thirteen hours ago', `ingetrokken_op = now() - interval '13 hours'`],
  ['over since yesterday', `verloopt_op = now() - interval '24 hours'`],
  ['left alone since yesterday', `laatst_gezien_op = now() - interval '24 hours'`],
  ['without a second factor', `tweede_factor_op = null`],
])('a session that was %s puts nothing down', async (_naam, sql) => {
  const een = await hr()
  await een.zet(sql)
  expect(await bewaarConcept(een.sleutel, een.plaats, getypt('te laat'))).toBe('geweigerd')
  expect(await inDatabase(een.gebruikerId)).toEqual([])
})

test('no session puts anything down for another user, another workplace, another portal, or when its user is blocked', async () => {
  const een = await hr()
  const ander = await hr()
  const probeer = (sleutel: Sleutel, plaats: Conceptplaats) => bewaarConcept(sleutel, plaats, getypt('niet van mij'))
  expect(await probeer(een.sleutel, { ...een.plaats, gebruiker: ander.gebruikerId })).toBe('geweigerd')
  expect(await probeer(een.sleutel, { ...een.plaats, werkplek: ander.plaats.werkplek })).toBe('geweigerd')
  expect(await probeer({ ...een.sleutel, portaal: 'arbodienst' }, een.plaats)).toBe('geweigerd')
  expect(await probeer({ ...een.sleutel, geheim: randomUUID() }, een.plaats)).toBe('geweigerd')
  await db.admin.query('update gebruiker set geblokkeerd_op = now() where id = $1', [een.gebruikerId])
  expect(await probeer(een.sleutel, een.plaats)).toBe('geweigerd')
  expect([...(await inDatabase(een.gebruikerId)), ...(await inDatabase(ander.gebruikerId))]).toEqual([])
})

test('an old secret does not change what was kept since', async () => {
  const een = await hr()
  await een.zet(`ingetrokken_op = now()`)
  const nieuw = await een.opnieuw()
  expect(await bewaarConcept(nieuw, een.plaats, getypt('van nu'))).toBe('levend')
  expect(await bewaarConcept(een.sleutel, een.plaats, getypt('van een dief'))).toBe('geweigerd')
  expect(await lees(nieuw, een.plaats)).toEqual(getypt('van nu'))
})

test('thrown away by who typed it, and by the job after seven days; at most a hundred of one person', async () => {
  const een = await hr()
  const collega = await hr(een.werkgeverId)
  await bewaarConcept(een.sleutel, een.plaats, getypt('weg'))
  await namens(collega.sleutel, 'eigenConcept.lezen', (ctx) =>
    vergeetConcept(ctx, { ...een.plaats, gebruiker: collega.gebruikerId }),
  )
  expect(await inDatabase(een.gebruikerId)).toHaveLength(1)
  await namens(een.sleutel, 'eigenConcept.lezen', (ctx) => vergeetConcept(ctx, een.plaats))
  expect(await inDatabase(een.gebruikerId)).toHaveLength(0)

  await bewaarConcept(een.sleutel, een.plaats, getypt('oud'))
  await bewaarConcept(collega.sleutel, collega.plaats, getypt('nieuw'))
  await db.admin.query(
    `update formulierconcept set opgeslagen_op = now() - interval '8 days' where gebruiker_id = $1`,
    [een.gebruikerId],
  )
  expect(await lees(een.sleutel, een.plaats)).toBeNull()
  await ruimConceptenOp(new Date())
  expect(await inDatabase(een.gebruikerId)).toHaveLength(0)
  expect(await inDatabase(collega.gebruikerId)).toHaveLength(1)

  for (let i = 0; i < 103; i += 1)
    await bewaarConcept(een.sleutel, { ...een.plaats, formulier: i.toString(16).padStart(64, '0') }, getypt(`${i}`))
  expect((await inDatabase(een.gebruikerId)).length).toBeLessThanOrEqual(101)
})

test('typing keeps the session alive; asking how long it lives does not', async () => {
  const een = await hr()
  await een.zet(`laatst_gezien_op = now() - interval '20 minutes'`)
  expect((await leesResterend(een.sleutel))?.stil).toBeLessThanOrEqual(600)
  expect((await leesResterend(een.sleutel))?.stil).toBeLessThanOrEqual(600)
  await bewaarConcept(een.sleutel, een.plaats, getypt('ik ben er nog'))
  expect((await leesResterend(een.sleutel))?.stil).toBeGreaterThan(1_700)
})

test('in the medical portal a draft needs the fresh second factor, like everything else there', async () => {
  const w = wereld(db.admin)
  const arbodienstId = await w.arbodienst()
  const { gebruikerId, sleutel } = await w.aangemeld('bedrijfsarts', { arbodienstId })
  const plaats = { gebruiker: gebruikerId, werkplek: `medisch.${arbodienstId}`, formulier: 'b'.repeat(64) }
  expect(await bewaarConcept(sleutel, plaats, getypt('bevindingen'))).toBe('levend')
  expect(await lees(sleutel, plaats)).toEqual(getypt('bevindingen'))
  await db.admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
    gebruikerId,
  ])
  expect(await bewaarConcept(sleutel, plaats, getypt('bevindingen, en meer'))).toBe('levend')
  expect(await lees(sleutel, plaats)).toBeNull()
})

test('passwords, codes and what is not a field are taken out; what is too much is refused', () => {
  const plaats = { gebruiker: randomUUID(), werkplek: 'beheer.platform', formulier: '/beheer#x' }
  const velden = [
    ['wachtwoord', ['a']],
    ['nieuwWachtwoord', ['b']],
    ['code', ['123456']],
    ['herstelcode', ['c']],
    ['verzoek', ['d']],
    ['$concept', ['e']],
    ['postcode', ['1234 AB']],
    ['__proto__', ['f']],
  ]
  expect(conceptSchema.parse({ ...plaats, velden }).velden.map(([naam]) => naam)).toEqual(['postcode', '__proto__'])
  expect(conceptSchema.safeParse({ ...plaats, velden: [['a', ['x'.repeat(100_001)]]] }).success).toBe(false)
  expect(conceptSchema.safeParse({ ...plaats, velden, werkplek: `beheer.'; drop table` }).success).toBe(false)
  const formulier = new FormData()
  for (const tekst of ['', '{', 'null', '[]', '{"gebruiker":"x"}']) {
    formulier.set('$concept', tekst)
    expect(conceptVan(formulier)).toBeNull()
  }
})
