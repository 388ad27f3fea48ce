import { expect, test } from 'vitest'
import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { zetEigenUitkomst } from '@/lib/medisch/zet-uitkomst'
import { plusDagen } from '@/lib/wet/kalender'
import { vandaag } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

async function afspraak(z: { werknemerId: string; gevalId: string }, dag: string, van: number, wie = s.arts) {
  const { rows } = await db.admin.query<{ id: string }>(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'spreekuur', 'telefoon', $6::date, $7, $7 + 30, $5, 'x') returning id`,
    [s.arbodienstId, s.werkgeverId, z.werknemerId, z.gevalId, wie.gebruikerId, dag, van],
  )
  return rows[0]?.id ?? ''
}
const begin = (wie = s.arts, dag?: typeof vandaag) =>
  s.als(wie, 'medisch.lezen', (ctx) => leesMedischBegin(ctx, null, dag))
const uitkomst = (wie: typeof s.arts, id: string, versie: number, wat: 'geweest' | 'nietVerschenen') =>
  s.als(wie, 'agenda.bijwerken', (ctx) => zetEigenUitkomst(ctx, { id, versie, uitkomst: wat }))

test('the consultations of today in order, each with its own file; the file knows the ones around it without a name', async () => {
  const [een, twee, drie] = [await s.ziek(), await s.ziek(), await s.ziek()]
  const laatste = await afspraak(drie, vandaag, 60)
  const eerste = await afspraak(een, vandaag, 0)
  await afspraak(twee, vandaag, 30)
  await afspraak(een, plusDagen(vandaag, 1), 600)
  const [d1, d2] = [await s.open(een.werknemerId), await s.open(twee.werknemerId)]
  const { agenda } = await begin()
  expect(agenda.map((a) => [a.vanMinuut, a.dossierId])).toEqual([
    [0, d1],
    [30, d2],
    [60, null],
  ])
  expect([agenda[0]?.id, agenda[2]?.id]).toEqual([eerste, laatste])
  expect((await begin(s.arts, plusDagen(vandaag, 1))).agenda.map((a) => a.begonnen)).toEqual([false])
  expect((await begin(s.collega)).agenda).toEqual([])
  const { spreekuur } = await s.inzage(s.arts, { dossierId: d2, wat: 'dossier' }, leesMedischDossier)
  expect(spreekuur).toMatchObject({
    vanMinuut: 30,
    vorige: { vanMinuut: 0, dossierId: d1 },
    volgende: { vanMinuut: 60, dossierId: null },
  })
  expect(Object.keys(spreekuur?.volgende ?? {}).sort()).toEqual(['dossierId', 'vanMinuut'])
})

test('no-show and outcome: by the doctor of the agenda and who replaces him, not before it began, not twice at once', async () => {
  const id = await afspraak(await s.ziek(), plusDagen(vandaag, -1), 600)
  await expect(uitkomst(s.collega, id, 1, 'geweest')).rejects.toMatchObject({ code: 'nietGevonden' })
  await uitkomst(s.arts, id, 1, 'nietVerschenen')
  await expect(uitkomst(s.arts, id, 1, 'geweest')).rejects.toMatchObject({ code: 'intussenGewijzigd' })
  await db.admin.query(
    `insert into vervanging (arbodienst_id, vervangene_id, vervanger_id, van, tot_en_met) values ($1, $2, $3, $4::date, $4::date)`,
    [s.arbodienstId, s.arts.gebruikerId, s.collega.gebruikerId, vandaag],
  )
  expect((await begin(s.collega, plusDagen(vandaag, -1))).agenda).toMatchObject([
    { id, toestand: 'nietVerschenen', namens: 'Anna Arts' },
  ])
  await uitkomst(s.collega, id, 2, 'geweest')
  await db.admin.query('delete from vervanging')
  const straks = await afspraak(await s.ziek(), plusDagen(vandaag, 2), 600)
  await expect(uitkomst(s.arts, straks, 1, 'geweest')).rejects.toMatchObject({ code: 'afspraakNogNiet' })
})
