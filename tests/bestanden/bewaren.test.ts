import { describe, expect, test, vi } from 'vitest'
import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import type { Bestandctx } from '@/lib/bestanden/eis-bestandsplek'
import { kiesBestanden } from '@/lib/bestanden/lees-bestanden'
import { neemBestandTerug } from '@/lib/bestanden/neem-bestand-terug'
import { type Ingenomen, neemIn } from '@/lib/bestanden/neem-in'
import { openBestand } from '@/lib/bestanden/open-bestand'
import { omgeving } from '@/lib/omgeving'
import { dossier } from '../documenten/hulp'
import { maakPdf } from '../hulp/bestanden'
import { MERKWOORD, startClamd, vindClamd, vrijePoort } from '../hulp/clamd'
import { proefDatabase } from '../hulp/database'

const db = await proefDatabase()

const GEHEIM = 'Zevenblad in de tuin'
const pdf = () => neemIn('Bevestiging.pdf', maakPdf('', GEHEIM))
const bij = (gevalId: string) => ({ gevalId, documentId: null })
const bewaar = (gevalId: string, bestand: Ingenomen) => (ctx: Bestandctx) => bewaarBestand(ctx, bij(gevalId), bestand)

describe('a file of a case', () => {
  test('is read by both sides as it was sent, and stands encrypted in the database', async () => {
    const d = await dossier(db.admin)
    const bestand = await pdf()
    const { id } = await d.alsHr(bewaar(d.gevalId, bestand))
    for (const als of [d.alsHr, d.alsConsultant] as const) {
      const open = await (als as typeof d.alsHr)((ctx) => openBestand(ctx, id))
      expect(Buffer.from(open.bytes).equals(Buffer.from(bestand.bytes))).toBe(true)
      expect(open).toMatchObject({ naam: 'Bevestiging.pdf', type: 'application/pdf' })
    }
    const { rows } = await db.admin.query('select inhoud, scan, octet_length(inhoud) as n from bestand where id = $1', [
      id,
    ])
    expect(rows[0].scan).toBe('nietGescand')
    expect(rows[0].n).toBe(bestand.grootte + 28)
    expect(rows[0].inhoud.includes(Buffer.from(GEHEIM))).toBe(false)
    expect(rows[0].inhoud.includes(Buffer.from('%PDF'))).toBe(false)
  })

  test('does not open in the row of another, or of another tenant', async () => {
    const d = await dossier(db.admin)
    const een = await d.alsHr(bewaar(d.gevalId, await pdf()))
    const ander = await d.alsHr(bewaar(d.gevalId, await neemIn('b.pdf', maakPdf('', 'Iets anders'))))
    await db.admin.query('alter table bestand disable trigger bewaak_bestand')
    await db.admin.query(
      'update bestand b set inhoud = a.inhoud, bestandsleutel = a.bestandsleutel from bestand a where b.id = $1 and a.id = $2',
      [een.id, ander.id],
    )
    await db.admin.query('alter table bestand enable trigger bewaak_bestand')
    await expect(d.alsHr((ctx) => openBestand(ctx, een.id))).rejects.toThrow()
    expect((await d.alsHr((ctx) => openBestand(ctx, ander.id))).naam).toBe('b.pdf')
  })

  test('sent twice, also at once, is there once; of another person it is another one', async () => {
    const d = await dossier(db.admin)
    const bestand = await pdf()
    const ids = await Promise.all(Array.from({ length: 8 }, () => d.alsHr(bewaar(d.gevalId, bestand))))
    expect(new Set(ids.map((x) => x.id)).size).toBe(1)
    const van = await d.alsConsultant(bewaar(d.gevalId, bestand))
    expect(van.id).not.toBe(ids[0]?.id)
    const { rows } = await db.admin.query(
      `select count(*)::int as n from logboekregel where gebeurtenis = 'bestand.toegevoegd' and objectId = any ($1)`.replace(
        'objectId',
        'object_id',
      ),
      [[van.id, ids[0]?.id]],
    )
    expect(rows[0].n).toBe(2)
  })

  test('an employee sees what he added himself, and nobody else’s', async () => {
    const d = await dossier(db.admin)
    const { id } = await d.alsHr(bewaar(d.gevalId, await pdf()))
    const zelf = await d.alsZelf(bewaar(d.gevalId, await neemIn('van mij.pdf', maakPdf())))
    expect((await d.alsZelf((ctx) => kiesBestanden(ctx, d.gevalId))).map((b) => b.id)).toEqual([zelf.id])
    await expect(d.alsZelf((ctx) => openBestand(ctx, id))).rejects.toThrow('niet (meer) te vinden')
    expect((await d.alsHr((ctx) => kiesBestanden(ctx, d.gevalId))).map((b) => b.id).toSorted()).toEqual(
      [id, zelf.id].toSorted(),
    )
    const { rows } = await db.admin.query('select id from bestand where geval_id = $1', [d.gevalId])
    expect(rows).toHaveLength(2)
  })

  test('somebody of another tenant finds nothing and adds nothing', async () => {
    const d = await dossier(db.admin)
    const vreemd = await dossier(db.admin)
    const { id } = await d.alsHr(bewaar(d.gevalId, await pdf()))
    await expect(vreemd.alsHr((ctx) => openBestand(ctx, id))).rejects.toThrow('niet (meer) te vinden')
    await expect(vreemd.alsHr(bewaar(d.gevalId, await pdf()))).rejects.toThrow('niet (meer) te vinden')
    expect(await vreemd.alsHr((ctx) => kiesBestanden(ctx, d.gevalId))).toEqual([])
    expect((await d.alsHr((ctx) => openBestand(ctx, id))).naam).toBe('Bevestiging.pdf')
  })

  test('holds no more than two hundred', async () => {
    const d = await dossier(db.admin)
    await db.admin.query(
      `insert into bestand (werkgever_id, geval_id, naam, type, grootte, hash, scan, inhoud, bestandsleutel, door_id, door_naam)
       select $1, $2, 'x', 'pdf', 1, i::text, 'schoon', 'x', 'x', gen_random_uuid(), 'x' from generate_series(1, 200) i`,
      [d.werkgeverId, d.gevalId],
    )
    await expect(d.alsHr(bewaar(d.gevalId, await pdf()))).rejects.toThrow('al 200 bestanden')
  })
})

describe('taking a file away', () => {
  const terug = (id: string) => (ctx: Bestandctx) => neemBestandTerug(ctx, { bestandId: id, reden: 'medisch' })

  test('its bytes and its key are gone; that it was there stays', async () => {
    const d = await dossier(db.admin)
    const { id } = await d.alsHr(bewaar(d.gevalId, await pdf()))
    await d.alsHr(terug(id))
    await expect(d.alsHr((ctx) => openBestand(ctx, id))).rejects.toThrow('niet (meer) te vinden')
    expect(await d.alsHr((ctx) => kiesBestanden(ctx, d.gevalId))).toMatchObject([
      { id, terug: 'medisch', kanTerug: false },
    ])
    const { rows } = await db.admin.query('select inhoud, bestandsleutel from bestand where id = $1', [id])
    expect(rows).toEqual([{ inhoud: null, bestandsleutel: null }])
    // and the right one can be added after it
    await d.alsHr(bewaar(d.gevalId, await pdf()))
  })

  test('only by who added it, and not after a day', async () => {
    const d = await dossier(db.admin)
    const { id } = await d.alsHr(bewaar(d.gevalId, await pdf()))
    await expect(d.alsConsultant(terug(id))).rejects.toThrow('niet (meer) te vinden')
    await db.admin.query(`update bestand set op = now() - interval '25 hours' where id = $1`, [id])
    await expect(d.alsHr(terug(id))).rejects.toThrow('tot 24 uur')
    // nor past the use case
    const geraakt = await d.alsHr(
      (ctx) =>
        ctx.db
          .$executeRaw`update bestand set vervallen_op = now(), vervallen_reden = 'medisch', inhoud = null, bestandsleutel = null where id = ${id}::uuid`,
    )
    expect(geraakt).toBe(0)
    expect((await d.alsHr((ctx) => openBestand(ctx, id))).naam).toBe('Bevestiging.pdf')
  })

  test('its bytes cannot be changed for others', async () => {
    const d = await dossier(db.admin)
    const { id } = await d.alsHr(bewaar(d.gevalId, await pdf()))
    await expect(
      d.alsHr((ctx) => ctx.db.$executeRaw`update bestand set inhoud = 'x'::bytea where id = ${id}::uuid`),
    ).rejects.toThrow('cannot be changed')
  })
})

describe('before anything is stored', () => {
  const met = async <T>(clamd: string | null, werk: () => Promise<T>): Promise<T> => {
    const spion = vi.spyOn(omgeving, 'clamd', 'get').mockReturnValue(clamd)
    try {
      return await werk()
    } finally {
      spion.mockRestore()
    }
  }

  test('a name with a number or something medical is sent back', async () => {
    await expect(neemIn('111222333.pdf', maakPdf())).rejects.toMatchObject({ code: 'bestandsnaam' })
    await expect(neemIn('brief_psycholoog.pdf', maakPdf())).rejects.toMatchObject({ code: 'bestandsnaam' })
    expect((await neemIn('brief_psycholoog.pdf', maakPdf(), true)).naam).toBe('brief_psycholoog.pdf')
  })

  test('more than 10 MB is refused', async () => {
    await expect(neemIn('a.pdf', Buffer.alloc(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'bijlageTeGroot' })
  })

  test('a scanner that is set up and not there refuses the file', async () => {
    const poort = await vrijePoort()
    await met(`tcp://127.0.0.1:${poort}`, async () => {
      await expect(pdf()).rejects.toMatchObject({ code: 'scannerWeg' })
    })
    expect((await met(null, pdf)).scan).toBe('nietGescand')
  })

  // Only where ClamAV is; clamd.test.ts says so when it is not.
  const binair = vindClamd()
  if (binair) {
    test('the real scanner lets the one through and stops the other', async () => {
      const d = await startClamd(binair)
      try {
        await met(d.unix, async () => {
          expect((await pdf()).scan).toBe('schoon')
          await expect(neemIn('a.pdf', maakPdf('', MERKWOORD))).rejects.toMatchObject({ code: 'bestandBesmet' })
        })
      } finally {
        await d.stop()
      }
    })
  }
})
