import { expect, test } from 'vitest'
import { koppelDossier } from '@/lib/medisch/koppel-dossier'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { legBsnVast } from '@/lib/medisch/leg-bsn-vast'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const zelfde = async (dossierId: string, wie = s.arts) =>
  (await s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)).zelfdePersoon
const koppel = (dossierId: string, anderId: string, bevestigd: string[] = [], wie = s.arts) =>
  s.als(wie, 'medisch.koppelen', (ctx) => koppelDossier(ctx, { dossierId, anderId, bevestigd }))

test('two files with the same number are linked by who treats both, after a question; a colleague’s file is not told of', async () => {
  const dossiers: string[] = []
  for (const [bsn, wie] of [
    ['111222333', s.arts],
    ['111222333', s.arts],
    ['123456782', s.arts],
    ['111222333', s.collega],
  ] as const) {
    const id = await s.open((await s.ziek()).werknemerId, wie)
    await s.als(wie, 'medisch.bsn', (ctx) => legBsnVast(ctx, { dossierId: id, bsn }))
    dossiers.push(id)
  }
  const [een = '', twee = '', ander = '', collegas = ''] = dossiers
  expect(await zelfde(een)).toMatchObject([{ dossierId: twee, gekoppeld: false }])
  expect(await zelfde(ander)).toEqual([])
  expect(await zelfde(collegas, s.collega)).toEqual([])
  for (const niet of [ander, collegas]) await expect(koppel(een, niet)).rejects.toMatchObject({ code: 'nietGevonden' })
  const vraag = await koppel(een, twee).then(
    () => [],
    (fout: { vragen: string[] }) => fout.vragen,
  )
  expect(vraag).toHaveLength(1)
  expect((await db.admin.query('select 1 from dossierkoppeling')).rowCount).toBe(0)
  await koppel(een, twee, vraag)
  await koppel(twee, een, (await koppel(twee, een).catch((f: { vragen: string[] }) => f.vragen)) as string[])
  expect((await db.admin.query('select 1 from dossierkoppeling')).rowCount).toBe(1)
  expect(await zelfde(twee)).toMatchObject([{ dossierId: een, gekoppeld: true }])
  const regels = await s.regels(s.arts.gebruikerId)
  expect(regels.filter((r) => r.gebeurtenis === 'medischDossier.gekoppeld')[0]?.onderwerpen).toHaveLength(2)
  // the number itself stands nowhere
  const { rows } = await db.admin.query('select k::text, b::text from dossierkoppeling k, bsn b')
  expect(JSON.stringify(rows)).not.toMatch(/111222333/)
})
