import { expect, test } from 'vitest'
import { neemVoor } from '@/lib/db/inzage'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { besluitArtswissel, draagDossierOver, legArtswisselVast } from '@/lib/medisch/besluit-artswissel'
import { bespreekSecondOpinion } from '@/lib/medisch/bespreek-second-opinion'
import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { leesSecondOpinionbeeld } from '@/lib/medisch/lees-second-opinion'
import { stuurSecondOpinion } from '@/lib/medisch/stuur-second-opinion'
import { vraagSecondOpinionVoor } from '@/lib/medisch/vraag-second-opinion'
import {
  geefSecondOpinionTerug,
  legDelenVast,
  legToestemmingVast,
  reageerOpSecondOpinion,
  trekSecondOpinionIn,
} from '@/lib/medisch/zet-second-opinion-stap'
import {
  geefToestemming,
  kiesDelen,
  leesEigenSecondOpinion,
  vraagArtswissel,
  vraagSecondOpinion,
} from '@/lib/werknemer/second-opinion'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

type Wie = { gebruikerId: string; sleutel: Sleutel<'medisch'> }
const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)
const elders = await s.w.arbodienst('Arbo Elders')
const tweede = await s.w.aangemeld('bedrijfsarts', { arbodienstId: elders }, 'Tine Tweede')

const RECHT = 'medisch.secondOpinion'
const als = <T>(wie: Wie, werk: (ctx: Ctx<'medisch'>) => Promise<T>) => s.als(wie, RECHT, werk)
const stapNietMogelijk = { code: 'stapNietMogelijk' }
const beeld = (dossierId: string, wie: Wie) => s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)

async function patient() {
  const { werknemerId, gevalId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  await s.schrijf(dossierId, 'contact', { klacht: 'hoofdzeer', plan: 'rust' })
  await s.schrijf(dossierId, 'diagnose', { omschrijving: 'geheime diagnose' })
  const { sleutel } = await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId })
  const zelf = <T>(werk: (ctx: Ctx<'werknemer'>) => Promise<T>) =>
    namens(sleutel as Sleutel<'werknemer'>, 'secondOpinion.vragen', werk)
  return { werknemerId, gevalId, dossierId, zelf }
}
const stuur = async (wie: Wie, id: string, dossierId: string) => {
  const inzage = await neemVoor(wie.sleutel, RECHT, { dossierId, wat: 'uitvoer' })
  return await als(wie, (ctx) => stuurSecondOpinion({ ...ctx, inzage }, { id, dossierId }))
}
const tweedeDossier = async (id: string) =>
  (await db.admin.query<{ id: string }>('select tweede_dossier_id as id from second_opinion where id = $1', [id]))
    .rows[0]?.id ?? ''

test('from request to answer: only what he agreed to goes out, and the advice comes back only when he wants it', async () => {
  const p = await patient()
  const { artsen } = await p.zelf(leesEigenSecondOpinion)
  // of another arbodienst only: not the colleague of the same one
  expect(artsen).toEqual([{ id: tweede.gebruikerId, naam: 'Tine Tweede', organisatie: 'Arbo Elders' }])
  const vraag = { artsId: tweede.gebruikerId, onderwerp: 'advies' }
  await expect(
    p.zelf((ctx) => vraagSecondOpinion(ctx, { ...vraag, artsId: s.collega.gebruikerId })),
  ).rejects.toMatchObject({ code: 'secondOpinionNietMogelijk' })
  await p.zelf((ctx) => vraagSecondOpinion(ctx, vraag))
  await expect(p.zelf((ctx) => vraagSecondOpinion(ctx, vraag))).rejects.toMatchObject({
    code: 'secondOpinionNietMogelijk',
  })
  const [opinie] = (await p.zelf(leesEigenSecondOpinion)).opinies
  const id = opinie?.id ?? ''
  expect(opinie).toMatchObject({ via: 'portaal', toestemmingOp: null, artsNaam: 'Tine Tweede' })

  // nothing goes without consent
  await expect(stuur(s.arts, id, p.dossierId)).rejects.toMatchObject(stapNietMogelijk)
  await p.zelf((ctx) => geefToestemming(ctx, { id, magMee: ['contact'] }))
  await expect(stuur(s.collega, id, p.dossierId)).rejects.toMatchObject({ code: 'nietGevonden' })
  await stuur(s.arts, id, p.dossierId)
  await expect(stuur(s.arts, id, p.dossierId)).rejects.toMatchObject(stapNietMogelijk)
  const daar = await tweedeDossier(id)
  const kopie = await beeld(daar, tweede)
  expect(kopie.notities.map((n) => n.soort).sort()).toEqual(['contact', 'secondOpinion'])
  expect(JSON.stringify(kopie)).toContain('hoofdzeer')
  expect(JSON.stringify(kopie)).not.toContain('geheime diagnose')
  expect(kopie.notities.find((n) => n.soort === 'contact')?.doorNaam).toMatch(/^Anna Arts, /)
  expect((await s.als(tweede, 'medisch.lezen', (ctx) => leesMedischBegin(ctx))).dossiers).toMatchObject([
    { dossierId: daar, soort: 'secondOpinion' },
  ])
  // the first doctor cannot open the copy, the second not the file
  await expect(beeld(daar, s.arts)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(beeld(p.dossierId, tweede)).rejects.toMatchObject({ code: 'nietGevonden' })

  // not shared before it was discussed, not read before it was shared
  await expect(p.zelf((ctx) => kiesDelen(ctx, { id, delen: true }))).rejects.toMatchObject(stapNietMogelijk)
  await als(tweede, (ctx) => bespreekSecondOpinion(ctx, { id, dossierId: daar, advies: 'Eerst minder uren' }))
  expect(JSON.stringify(await beeld(p.dossierId, s.arts))).not.toContain('Eerst minder uren')
  await expect(
    als(s.arts, (ctx) =>
      reageerOpSecondOpinion(ctx, { id, dossierId: p.dossierId, uitkomst: 'deels', reden: 'Vanwege' }),
    ),
  ).rejects.toMatchObject(stapNietMogelijk)
  await p.zelf((ctx) => kiesDelen(ctx, { id, delen: true }))
  const [advies] = (await beeld(p.dossierId, s.arts)).notities
  expect(advies).toMatchObject({
    soort: 'secondOpinionAdvies',
    doorNaam: 'Tine Tweede, Arbo Elders',
    velden: { advies: 'Eerst minder uren' },
  })
  await als(s.arts, (ctx) =>
    reageerOpSecondOpinion(ctx, { id, dossierId: p.dossierId, uitkomst: 'deels', reden: 'Vanwege het werk' }),
  )
  expect((await p.zelf(leesEigenSecondOpinion)).opinies).toMatchObject([
    { reactie: 'deels', geslotenReden: 'beantwoord' },
  ])
})

test('the employer learns nothing: no row, no message, no line in his chain; nothing is suspended', async () => {
  const p = await patient()
  const voor = await db.admin.query('select toestand, volgende_uiterlijk from verzuimgeval where id = $1', [p.gevalId])
  await p.zelf((ctx) => vraagSecondOpinion(ctx, { artsId: tweede.gebruikerId, onderwerp: 'begeleiding' }))
  await p.zelf(vraagArtswissel)
  const hr = await s.w.aangemeld('hr', { werkgeverId: s.werkgeverId })
  for (const tabel of ['second_opinion', 'artswissel'])
    await expect(
      namens(hr.sleutel, 'verzuim.lezen', (ctx) => ctx.db.$queryRawUnsafe(`select * from ${tabel}`)),
    ).rejects.toMatchObject({ code: 'nietGevonden' })
  const { rows } = await db.admin.query<{ keten: string; n: number }>(
    `select case when werkgever_id is null then 'arbodienst' else 'werkgever' end as keten, count(*)::int as n from logboekregel
      where gebeurtenis like any (array['secondOpinion.%', 'artswissel.%']) group by 1`,
  )
  expect(rows.map((r) => r.keten)).toEqual(['arbodienst'])
  expect(
    (
      await db.admin.query(
        `select 1 from bericht where soort like any (array['secondOpinion%', 'artswissel%']) and ontvanger_id = $1`,
        [hr.gebruikerId],
      )
    ).rowCount,
  ).toBe(0)
  expect(
    (await db.admin.query('select toestand, volgende_uiterlijk from verzuimgeval where id = $1', [p.gevalId])).rows,
  ).toEqual(voor.rows)
})

test('on the word of the employee: recorded by the doctor; not shared means never read; withdrawn and given back', async () => {
  const p = await patient()
  const vraag = async () => {
    await als(s.arts, (ctx) =>
      vraagSecondOpinionVoor(ctx, { dossierId: p.dossierId, artsId: tweede.gebruikerId, onderwerp: 'anders' }),
    )
    const { opinies } = await s.inzage(s.arts, { dossierId: p.dossierId, wat: 'dossier' }, leesSecondOpinionbeeld)
    return opinies.find((o) => o.geslotenOp === null)?.id ?? ''
  }
  const weg = await vraag()
  await als(s.arts, (ctx) => trekSecondOpinionIn(ctx, { id: weg, dossierId: p.dossierId }))
  const id = await vraag()
  const hier = { id, dossierId: p.dossierId }
  await expect(
    als(s.collega, (ctx) => legToestemmingVast(ctx, { ...hier, magMee: [], via: 'mondeling' })),
  ).rejects.toMatchObject(stapNietMogelijk)
  await als(s.arts, (ctx) => legToestemmingVast(ctx, { ...hier, magMee: ['diagnose'], via: 'schriftelijk' }))
  await stuur(s.arts, id, p.dossierId)
  const daar = { id, dossierId: await tweedeDossier(id) }
  await als(tweede, (ctx) => bespreekSecondOpinion(ctx, { ...daar, advies: 'Blijft tussen ons' }))
  await expect(als(tweede, (ctx) => geefSecondOpinionTerug(ctx, daar))).rejects.toMatchObject(stapNietMogelijk)
  await als(tweede, (ctx) => legDelenVast(ctx, { ...daar, delen: false }))
  expect(JSON.stringify(await beeld(p.dossierId, s.arts))).not.toContain('Blijft tussen ons')
  const { rows } = await db.admin.query('select advies, gesloten_reden from second_opinion where id = $1', [id])
  expect(rows).toEqual([{ advies: null, gesloten_reden: 'nietGedeeld' }])
  // he who gave one before is not independent of this person? he is: another one may be asked of him, and given back
  const derde = await vraag()
  await als(s.arts, (ctx) => legToestemmingVast(ctx, { ...hier, id: derde, magMee: [], via: 'mondeling' }))
  await stuur(s.arts, derde, p.dossierId)
  await als(tweede, async (ctx) => geefSecondOpinionTerug(ctx, { id: derde, dossierId: await tweedeDossier(derde) }))
  expect((await p.zelf(leesEigenSecondOpinion)).opinies[0]).toMatchObject({ geslotenReden: 'teruggegeven' })
})

test('who worked for the arbodienst of the file, or had this person before, is not independent', async () => {
  const p = await patient()
  const oud = await s.w.aangemeld('bedrijfsarts', { arbodienstId: elders }, 'Olga Oudcollega')
  await db.admin.query(
    `insert into roltoekenning (gebruiker_id, rol, arbodienst_id, van, tot_en_met) values ($1, 'bedrijfsarts', $2, '2015-01-01', '2016-01-01')`,
    [oud.gebruikerId, s.arbodienstId],
  )
  const kende = await s.w.aangemeld('bedrijfsarts', { arbodienstId: elders }, 'Karel Kende')
  await db.admin.query(
    `insert into begeleiding select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'arbodienst_id', $1::uuid))).*
       from begeleiding b where b.werknemer_id = $2`,
    [elders, p.werknemerId],
  )
  await db.admin.query(
    `insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3)`,
    [elders, p.werknemerId, kende.gebruikerId],
  )
  const namen = (await p.zelf(leesEigenSecondOpinion)).artsen.map((a) => a.naam)
  expect(namen).not.toContain('Olga Oudcollega')
  expect(namen).not.toContain('Karel Kende')
})

test('another bedrijfsarts: asked in writing, decided with reasons, and the file goes along', async () => {
  const p = await patient()
  await als(s.arts, (ctx) => legArtswisselVast(ctx, p))
  await expect(p.zelf(vraagArtswissel)).rejects.toMatchObject({ code: 'artswisselNietMogelijk' })
  const id = (await p.zelf(leesEigenSecondOpinion)).wissels[0]?.id ?? ''
  const besluit = { id, dossierId: p.dossierId, naarId: s.collega.gebruikerId, uitleg: 'U vraagt het.', bevestigd: [] }
  await expect(
    als(s.collega, (ctx) => besluitArtswissel(ctx, { ...besluit, besluit: 'toegewezen' })),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
  // nobody of another arbodienst, nor who is no bedrijfsarts
  for (const naarId of [tweede.gebruikerId, s.hulp.gebruikerId])
    await expect(
      als(s.arts, (ctx) => besluitArtswissel(ctx, { ...besluit, besluit: 'toegewezen', naarId })),
    ).rejects.toMatchObject({ code: 'nietGevonden' })
  await als(s.arts, (ctx) => besluitArtswissel(ctx, { ...besluit, besluit: 'toegewezen' }))
  await expect(beeld(p.dossierId, s.arts)).rejects.toMatchObject({ code: 'nietGevonden' })
  expect(await beeld(p.dossierId, s.collega)).toMatchObject({ behandelt: true, behandelaar: { naam: 'Bram Collega' } })
  expect((await p.zelf(leesEigenSecondOpinion)).wissels).toMatchObject([
    { besluit: 'toegewezen', uitleg: 'U vraagt het.', naarNaam: 'Bram Collega' },
  ])
  await als(s.collega, (ctx) => draagDossierOver(ctx, { dossierId: p.dossierId, naarId: s.arts.gebruikerId }))
  expect(await beeld(p.dossierId, s.arts)).toMatchObject({ behandelt: true })
  // a refusal keeps the file where it is
  await p.zelf(vraagArtswissel)
  const nog = (await p.zelf(leesEigenSecondOpinion)).wissels.find((w) => w.besluit === null)?.id ?? ''
  await als(s.arts, (ctx) => besluitArtswissel(ctx, { ...besluit, id: nog, besluit: 'afgewezen' }))
  expect(await beeld(p.dossierId, s.arts)).toMatchObject({ behandelt: true })
})
