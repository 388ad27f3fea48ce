import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { neemIn } from '@/lib/bestanden/neem-in'
import { metEigenInzage } from '@/lib/db/inzage'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { beslisMachtiging } from '@/lib/machtiging/beslis'
import { leesEigenMachtiging } from '@/lib/machtiging/lees-eigen-machtiging'
import { leesEigenMachtigingen } from '@/lib/machtiging/lees-eigen-machtigingen'
import { laatVervallen } from '@/lib/medisch/machtiging/laat-vervallen'
import { leesMachtigingen } from '@/lib/medisch/machtiging/lees-machtigingen'
import { maakBrief } from '@/lib/medisch/machtiging/maak-brief'
import { maakBriefPdf } from '@/lib/medisch/machtiging/maak-brief-pdf'
import { informatieSchema, vraagSchema } from '@/lib/medisch/machtiging/machtiging-schema'
import { vraagMachtiging } from '@/lib/medisch/machtiging/vraag-machtiging'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { voegBijlageToe } from '@/lib/medisch/voeg-bijlage-toe'
import { maakPdf } from '../hulp/bestanden'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const VRAAG = {
  behandelaar: 'Dr. Zeepaardje',
  specialisme: 'psychiater',
  adres: 'Kade 1, Utrecht',
  vraag: 'ZEEPAARDJE: wat is het beloop?',
  doel: 'Om te weten wat kan',
}

/** Somebody who is ill with an account, a file of the doctor, and a question that waits for him. */
async function gevraagd() {
  const { werknemerId } = await s.ziek()
  const zelf = await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId }, 'Sam Zelf')
  const sleutel = zelf.sleutel as Sleutel<'werknemer'>
  const dossierId = await s.open(werknemerId)
  const { machtigingId } = await s.als(s.arts, 'machtiging.vragen', (ctx) =>
    vraagMachtiging(ctx, vraagSchema.parse({ dossierId, ...VRAAG })),
  )
  return { werknemerId, zelf: { ...zelf, sleutel }, dossierId, machtigingId }
}
type Gevraagd = Awaited<ReturnType<typeof gevraagd>>

const alsZelf = <T>(sleutel: Sleutel<'werknemer'>, werk: (ctx: Ctx<'werknemer'>) => Promise<T>) =>
  namens(sleutel, 'eigenMachtiging.beslissen', werk, { betrokkene: true })
const lees = (g: Gevraagd, sleutel = g.zelf.sleutel) =>
  metEigenInzage(sleutel, 'eigenMachtiging.lezen', g.machtigingId, leesEigenMachtiging)
const beslis = (g: Gevraagd, besluit: 'teken' | 'weiger' | 'trekIn', inhoudHash = '', sleutel = g.zelf.sleutel) =>
  alsZelf(sleutel, (ctx) => beslisMachtiging(ctx, { machtigingId: g.machtigingId, besluit, inhoudHash }))
const tekent = async (g: Gevraagd) => beslis(g, 'teken', (await lees(g)).hash)
const brief = (g: Gevraagd, wie = s.arts) =>
  s.als(wie, 'machtiging.vragen', (ctx) => maakBrief(ctx, { dossierId: g.dossierId, machtigingId: g.machtigingId }))
const beeld = async (g: Gevraagd) =>
  (await s.inzage(s.arts, { dossierId: g.dossierId, wat: 'dossier' }, leesMachtigingen)).machtigingen[0]
const aantalBrieven = async (g: Gevraagd) =>
  (await db.admin.query('select 1 from medische_machtigingbrief where machtiging_id = $1', [g.machtigingId])).rowCount

test('asked, read and signed by the employee, a letter, the answer, and taken back: then no letter any more', async () => {
  const g = await gevraagd()
  await expect(brief(g)).rejects.toMatchObject({ code: 'machtigingStaatNiet' })
  expect(await lees(g)).toMatchObject({ inhoud: VRAAG, arts: 'Anna Arts', stand: 'gevraagd' })
  await tekent(g)
  await brief(g)
  const met = await beeld(g)
  expect(met).toMatchObject({ stand: 'geldt', inhoud: VRAAG, brieven: [{}] })
  const briefId = met?.brieven[0]?.id ?? ''
  const pdf = () => s.inzage(s.arts, { dossierId: g.dossierId, wat: 'uitvoer' }, (ctx) => maakBriefPdf(ctx, briefId))
  expect(Buffer.from((await pdf()).bytes.slice(0, 5)).toString()).toBe('%PDF-')
  await s.als(s.arts, 'medisch.schrijven', (ctx) =>
    schrijfInDossier(
      ctx,
      informatieSchema.parse({
        dossierId: g.dossierId,
        machtigingId: g.machtigingId,
        ontvangenOp: '20-11-2026',
        tekst: 'Herstel verwacht',
        kosten: '47,50',
      }),
    ),
  )
  expect((await beeld(g))?.antwoorden.map((a) => a.velden)).toEqual([
    { machtigingId: g.machtigingId, ontvangenOp: '2026-11-20', tekst: 'Herstel verwacht', kosten: '47,50' },
  ])
  await beslis(g, 'trekIn')
  await expect(brief(g)).rejects.toMatchObject({ code: 'machtigingStaatNiet' })
  await expect(pdf()).rejects.toMatchObject({ code: 'nietGevonden' })
  expect(await beeld(g)).toMatchObject({ stand: 'ingetrokken' })
  await expect(beslis(g, 'trekIn')).rejects.toMatchObject({ code: 'machtigingBeslist' })
  const { rows } = await db.admin.query<{ soort: string; ontvanger_id: string }>(
    `select soort, ontvanger_id from bericht where sleutel like $1 order by aangemaakt_op, sleutel`,
    [`machtiging:${g.machtigingId}%`],
  )
  expect(rows.map((r) => [r.soort, r.ontvanger_id])).toEqual([
    ['machtiging', g.zelf.gebruikerId],
    ['machtigingBesloten', s.arts.gebruikerId],
    ['machtigingBesloten', s.arts.gebruikerId],
  ])
})

test('what the practitioner sent back hangs at the question it answers, and only there', async () => {
  const g = await gevraagd()
  const ander = await gevraagd()
  await tekent(g)
  const bestand = await neemIn('zeepaardje.pdf', maakPdf('', 'ZEEPAARDJE'), true)
  const voegToe = (machtigingId: string | null, vervangtId: string | null = null) =>
    s.als(s.arts, 'medisch.schrijven', (ctx) =>
      voegBijlageToe(ctx, g.dossierId, bestand, { verzoek: randomUUID(), vervangtId, machtigingId }),
    )
  // not before there is a letter to answer, nor at a question of another file
  for (const id of [g.machtigingId, ander.machtigingId, randomUUID()])
    await expect(voegToe(id)).rejects.toMatchObject({ code: 'nietGevonden' })
  await brief(g)
  await voegToe(g.machtigingId)
  await voegToe(null)
  const [eerste] = (await beeld(g))?.bijlagen ?? []
  expect(await beeld(g)).toMatchObject({ bijlagen: [{ gegevens: { naam: 'zeepaardje.pdf' }, vervangen: false }] })
  // another version, added at the file itself, still answers the same
  await voegToe(null, eerste?.id)
  expect((await beeld(g))?.bijlagen.map((b) => b.vervangen)).toEqual([false, true])
  // which question it answers stands encrypted too
  const { rows } = await db.admin.query('select 1 from medische_bijlage b where b::text like $1', [
    `%${Buffer.from(g.machtigingId).toString('hex')}%`,
  ])
  expect(rows).toEqual([])
  expect((await db.admin.query('select 1 from medische_bijlage where dossier_id = $1', [g.dossierId])).rowCount).toBe(3)
})

test('past the app as well: no letter on a permission that was not given, was refused, taken back or has lapsed', async () => {
  const sql = (g: Gevraagd) =>
    s.als(
      s.arts,
      'machtiging.vragen',
      (ctx) =>
        ctx.db.$executeRaw`insert into medische_machtigingbrief (arbodienst_id, machtiging_id, door_id)
                         values (${s.arbodienstId}::uuid, ${g.machtigingId}::uuid, ${s.arts.gebruikerId}::uuid)`,
    )
  const niet = { code: 'nietGevonden' }
  const open = await gevraagd()
  await expect(sql(open)).rejects.toMatchObject(niet)
  await tekent(open)
  expect(await sql(open)).toBe(1)
  await beslis(open, 'trekIn')
  await expect(sql(open)).rejects.toMatchObject(niet)
  const nee = await gevraagd()
  await beslis(nee, 'weiger')
  await expect(sql(nee)).rejects.toMatchObject(niet)
  const weg = await gevraagd()
  await tekent(weg)
  await s.als(s.arts, 'machtiging.vragen', (ctx) => laatVervallen(ctx, weg))
  await expect(sql(weg)).rejects.toMatchObject(niet)
  expect([await aantalBrieven(open), await aantalBrieven(nee), await aantalBrieven(weg)]).toEqual([1, 0, 0])
  // the doctor cannot sign, nor undo what the employee decided
  for (const set of [
    "getekend_op = now(), getekend_hash = repeat('a', 64)",
    'ingetrokken_op = null',
    'geweigerd_op = null',
  ])
    await expect(
      s.als(s.arts, 'machtiging.vragen', (ctx) => ctx.db.$executeRawUnsafe(`update medische_machtiging set ${set}`)),
      set,
    ).rejects.toMatchObject(niet)
})

test('a letter and taking back at the same moment: never a letter after it, 20 times', async () => {
  for (let i = 0; i < 20; i += 1) {
    const g = await gevraagd()
    await tekent(g)
    const [gemaakt, terug] = await Promise.allSettled([brief(g), beslis(g, 'trekIn')])
    expect(terug.status).toBe('fulfilled')
    const { rows } = await db.admin.query<{ na: boolean }>(
      `select b.op > m.ingetrokken_op as na from medische_machtigingbrief b join medische_machtiging m on m.id = b.machtiging_id where m.id = $1`,
      [g.machtigingId],
    )
    expect(rows).toEqual(gemaakt.status === 'fulfilled' ? [{ na: false }] : [])
    await expect(brief(g)).rejects.toMatchObject({ code: 'machtigingStaatNiet' })
  }
})

test('signing twice at once signs once, and only what was shown can be signed', async () => {
  const g = await gevraagd()
  await expect(beslis(g, 'teken', 'a'.repeat(64))).rejects.toMatchObject({ code: 'machtigingBeslist' })
  const { hash } = await lees(g)
  const uit = await Promise.allSettled(Array.from({ length: 8 }, () => beslis(g, 'teken', hash)))
  expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  await expect(beslis(g, 'weiger')).rejects.toMatchObject({ code: 'machtigingBeslist' })
  // a question that was changed in the database opens no more
  const ander = await gevraagd()
  await db.admin.query(`update medische_notitie set inhoud = inhoud || 'x'::bytea where id = $1`, [ander.machtigingId])
  await expect(lees(ander)).rejects.toMatchObject({ code: 'nietGevonden' })
})

describe('who can reach it', () => {
  test('another employee, the werkgever and the ordinary login of the employee himself: nothing', async () => {
    const g = await gevraagd()
    const vreemd = await gevraagd()
    await expect(lees(g, vreemd.zelf.sleutel)).rejects.toMatchObject({ code: 'nietGevonden' })
    // not even the intent, which would be a line about somebody else
    const [voornemen] = await alsZelf(
      vreemd.zelf.sleutel,
      (ctx) =>
        ctx.db.$queryRaw<
          { id: string | null }[]
        >`select muur.open_machtiging(${g.machtigingId}::uuid, null)::text as id`,
    )
    expect(voornemen).toEqual({ id: null })
    for (const besluit of ['weiger', 'trekIn'] as const)
      await expect(beslis(g, besluit, '', vreemd.zelf.sleutel)).rejects.toMatchObject({ code: 'machtigingBeslist' })
    expect(await alsZelf(vreemd.zelf.sleutel, leesEigenMachtigingen)).toMatchObject([{ id: vreemd.machtigingId }])
    // the ordinary login has no function and no table, whatever it says
    for (const sql of [
      'select * from medische_machtiging',
      'select * from medische_notitie',
      `select * from muur.mijn_machtigingen(null)`,
      `select muur.open_machtiging('${g.machtigingId}', null)`,
      `select muur.beslis_machtiging('${g.machtigingId}', 'weiger', '', null)`,
      `select set_config('role', 'portaal_betrokkene', true)`,
    ])
      await expect(
        namens(g.zelf.sleutel, 'eigenDossier.lezen', (ctx) => ctx.db.$queryRawUnsafe(sql)),
        sql,
      ).rejects.toThrow()
    // and the login of the vault, as himself, no table
    for (const tabel of [
      'medische_machtiging',
      'medische_notitie',
      'medisch_dossier',
      'dossiersleutel',
      'begeleiding',
      'verzuimgeval',
    ])
      await expect(
        alsZelf(g.zelf.sleutel, (ctx) => ctx.db.$queryRawUnsafe(`select * from ${tabel}`)),
        tabel,
      ).rejects.toMatchObject({ code: 'nietGevonden' })
    // a session of a doctor, or of HR, is nobody in that role
    for (const sleutel of [s.arts.sleutel, (await s.w.aangemeld('hr', { werkgeverId: s.werkgeverId })).sleutel])
      await expect(alsZelf(sleutel as unknown as Sleutel<'werknemer'>, leesEigenMachtigingen)).rejects.toThrow()
    expect((await db.admin.query('select 1 from medische_machtiging where id = $1', [g.machtigingId])).rowCount).toBe(1)
  })

  test('without a fresh factor it does not open and is not signed; taking back always works', async () => {
    const g = await gevraagd()
    const { hash } = await lees(g)
    const zet = (op: string) =>
      db.admin.query(`update sessie set tweede_factor_op = ${op} where gebruiker_id = $1`, [g.zelf.gebruikerId])
    await zet(`now() - interval '16 minutes'`)
    await expect(lees(g)).rejects.toMatchObject({ code: 'factorNodig' })
    await expect(beslis(g, 'teken', hash)).rejects.toMatchObject({ code: 'factorNodig' })
    // nor in Postgres itself
    const [direct] = await alsZelf(
      g.zelf.sleutel,
      (ctx) => ctx.db.$queryRaw<{ af: boolean; open: string | null }[]>`
        select muur.beslis_machtiging(${g.machtigingId}::uuid, 'teken', ${hash}, null) as af, muur.open_machtiging(${g.machtigingId}::uuid, null)::text as open`,
    )
    expect(direct).toEqual({ af: false, open: null })
    await zet('now()')
    await beslis(g, 'teken', hash)
    await zet(`now() - interval '16 minutes'`)
    await beslis(g, 'trekIn')
  })

  test('no log, no data: the intent is committed first, works once, and its line stays when the reading is rolled back', async () => {
    const g = await gevraagd()
    const intent = () =>
      alsZelf(g.zelf.sleutel, async (ctx) => {
        const [rij] = await ctx.db.$queryRaw<
          { id: string }[]
        >`select muur.open_machtiging(${g.machtigingId}::uuid, null)::text as id`
        return rij?.id ?? ''
      })
    const haal = (id: string) =>
      alsZelf(g.zelf.sleutel, (ctx) => ctx.db.$queryRaw<unknown[]>`select * from muur.lees_machtiging(${id}::uuid)`)
    const id = await intent()
    expect(await haal(id)).toHaveLength(1)
    expect(await haal(id)).toHaveLength(0)
    const oud = await intent()
    await db.admin.query(`update medische_inzage set op = op - interval '61 seconds' where id = $1`, [oud])
    expect(await haal(oud)).toHaveLength(0)
    // both halves in one transaction: nothing
    const samen = await alsZelf(g.zelf.sleutel, async (ctx) => {
      const [rij] = await ctx.db.$queryRaw<
        { id: string }[]
      >`select muur.open_machtiging(${g.machtigingId}::uuid, null)::text as id`
      return await ctx.db.$queryRaw<unknown[]>`select * from muur.lees_machtiging(${rij?.id}::uuid)`
    })
    expect(samen).toEqual([])
    // an intent of a doctor to read the file opens nothing here, nor the other way round
    expect(
      await s.als(
        s.arts,
        'medisch.lezen',
        async (ctx) => ctx.db.$queryRaw<unknown[]>`select * from muur.lees_medisch(${await intent()}::uuid)`,
      ),
    ).toEqual([])
    const regels = await s.regels(g.zelf.gebruikerId)
    expect(regels.filter((r) => r.gebeurtenis === 'machtiging.gelezen').length).toBeGreaterThanOrEqual(4)
  })

  test('the trail of the werkgever has no line of it, and nothing of it stands readable in the database', async () => {
    const g = await gevraagd()
    await tekent(g)
    await alsZelf(g.zelf.sleutel, leesEigenMachtigingen)
    const { rows } = await db.admin.query(
      `select gebeurtenis from logboekregel where werkgever_id is not null and (gebeurtenis ~* 'machtiging' or object = 'medische_machtiging')`,
    )
    expect(rows).toEqual([])
    const { rows: tabellen } = await db.admin.query<{ naam: string }>(
      `select format('%I.%I', schemaname, tablename) as naam from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    for (const { naam } of tabellen) {
      const gevonden = await db.admin.query(
        `select 1 from ${naam} x where x::text ~* 'zeepaardje|psychiater' or x::text ~* encode('ZEEPAARDJE', 'hex') limit 1`,
      )
      expect(gevonden.rows, naam).toEqual([])
    }
  })

  test('only who treats asks and makes letters; a colleague who was consulted reads', async () => {
    const g = await gevraagd()
    await db.admin.query(
      `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id)
       values ($1, $2, $3, 'consult', '{}', (now() at time zone 'Europe/Amsterdam')::date, (now() at time zone 'Europe/Amsterdam')::date, $4)`,
      [s.arbodienstId, g.dossierId, s.collega.gebruikerId, s.arts.gebruikerId],
    )
    await tekent(g)
    await expect(brief(g, s.collega)).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(
      s.als(s.collega, 'machtiging.vragen', (ctx) =>
        vraagMachtiging(ctx, vraagSchema.parse({ dossierId: g.dossierId, ...VRAAG })),
      ),
    ).rejects.toMatchObject({ code: 'nietGevonden' })
    const gezien = await s.inzage(s.collega, { dossierId: g.dossierId, wat: 'dossier' }, leesMachtigingen)
    expect(gezien.machtigingen).toMatchObject([{ stand: 'geldt' }])
    await expect(brief(g, s.hulp)).rejects.toMatchObject({ code: 'geenRecht' })
    expect(await aantalBrieven(g)).toBe(0)
  })
})
