import { expect, test } from 'vitest'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

test('who comes of his own accord to two doctors has a file with each, and neither learns of the other', async () => {
  const { werknemerId } = await s.ziek()
  const een = await s.open(werknemerId, s.arts, 'preventief')
  const twee = await s.open(werknemerId, s.collega, 'preventief')
  expect(twee).not.toBe(een)
  // each again finds his own
  expect(await s.open(werknemerId, s.arts, 'preventief')).toBe(een)
  expect(await s.open(werknemerId, s.collega, 'preventief')).toBe(twee)
  await expect(s.inzage(s.collega, { dossierId: een, wat: 'dossier' }, leesMedischDossier)).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  // of guidance there is one, and that it is a colleague's is said
  await s.open(werknemerId)
  await expect(s.open(werknemerId, s.collega)).rejects.toMatchObject({ code: 'dossierVanCollega' })
  const { rows } = await db.admin.query('select soort from medisch_dossier where werknemer_id = $1 order by 1', [
    werknemerId,
  ])
  expect(rows.map((r) => r.soort)).toEqual(['begeleiding', 'preventief', 'preventief'])
})
