import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Mail } from '@/lib/berichten/verstuur'
import { verstuurLinkpost } from '@/lib/berichten/verstuur-linkpost'
import { alsLinkhouder } from '@/lib/db/betrokkene'
import { alsDienst } from '@/lib/db/dienst'
import { namens, type Sleutel } from '@/lib/db/namens'
import { beslisMachtigingMetLink, openMachtigingMetLink } from '@/lib/machtiging/met-link'
import { laatVervallen } from '@/lib/medisch/machtiging/laat-vervallen'
import { leesMachtigingen } from '@/lib/medisch/machtiging/lees-machtigingen'
import { maakBrief } from '@/lib/medisch/machtiging/maak-brief'
import { vraagSchema } from '@/lib/medisch/machtiging/machtiging-schema'
import { stuurMachtiginglink, trekMachtiginglinkIn } from '@/lib/medisch/machtiging/stuur-link'
import { vraagMachtiging } from '@/lib/medisch/machtiging/vraag-machtiging'
import { machtighashes } from '@/lib/toegang/machtiginglink'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

// Somebody without an account decides on a question of a doctor with a link and a code that went another way.

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const ergens = { adres: null }
const VRAAG = {
  behandelaar: 'Dr. Zeepaardje',
  specialisme: 'psychiater',
  adres: 'Kade 1, Utrecht',
  vraag: 'ZEEPAARDJE: wat is het beloop?',
  doel: 'Om te weten wat kan',
}

/** A question to somebody without an account, the link that was mailed to him, and the code that the doctor sees. */
async function gestuurd() {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  const { machtigingId } = await s.als(s.arts, 'machtiging.vragen', (ctx) =>
    vraagMachtiging(ctx, vraagSchema.parse({ dossierId, ...VRAAG })),
  )
  const g = { werknemerId, dossierId, machtigingId }
  return { ...g, ...(await stuur(g)) }
}
type Gestuurd = Awaited<ReturnType<typeof gestuurd>>

async function stuur({ dossierId, machtigingId }: { dossierId: string; machtigingId: string }) {
  await s.als(s.arts, 'machtiging.vragen', (ctx) =>
    stuurMachtiginglink(ctx, { dossierId, machtigingId, email: 'sam@thuis.example' }),
  )
  const mails: Mail[] = []
  await verstuurLinkpost(new Date(), async (mail) => void mails.push(mail))
  const mail = mails.at(-1)
  const geheim = /toestemming\/(\S+)/.exec(mail?.tekst ?? '')?.[1] ?? ''
  const code = (await beeld({ dossierId }))?.link?.code?.replace(' ', '') ?? ''
  return { mail, geheim, code }
}
const beeld = async ({ dossierId }: { dossierId: string }, wie = s.arts) =>
  (await s.inzage(wie, { dossierId, wat: 'dossier' }, leesMachtigingen)).machtigingen[0]
const open = (g: { geheim: string; code: string }) => openMachtigingMetLink(g, ergens)
const beslis = (g: { geheim: string; code: string }, inhoudHash: string, besluit: 'teken' | 'weiger' = 'teken') =>
  beslisMachtigingMetLink({ geheim: g.geheim, code: g.code, inhoudHash, besluit }, ergens)
const brief = (g: Gestuurd) => s.als(s.arts, 'machtiging.vragen', (ctx) => maakBrief(ctx, g))
const NIET = { code: 'tekenlinkWerktNiet' }

test('read and signed with the link and the code, once; then there can be a letter', async () => {
  const g = await gestuurd()
  // nobody, no doctor and nothing of what it is about, in a mail that does not carry the code either
  expect(`${g.mail?.onderwerp} ${g.mail?.tekst}`).not.toMatch(/Sam|Arts|arts|dokter|behandel|medisch|ziek|ZEEPAARDJE/)
  expect(g.mail?.tekst).not.toContain(g.code)
  expect(g.code).toMatch(/^\d{8}$/)
  expect(await beeld(g)).toMatchObject({
    stand: 'gevraagd',
    link: { toestand: 'verstuurd', email: 'sam@thuis.example' },
  })
  const gelezen = await open(g)
  expect(gelezen).toMatchObject({ arts: 'Anna Arts', inhoud: VRAAG })
  await expect(beslis(g, 'a'.repeat(64))).rejects.toMatchObject(NIET)
  const uit = await Promise.allSettled(Array.from({ length: 4 }, () => beslis(g, gelezen.inhoudHash)))
  expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  expect(await beeld(g)).toMatchObject({ stand: 'geldt', metLink: true, link: null })
  await brief(g)
  await expect(open(g)).rejects.toMatchObject(NIET)
  const { rows } = await db.admin.query(
    `select gebeurtenis, arbodienst_id, werkgever_id, gebruiker_id, onderwerpen from logboekregel where object_id = $1 and gebeurtenis like '%Link' order by id`,
    [g.machtigingId],
  )
  expect(rows).toEqual(
    ['machtiging.gelezenMetLink', 'machtiging.getekendMetLink'].map((gebeurtenis) => ({
      gebeurtenis,
      arbodienst_id: s.arbodienstId,
      werkgever_id: null,
      gebruiker_id: null,
      onderwerpen: [g.werknemerId],
    })),
  )
  const { rows: berichten } = await db.admin.query('select ontvanger_id from bericht where sleutel = $1', [
    `machtiging:${g.machtigingId}:teken`,
  ])
  expect(berichten).toEqual([{ ontvanger_id: s.arts.gebruikerId }])
})

test('refused with it: no letter', async () => {
  const g = await gestuurd()
  await beslis(g, (await open(g)).inhoudHash, 'weiger')
  expect(await beeld(g)).toMatchObject({ stand: 'geweigerd' })
  await expect(brief(g)).rejects.toMatchObject({ code: 'machtigingStaatNiet' })
})

test('a wrong code, a strange link, one that is over, replaced, taken back or of no use any more: one answer', async () => {
  const g = await gestuurd()
  await expect(open({ ...g, geheim: 'x'.repeat(43) })).rejects.toMatchObject(NIET)
  const anders = g.code === '00000000' ? '00000001' : '00000000'
  await expect(open({ ...g, code: anders })).rejects.toMatchObject(NIET)
  const { inhoudHash } = await open(g)
  await db.admin.query(`update medische_machtiginglink set verloopt_op = now() where machtiging_id = $1`, [
    g.machtigingId,
  ])
  await expect(open(g)).rejects.toMatchObject(NIET)
  await expect(beslis(g, inhoudHash)).rejects.toMatchObject(NIET)
  expect((await beeld(g))?.link).toMatchObject({ toestand: 'verlopen', code: null })
  const nieuw = await stuur(g)
  await expect(open(g)).rejects.toMatchObject(NIET)
  expect(await open(nieuw)).toMatchObject({ inhoud: VRAAG })
  await s.als(s.arts, 'machtiging.vragen', (ctx) => trekMachtiginglinkIn(ctx, g))
  await expect(open(nieuw)).rejects.toMatchObject(NIET)
  const weg = await gestuurd()
  await s.als(s.arts, 'machtiging.vragen', (ctx) => laatVervallen(ctx, weg))
  await expect(open(weg)).rejects.toMatchObject(NIET)
  const { rows } = await db.admin.query(
    'select getekend_op, geweigerd_op from medische_machtiging where id = any ($1)',
    [[g.machtigingId, weg.machtigingId]],
  )
  expect(rows).toEqual([1, 2].map(() => ({ getekend_op: null, geweigerd_op: null })))
})

test('five wrong codes close the door for a while, for the right one too', async () => {
  const g = await gestuurd()
  const fout = g.code === '00000000' ? '00000001' : '00000000'
  for (let i = 0; i < 6; i++) await expect(open({ ...g, code: fout })).rejects.toMatchObject(NIET)
  await expect(open(g)).rejects.toMatchObject({ code: 'teVeelPogingen' })
  await expect(beslis(g, 'a'.repeat(64))).rejects.toMatchObject({ code: 'teVeelPogingen' })
  expect((await beeld(g))?.stand).toBe('gevraagd')
})

test('no log, no data: the intent is committed before, is of this link, and works once', async () => {
  const g = await gestuurd()
  const ander = await gestuurd()
  const van = (x: Gestuurd) => machtighashes(x.geheim, x.code)
  const intent = (x: Gestuurd) =>
    alsLinkhouder(async (tx) => {
      const { geheimHash, codeHash } = van(x)
      const [rij] = await tx.$queryRaw<
        { id: string }[]
      >`select muur.open_machtiginglink(${geheimHash}, ${codeHash})::text as id`
      return rij?.id ?? ''
    })
  const haal = (id: string, x: Gestuurd) =>
    alsLinkhouder((tx) => {
      const { geheimHash, codeHash } = van(x)
      return tx.$queryRaw<unknown[]>`select * from muur.lees_machtiginglink(${id}::uuid, ${geheimHash}, ${codeHash})`
    })
  const id = await intent(g)
  expect(await haal(id, ander)).toEqual([])
  expect(await haal(id, { ...g, code: '00000000' })).toEqual([])
  expect(await haal(id, g)).toHaveLength(1)
  expect(await haal(id, g)).toEqual([])
  const oud = await intent(g)
  await db.admin.query(`update medische_inzage set op = op - interval '61 seconds' where id = $1`, [oud])
  expect(await haal(oud, g)).toEqual([])
  const samen = await alsLinkhouder(async (tx) => {
    const { geheimHash, codeHash } = van(g)
    const [rij] = await tx.$queryRaw<
      { id: string }[]
    >`select muur.open_machtiginglink(${geheimHash}, ${codeHash})::text as id`
    return await tx.$queryRaw<
      unknown[]
    >`select * from muur.lees_machtiginglink(${rij?.id}::uuid, ${geheimHash}, ${codeHash})`
  })
  expect(samen).toEqual([])
  // a reading that was rolled back left its line
  const regels = async () =>
    (
      await db.admin.query(
        `select 1 from logboekregel where object_id = $1 and gebeurtenis = 'machtiging.gelezenMetLink'`,
        [g.machtigingId],
      )
    ).rowCount ?? 0
  const eerst = await regels()
  const nog = await intent(g)
  await expect(
    alsLinkhouder(async (tx) => {
      const { geheimHash, codeHash } = van(g)
      await tx.$queryRaw`select * from muur.lees_machtiginglink(${nog}::uuid, ${geheimHash}, ${codeHash})`
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')
  expect(await regels()).toBe(eerst + 1)
})

test('who mails learns an address and nothing else; no other role reads a link, and nobody its secret', async () => {
  const g = await gestuurd()
  const aanmelden = (sql: string) => alsDienst('portaal_aanmelden', (tx) => tx.$queryRawUnsafe<unknown[]>(sql))
  expect((await aanmelden('select link_id, email from linkpost')).length).toBeGreaterThan(0)
  for (const sql of [
    'select arbodienst_id from linkpost',
    'select * from linkpost',
    'select * from medische_machtiginglink',
    'select * from medische_machtiging',
    `select muur.open_machtiginglink('x', 'x')`,
    `select * from muur.lees_machtiginglink('${g.machtigingId}', 'x', 'x')`,
    `select muur.beslis_met_link('x', 'x', 'teken', 'x')`,
  ])
    await expect(aanmelden(sql), sql).rejects.toThrow()
  for (const sql of [
    'select geheim_hash from medische_machtiginglink',
    'select code_hash from medische_machtiginglink',
  ])
    await expect(
      s.als(s.arts, 'machtiging.vragen', (ctx) => ctx.db.$queryRawUnsafe(sql)),
      sql,
    ).rejects.toThrow()
  // without a session that role has no table at all
  for (const tabel of [
    'medische_machtiginglink',
    'medische_machtiging',
    'medische_notitie',
    'dossiersleutel',
    'linkpost',
  ])
    await expect(
      alsLinkhouder((tx) => tx.$queryRawUnsafe(`select * from ${tabel}`)),
      tabel,
    ).rejects.toThrow()
  const hr = await s.w.aangemeld('hr', { werkgeverId: s.werkgeverId })
  await expect(
    namens(hr.sleutel as Sleutel<'werkgever'>, 'register.lezen', (ctx) =>
      ctx.db.$queryRawUnsafe('select * from linkpost'),
    ),
  ).rejects.toThrow()
  expect((await db.admin.query('select 1 from linkpost')).rowCount).toBeGreaterThan(0)
})

test('only who treats sends one and sees its code; a colleague who was consulted does not', async () => {
  const g = await gestuurd()
  await db.admin.query(
    `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id)
     values ($1, $2, $3, 'consult', '{}', (now() at time zone 'Europe/Amsterdam')::date, (now() at time zone 'Europe/Amsterdam')::date, $4)`,
    [s.arbodienstId, g.dossierId, s.collega.gebruikerId, s.arts.gebruikerId],
  )
  expect(await beeld(g, s.collega)).toMatchObject({ stand: 'gevraagd', link: null })
  const niet = { code: 'nietGevonden' }
  await expect(
    s.als(s.collega, 'machtiging.vragen', (ctx) => stuurMachtiginglink(ctx, { ...g, email: 'x@y.example' })),
  ).rejects.toMatchObject(niet)
  await expect(s.als(s.collega, 'machtiging.vragen', (ctx) => trekMachtiginglinkIn(ctx, g))).rejects.toMatchObject(niet)
  // past the app as well
  await expect(
    s.als(
      s.collega,
      'machtiging.vragen',
      (ctx) => ctx.db.$executeRaw`
        insert into medische_machtiginglink (id, arbodienst_id, machtiging_id, geheim_hash, code_hash, door_id, op, verloopt_op)
        values (${randomUUID()}::uuid, ${s.arbodienstId}::uuid, ${g.machtigingId}::uuid, 'y', 'y', ${s.collega.gebruikerId}::uuid, now(), now())`,
    ),
  ).rejects.toMatchObject(niet)
  expect((await beeld(g))?.link?.code).not.toBeNull()
})

test('a link that is mailed late says nothing new: at most three days, and not after it was taken back', async () => {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  const { machtigingId } = await s.als(s.arts, 'machtiging.vragen', (ctx) =>
    vraagMachtiging(ctx, vraagSchema.parse({ dossierId, ...VRAAG })),
  )
  const plek = { dossierId, machtigingId }
  await s.als(s.arts, 'machtiging.vragen', (ctx) => stuurMachtiginglink(ctx, { ...plek, email: 'laat@thuis.example' }))
  const mails: Mail[] = []
  const mail = (nu: Date) => verstuurLinkpost(nu, async (m) => void mails.push(m))
  await mail(new Date(Date.now() + 3 * 86_400_000 + 60_000))
  await s.als(s.arts, 'machtiging.vragen', (ctx) => trekMachtiginglinkIn(ctx, plek))
  await mail(new Date())
  expect(mails.filter((m) => m.aan === 'laat@thuis.example')).toEqual([])
})
