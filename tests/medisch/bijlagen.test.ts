import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { neemIn } from '@/lib/bestanden/neem-in'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { openBijlage } from '@/lib/medisch/open-bijlage'
import { voegBijlageToe } from '@/lib/medisch/voeg-bijlage-toe'
import { maakPdf } from '../hulp/bestanden'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer, type Spreekkamer } from './opzet'

// Attachments of a medical file: under the key of the file, read in two transactions, kept when another takes their place.

const db = await proefDatabase()
const k = await maakSpreekkamer(db.admin)

const WOORD = 'Zeepaardjesziekte'
type Wie = Spreekkamer['arts']

async function voegToe(
  dossierId: string,
  opties: { wie?: Wie; tekst?: string; verzoek?: string; vervangtId?: string } = {},
) {
  const bestand = await neemIn(`${WOORD}.pdf`, maakPdf('', opties.tekst ?? WOORD), true)
  const { wie = k.arts, verzoek = randomUUID(), vervangtId = null } = opties
  await k.als(wie, 'medisch.schrijven', (ctx) =>
    voegBijlageToe(ctx, dossierId, bestand, { verzoek, vervangtId, machtigingId: null }),
  )
}
const ids = async (dossierId: string) =>
  (
    await db.admin.query<{ id: string }>('select id from medische_bijlage where dossier_id = $1 order by op', [
      dossierId,
    ])
  ).rows.map((r) => r.id)
const haal = (dossierId: string, id: string, wie: Wie = k.arts) =>
  k.inzage(wie, { dossierId, wat: `bijlage:${id}` }, openBijlage)
const lijst = async (dossierId: string, wie: Wie = k.arts) =>
  (await k.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)).bijlagen

async function dossier() {
  const { werknemerId } = await k.ziek()
  return { werknemerId, dossierId: await k.open(werknemerId) }
}

test('is read back as it was sent, and nothing of it stands readable in the database', async () => {
  const { dossierId } = await dossier()
  await voegToe(dossierId)
  const [id = ''] = await ids(dossierId)
  expect(await lijst(dossierId)).toMatchObject([
    { id, gegevens: { naam: `${WOORD}.pdf`, type: 'pdf' }, doorNaam: 'Anna Arts' },
  ])
  const open = await haal(dossierId, id)
  expect(Buffer.from(open.bytes).equals(maakPdf('', WOORD))).toBe(true)
  const { rows } = await db.admin.query('select gegevens, inhoud from medische_bijlage where id = $1', [id])
  for (const waarde of Object.values(rows[0] as Record<string, Buffer>)) {
    expect(waarde.includes(Buffer.from(WOORD))).toBe(false)
    expect(waarde.includes(Buffer.from('%PDF'))).toBe(false)
  }
})

test('each reading has its line, committed before: who, which file, which attachment', async () => {
  const { dossierId, werknemerId } = await dossier()
  await voegToe(dossierId)
  const [id = ''] = await ids(dossierId)
  await expect(
    k.inzage(k.arts, { dossierId, wat: `bijlage:${id}` }, async (ctx) => {
      await openBijlage(ctx)
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')
  const { rows } = await db.admin.query(
    `select gebeurtenis, handeling, onderwerpen, object_id, bijzonderheden from logboekregel where object_id = $1 and gebeurtenis = 'medischDossier.bijlageGelezen'`,
    [dossierId],
  )
  expect(rows).toEqual([
    {
      gebeurtenis: 'medischDossier.bijlageGelezen',
      handeling: 'uitvoeren',
      onderwerpen: [werknemerId],
      object_id: dossierId,
      bijzonderheden: { bijlage: id },
    },
  ])
})

describe('past the use case', () => {
  test('no ciphertext without an intent for this very attachment, committed by another transaction, used once', async () => {
    const { dossierId } = await dossier()
    await voegToe(dossierId)
    await voegToe(dossierId, { tekst: 'Een andere' })
    const [een = '', ander = ''] = await ids(dossierId)
    const rijen = (inzage: string) =>
      k.als(
        k.arts,
        'medisch.lezen',
        (ctx) => ctx.db.$queryRaw<{ id: string }[]>`select id from muur.lees_bijlage(${inzage}::uuid)`,
      )
    const voornemen = (wat: string) =>
      k.als(k.arts, 'medisch.lezen', async (ctx) => {
        const [rij] = await ctx.db.$queryRaw<
          { id: string }[]
        >`select muur.open_medisch(${dossierId}::uuid, ${wat}, null)::text as id`
        return rij?.id ?? ''
      })
    // in the same transaction
    const zelfde = await k.als(k.arts, 'medisch.lezen', async (ctx) => {
      const [rij] = await ctx.db.$queryRaw<
        { id: string }[]
      >`select muur.open_medisch(${dossierId}::uuid, ${`bijlage:${een}`}, null)::text as id`
      return await ctx.db.$queryRaw<unknown[]>`select id from muur.lees_bijlage(${rij?.id}::uuid)`
    })
    expect(zelfde).toEqual([])
    // of another kind, and the other way round
    expect(await rijen(await voornemen('dossier'))).toEqual([])
    const voorEen = await voornemen(`bijlage:${een}`)
    const alsDossier = await k.als(
      k.arts,
      'medisch.lezen',
      (ctx) => ctx.db.$queryRaw<unknown[]>`select id from muur.lees_medisch(${voorEen}::uuid)`,
    )
    expect(alsDossier).toEqual([])
    // once, and of this one
    expect(await rijen(voorEen)).toEqual([{ id: een }])
    expect(await rijen(voorEen)).toEqual([])
    // of a colleague
    const mijn = await voornemen(`bijlage:${ander}`)
    const vanCollega = await k.als(
      k.collega,
      'medisch.lezen',
      (ctx) => ctx.db.$queryRaw<unknown[]>`select id from muur.lees_bijlage(${mijn}::uuid)`,
    )
    expect(vanCollega).toEqual([])
    for (const kolom of ['inhoud', 'gegevens'])
      await expect(
        k.als(k.arts, 'medisch.lezen', (ctx) => ctx.db.$queryRawUnsafe(`select ${kolom} from medische_bijlage`)),
      ).rejects.toThrow()
    expect(await ids(dossierId)).toEqual([een, ander])
  })

  test('nothing is changed or deleted, and no other login knows the table', async () => {
    const { dossierId } = await dossier()
    await voegToe(dossierId)
    for (const sql of ['delete from medische_bijlage', `update medische_bijlage set inhoud = 'x'::bytea`])
      await expect(k.als(k.arts, 'medisch.schrijven', (ctx) => ctx.db.$executeRawUnsafe(sql))).rejects.toThrow()
    await expect(k.alsHr('verzuim.lezen', (ctx) => ctx.db.$queryRaw`select id from medische_bijlage`)).rejects.toThrow()
    await expect(
      k.alsConsultant('dossier.lezen', (ctx) => ctx.db.$queryRaw`select id from medische_bijlage`),
    ).rejects.toThrow()
    expect(await ids(dossierId)).toHaveLength(1)
  })
})

test('put in another row or another file it does not open, and the privacy officer is told', async () => {
  const a = await dossier()
  const b = await dossier()
  await voegToe(a.dossierId)
  await voegToe(b.dossierId, { tekst: 'Van een ander' })
  const [van = ''] = await ids(a.dossierId)
  const [naar = ''] = await ids(b.dossierId)
  await db.admin.query(
    'update medische_bijlage n set inhoud = o.inhoud from medische_bijlage o where n.id = $1 and o.id = $2',
    [naar, van],
  )
  await expect(haal(b.dossierId, naar)).rejects.toThrow('niet (meer) te vinden')
  expect(await lijst(b.dossierId)).toMatchObject([{ gegevens: { naam: `${WOORD}.pdf` } }])
  await db.admin.query(
    'update medische_bijlage n set gegevens = o.gegevens from medische_bijlage o where n.id = $1 and o.id = $2',
    [naar, van],
  )
  expect(await lijst(b.dossierId)).toMatchObject([{ id: naar, gegevens: null }])
  const { rows } = await db.admin.query(
    `select 1 from logboekregel where gebeurtenis = 'medischDossier.vervalst' and object_id = $1`,
    [b.dossierId],
  )
  expect(rows.length).toBeGreaterThan(0)
  expect((await haal(a.dossierId, van)).naam).toBe(`${WOORD}.pdf`)
})

test('another version stands beside the old one, which stays; of another file it is refused', async () => {
  const a = await dossier()
  const b = await dossier()
  await voegToe(a.dossierId)
  const [oud = ''] = await ids(a.dossierId)
  await voegToe(a.dossierId, { tekst: 'Verbeterd', vervangtId: oud })
  expect((await lijst(a.dossierId)).map((x) => [x.vervangtId, x.vervangen])).toEqual([
    [oud, false],
    [null, true],
  ])
  expect(Buffer.from((await haal(a.dossierId, oud)).bytes).includes(Buffer.from(WOORD))).toBe(true)
  await expect(voegToe(b.dossierId, { vervangtId: oud })).rejects.toThrow('niet (meer) te vinden')
  expect(await ids(b.dossierId)).toEqual([])
})

test('the same form sent many times at once makes one', async () => {
  const { dossierId } = await dossier()
  const verzoek = randomUUID()
  await Promise.all(Array.from({ length: 6 }, () => voegToe(dossierId, { verzoek })))
  expect(await ids(dossierId)).toHaveLength(1)
  await voegToe(dossierId, { verzoek, tekst: 'Iets anders' })
  expect(await ids(dossierId)).toHaveLength(2)
})

test('a colleague, and who does part of the work, neither sees nor adds; who is asked for advice does', async () => {
  const { dossierId } = await dossier()
  await voegToe(dossierId)
  const [id = ''] = await ids(dossierId)
  await expect(haal(dossierId, id, k.collega)).rejects.toThrow('niet (meer) te vinden')
  await expect(voegToe(dossierId, { wie: k.collega })).rejects.toThrow('niet (meer) te vinden')
  const tot = (await db.admin.query<{ d: string }>(`select (current_date + 3)::text as d`)).rows[0]?.d ?? ''
  const geef = (wie: Wie, soort: 'consult' | 'gedelegeerd') =>
    db.admin.query(
      `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id) values ($1, $2, $3, $4, $5, current_date, $6, $7)`,
      [
        k.arbodienstId,
        dossierId,
        wie.gebruikerId,
        soort,
        soort === 'gedelegeerd' ? ['contact'] : [],
        tot,
        k.arts.gebruikerId,
      ],
    )
  await geef(k.hulp, 'gedelegeerd')
  expect(await lijst(dossierId, k.hulp)).toEqual([])
  await expect(haal(dossierId, id, k.hulp)).rejects.toThrow('niet (meer) te vinden')
  await expect(voegToe(dossierId, { wie: k.hulp })).rejects.toThrow('niet (meer) te vinden')
  await geef(k.collega, 'consult')
  expect((await haal(dossierId, id, k.collega)).naam).toBe(`${WOORD}.pdf`)
})
