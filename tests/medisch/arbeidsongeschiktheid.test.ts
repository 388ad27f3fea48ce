import { expect, test } from 'vitest'
import { gradenVan } from '@/lib/medisch/graden'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { notitieSchema } from '@/lib/medisch/notitie-schema'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { plusDagen, toonDagKort } from '@/lib/wet/kalender'
import { vandaag } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const zet = (dossierId: string, percentage: string, dagen: number, wie = s.arts, vervangtId = '') =>
  s.als(wie, 'medisch.schrijven', (ctx) =>
    schrijfInDossier(
      ctx,
      notitieSchema.parse({
        dossierId,
        soort: 'arbeidsongeschiktheid',
        percentage,
        vanaf: toonDagKort(plusDagen(vandaag, dagen)),
        vervangtId,
      }),
    ),
  )
const graden = async (dossierId: string) =>
  gradenVan((await s.inzage(s.arts, { dossierId, wat: 'dossier' }, leesMedischDossier)).notities, vandaag)

test('the history stays, what holds today is known, and an amendment takes the place of what was wrong', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  await zet(dossierId, '100', -40)
  const { notitieId } = await zet(dossierId, '50', -10)
  await zet(dossierId, '0', 14)
  await zet(dossierId, '60', -10, s.arts, notitieId)
  expect((await graden(dossierId)).map((g) => [g.percentage, g.toestand, g.doorNaam])).toEqual([
    [0, 'straks', 'Anna Arts'],
    [60, 'nu', 'Anna Arts'],
    [100, 'eerder', 'Anna Arts'],
  ])
})

test('only who treats sets it: not a colleague who was consulted, not a taakgedelegeerde', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  const relatie = (gebruikerId: string, soort: string, omvang: string[]) =>
    db.admin.query(
      `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id)
       values ($1, $2, $3, $4, $5, (now() at time zone 'Europe/Amsterdam')::date, (now() at time zone 'Europe/Amsterdam')::date, $6)`,
      [s.arbodienstId, dossierId, gebruikerId, soort, omvang, s.arts.gebruikerId],
    )
  await relatie(s.collega.gebruikerId, 'consult', [])
  await relatie(s.hulp.gebruikerId, 'gedelegeerd', ['contact'])
  const niet = { code: 'nietGevonden' }
  await expect(zet(dossierId, '50', 0, s.collega)).rejects.toMatchObject(niet)
  await expect(zet(dossierId, '50', 0, s.hulp)).rejects.toMatchObject(niet)
  // the colleague does write what he was asked for, and who takes the doctor's place does set it
  await s.schrijf(dossierId, 'contact', { oordeel: 'x' }, s.collega)
  await db.admin.query(
    `insert into vervanging (arbodienst_id, vervangene_id, vervanger_id, van, tot_en_met)
     values ($1, $2, $3, (now() at time zone 'Europe/Amsterdam')::date, (now() at time zone 'Europe/Amsterdam')::date)`,
    [s.arbodienstId, s.arts.gebruikerId, s.collega.gebruikerId],
  )
  await zet(dossierId, '50', 0, s.collega)
  await db.admin.query('delete from vervanging')
  expect((await graden(dossierId)).map((g) => g.doorNaam)).toEqual(['Bram Collega'])
})

test('the employer sees nothing of it until the doctor tells it himself', async () => {
  const { werknemerId, gevalId } = await s.ziek(30)
  const dossierId = await s.open(werknemerId)
  await zet(dossierId, '37', -3)
  const voor = await s.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(voor.terugkoppelingen).toEqual([])
  expect(JSON.stringify(voor)).not.toMatch(/\b37\b/)
  expect((await db.admin.query(`select 1 from medische_notitie where dossier_id = $1`, [dossierId])).rowCount).toBe(1)
})
