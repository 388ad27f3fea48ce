import { expect, test } from 'vitest'
import { houConcept } from '@/lib/medisch/bewaar-concept'
import { geefVrij } from '@/lib/medisch/geef-vrij'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { notitieSchema } from '@/lib/medisch/notitie-schema'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { vrijgeefSchema } from '@/lib/medisch/terugkoppeling-schema'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const beeld = (dossierId: string, wie = s.arts) => s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)
const invoer = (dossierId: string, gevalId: string, extra: Record<string, string> = {}) => ({
  dossierId,
  gevalId,
  soort: 'probleemanalyse',
  overweging: 'ZEEPAARDJE in de overweging',
  mogelijkheden: 'Vier uur per dag zittend werk',
  beperkingen: 'Niet tillen',
  percentage: '50',
  ...extra,
})
const geef = (ruw: Record<string, string>, wie = s.arts) =>
  s.als(wie, 'terugkoppeling.vrijgeven', (ctx) => geefVrij(ctx, vrijgeefSchema.parse(ruw)))
async function gezien(ruw: Record<string, string>, wie = s.arts): Promise<Record<string, string>> {
  const fout = await geef(ruw, wie).catch((f: unknown) => f)
  if (!(fout instanceof Weigering) || fout.code !== 'voorbeeld') throw fout
  return fout.opties.gegevens ?? {}
}

test('from consult to release: the employer sees the functional part and nothing else, and the milestone is done', async () => {
  const { werknemerId, gevalId } = await s.ziek(30)
  const dossierId = await s.open(werknemerId)
  const ruw = invoer(dossierId, gevalId)
  const eerst = await gezien(ruw)
  expect(JSON.parse(eerst.inhoud ?? '')).toMatchObject({
    mogelijkheden: 'Vier uur per dag zittend werk',
    percentage: 50,
  })
  expect(eerst.inhoud).not.toContain('ZEEPAARDJE')
  expect((await db.admin.query('select 1 from terugkoppeling')).rowCount).toBe(0)
  // another text than the one that was seen is shown first again
  await expect(geef({ ...ruw, mogelijkheden: 'Iets anders', gezien: eerst.gezien ?? '' })).rejects.toMatchObject({
    code: 'voorbeeld',
  })

  await geef({ ...ruw, gezien: eerst.gezien ?? '' })
  const dossier = await s.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(dossier.terugkoppelingen).toMatchObject([
    {
      soort: 'probleemanalyse',
      doorNaam: 'Anna Arts',
      vervangen: false,
      inhoud: { beperkingen: 'Niet tillen', percentage: 50 },
    },
  ])
  expect(JSON.stringify(dossier)).not.toContain('ZEEPAARDJE')
  expect(JSON.stringify(await s.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId)))).not.toContain(
    'ZEEPAARDJE',
  )
  const analyse = dossier.uitkomst.goed && dossier.uitkomst.tijdlijn.mijlpalen.find((m) => m.code === 'probleemanalyse')
  expect(analyse).toMatchObject({ toestand: 'opTijdGedaan' })
  const [notitie] = (await beeld(dossierId)).notities
  expect(notitie?.velden).toMatchObject({ overweging: 'ZEEPAARDJE in de overweging' })
})

test('released is never changed, by nobody; a newer one takes its place, once', async () => {
  const { werknemerId, gevalId } = await s.ziek(30)
  const dossierId = await s.open(werknemerId)
  const ruw = invoer(dossierId, gevalId)
  await geef({ ...ruw, gezien: (await gezien(ruw)).gezien ?? '' })
  const [oud] = (await s.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))).terugkoppelingen
  for (const sql of [
    'update terugkoppeling set inhoud = $1 where id = $2',
    'delete from terugkoppeling where $1 <> $2',
  ]) {
    await expect(
      s.als(s.arts, 'terugkoppeling.vrijgeven', (ctx) => ctx.db.$executeRawUnsafe(sql, '{}', oud?.id)),
    ).rejects.toThrow()
  }
  const nieuw = { ...ruw, mogelijkheden: 'Zes uur per dag', vervangtId: oud?.id ?? '' }
  const met = { ...nieuw, gezien: (await gezien(nieuw)).gezien ?? '' }
  await geef(met)
  await expect(geef(met)).rejects.toMatchObject({ code: 'intussenGewijzigd' })
  const na = (await s.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))).terugkoppelingen
  expect(na.map((t) => [t.inhoud.mogelijkheden, t.vervangen])).toEqual([
    ['Zes uur per dag', false],
    ['Vier uur per dag zittend werk', true],
  ])
})

test('medical words and a BSN in what the employer would read are pointed out before', async () => {
  const { werknemerId, gevalId } = await s.ziek(30)
  const dossierId = await s.open(werknemerId)
  const { vragen } = await gezien(invoer(dossierId, gevalId, { advies: 'Wegens burn-out rustig aan, 111222333' }))
  expect(JSON.parse(vragen ?? '[]')).toHaveLength(2)
})

test('only who treats releases, and only about the person of the file', async () => {
  const een = await s.ziek(30)
  const twee = await s.ziek(30)
  const dossierId = await s.open(een.werknemerId)
  await expect(geef(invoer(dossierId, een.gevalId), s.collega)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(geef(invoer(dossierId, twee.gevalId))).rejects.toMatchObject({ code: 'nietGevonden' })
  const prive = await s.open(een.werknemerId, s.arts, 'preventief')
  await expect(geef(invoer(prive, een.gevalId))).rejects.toMatchObject({ code: 'nietGevonden' })
  // a colleague who was consulted reads all and tells nothing
  await db.admin.query(
    `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id)
     values ($1, $2, $3, 'consult', '{}', (now() at time zone 'Europe/Amsterdam')::date, (now() at time zone 'Europe/Amsterdam')::date, $4)`,
    [s.arbodienstId, dossierId, s.collega.gebruikerId, s.arts.gebruikerId],
  )
  const ruw = invoer(dossierId, een.gevalId)
  await expect(geef({ ...ruw, gezien: (await gezien(ruw)).gezien ?? '' }, s.collega)).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  expect(
    (await db.admin.query('select 1 from terugkoppeling where geval_id = any ($1)', [[een.gevalId, twee.gevalId]]))
      .rowCount,
  ).toBe(0)
})

test('an amendment keeps the original, with who wrote it and when', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  const schrijf = (ruw: Record<string, string>) =>
    s.als(s.arts, 'medisch.schrijven', (ctx) => schrijfInDossier(ctx, notitieSchema.parse({ dossierId, ...ruw })))
  await schrijf({ soort: 'medicatie', tekst: 'Eerste' })
  const [eerste] = (await beeld(dossierId)).notities
  await schrijf({ soort: 'medicatie', tekst: 'Tweede', vervangtId: eerste?.id ?? '' })
  const { notities } = await beeld(dossierId)
  expect(notities.map((n) => [n.velden?.tekst, n.doorNaam, n.eerder.map((e) => e.velden?.tekst)])).toEqual([
    ['Tweede', 'Anna Arts', ['Eerste']],
  ])
  await expect(schrijf({ soort: 'diagnose', omschrijving: 'x', vervangtId: eerste?.id ?? '' })).rejects.toMatchObject({
    code: 'nietGevonden',
  })
})

test('a draft is kept for its author alone, says one line in the trail, and is gone once it is saved', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  const hou = (tekst: string) =>
    s.als(s.arts, 'medisch.schrijven', (ctx) => houConcept(ctx, dossierId, { soort: 'medicatie', velden: { tekst } }))
  const eerst = (await s.regels(s.arts.gebruikerId)).length
  for (const tekst of ['Par', 'Parace', 'Paracetamol']) await hou(tekst)
  expect((await s.regels(s.arts.gebruikerId)).slice(eerst).map((r) => r.gebeurtenis)).toEqual([
    'medischDossier.conceptBegonnen',
  ])
  expect((await beeld(dossierId)).concepten.medicatie?.velden).toEqual({ tekst: 'Paracetamol' })
  await s.als(s.arts, 'medisch.schrijven', (ctx) =>
    schrijfInDossier(ctx, notitieSchema.parse({ dossierId, soort: 'medicatie', tekst: 'Paracetamol' })),
  )
  expect((await beeld(dossierId)).concepten).toEqual({})
  await hou('x')
  await hou(' ')
  expect((await db.admin.query('select 1 from medisch_concept where dossier_id = $1', [dossierId])).rowCount).toBe(0)
})

test('without a fresh second factor nothing opens; somebody who goes on working keeps it', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  const zet = (kolommen: string) =>
    db.admin.query(`update sessie set ${kolommen} where gebruiker_id = $1`, [s.arts.gebruikerId])
  await zet(`tweede_factor_op = now() - interval '16 minutes'`)
  await expect(beeld(dossierId)).rejects.toMatchObject({ code: 'factorNodig' })
  await zet(`tweede_factor_op = now() - interval '14 minutes', laatst_gezien_op = now() - interval '5 minutes'`)
  await beeld(dossierId)
  await zet(`tweede_factor_op = now() - interval '40 minutes'`)
  await beeld(dossierId)
  await zet(`factor_tot = now() - interval '1 second'`)
  await expect(beeld(dossierId)).rejects.toMatchObject({ code: 'factorNodig' })
  await zet(`tweede_factor_op = now() - interval '5 hours', factor_tot = now() + interval '10 minutes'`)
  await expect(beeld(dossierId)).rejects.toMatchObject({ code: 'factorNodig' })
  await zet(`tweede_factor_op = now(), factor_tot = null`)
})
