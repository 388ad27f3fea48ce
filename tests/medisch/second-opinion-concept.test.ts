import { expect, test } from 'vitest'
import { neemVoor } from '@/lib/db/inzage'
import type { Sleutel } from '@/lib/db/namens'
import { bespreekSecondOpinion } from '@/lib/medisch/bespreek-second-opinion'
import { houConcept } from '@/lib/medisch/bewaar-concept'
import { leesSecondOpinionbeeld } from '@/lib/medisch/lees-second-opinion'
import { stuurSecondOpinion } from '@/lib/medisch/stuur-second-opinion'
import { vraagSecondOpinionVoor } from '@/lib/medisch/vraag-second-opinion'
import { legDelenVast, legToestemmingVast, reageerOpSecondOpinion } from '@/lib/medisch/zet-second-opinion-stap'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

type Wie = { gebruikerId: string; sleutel: Sleutel<'medisch'> }
const RECHT = 'medisch.secondOpinion'
const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)
const tweede = await s.w.aangemeld('bedrijfsarts', { arbodienstId: await s.w.arbodienst('Arbo Elders') }, 'Tine Tweede')

const concepten = async (dossierId: string, wie: Wie) =>
  (await s.inzage(wie, { dossierId, wat: 'dossier' }, leesSecondOpinionbeeld)).beeld.concepten
const typ = (wie: Wie, dossierId: string, soort: 'secondOpinionAdvies' | 'secondOpinionReactie', velden: object) =>
  s.als(wie, 'medisch.schrijven', (ctx) => houConcept(ctx, dossierId, { soort, velden: { ...velden } }))
/** How many rows of the whole database hold this word, as text or as bytes. */
async function staatIn(woord: string): Promise<string[]> {
  const { rows } = await db.admin.query<{ naam: string }>(
    `select format('%I.%I', schemaname, tablename) as naam from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const uit: string[] = []
  for (const { naam } of rows) {
    const hex = Buffer.from(woord).toString('hex')
    const { rowCount } = await db.admin.query(
      `select 1 from ${naam} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
      [woord, hex],
    )
    if (rowCount) uit.push(naam)
  }
  return uit
}

test('what either doctor is writing is kept, for him alone and unreadable in the database, until he sends it', async () => {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  await s.als(s.arts, RECHT, (ctx) =>
    vraagSecondOpinionVoor(ctx, { dossierId, artsId: tweede.gebruikerId, onderwerp: 'advies' }),
  )
  const { rows } = await db.admin.query<{ id: string }>('select id from second_opinion')
  const id = rows[0]?.id ?? ''
  const hier = { id, dossierId }
  await s.als(s.arts, RECHT, (ctx) => legToestemmingVast(ctx, { ...hier, magMee: [], via: 'mondeling' }))
  const inzage = await neemVoor(s.arts.sleutel, RECHT, { dossierId, wat: 'uitvoer' })
  await s.als(s.arts, RECHT, (ctx) => stuurSecondOpinion({ ...ctx, inzage }, hier))
  const daar =
    (await db.admin.query<{ id: string }>('select tweede_dossier_id as id from second_opinion')).rows[0]?.id ?? ''

  await typ(tweede, daar, 'secondOpinionAdvies', { id, advies: 'ZEEPAARDJE, niet af' })
  expect((await concepten(daar, tweede)).secondOpinionAdvies?.velden).toEqual({ id, advies: 'ZEEPAARDJE, niet af' })
  expect((await db.admin.query('select 1 from medisch_concept')).rowCount).toBe(1)
  // the control: a word that does stand somewhere is found
  expect(await staatIn('Tine Tweede')).toContain('public.gebruiker')
  expect(await staatIn('ZEEPAARDJE')).toEqual([])
  await expect(typ(s.collega, dossierId, 'secondOpinionReactie', { id, reden: 'x' })).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  await s.als(tweede, RECHT, (ctx) => bespreekSecondOpinion(ctx, { id, dossierId: daar, advies: 'ZEEPAARDJE af' }))
  expect((await concepten(daar, tweede)).secondOpinionAdvies).toBeUndefined()

  await s.als(tweede, RECHT, (ctx) => legDelenVast(ctx, { id, dossierId: daar, delen: true }))
  await typ(s.arts, dossierId, 'secondOpinionReactie', { id, uitkomst: 'deels', reden: 'NARWAL' })
  expect((await concepten(dossierId, s.arts)).secondOpinionReactie?.velden).toMatchObject({ reden: 'NARWAL' })
  expect(await staatIn('NARWAL')).toEqual([])
  await s.als(s.arts, RECHT, (ctx) => reageerOpSecondOpinion(ctx, { ...hier, uitkomst: 'deels', reden: 'NARWAL' }))
  expect((await concepten(dossierId, s.arts)).secondOpinionReactie).toBeUndefined()
})
