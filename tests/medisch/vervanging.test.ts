import { afterEach, expect, test } from 'vitest'
import { leesVervangingen } from '@/lib/beheer/lees-vervangingen'
import { beeindigVervanging, wijsVervangerAan } from '@/lib/beheer/wijs-vervanger-aan'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { leesToegangsbeeld } from '@/lib/medisch/lees-toegang'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { vandaag } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)
afterEach(async () => {
  await zetKlok(null)
  await db.admin.query('delete from vervanging')
})

/** The clock that the wall looks at stands still at this moment of the Dutch day; null is the real one. */
async function zetKlok(moment: string | null): Promise<void> {
  const klok = moment === null ? 'statement_timestamp()' : `timestamp '${moment}' at time zone 'Europe/Amsterdam'`
  await db.admin.query(`create or replace function muur.vandaag() returns date language sql stable parallel safe as $$
    select (${klok} at time zone 'Europe/Amsterdam')::date $$`)
}

const wijsAan = (van: Dag, totEnMet: Dag, vervangerId = s.collega.gebruikerId, vervangeneId: string | null = null) =>
  s.als(s.arts, 'vervanging.regelen.medisch', (ctx) =>
    wijsVervangerAan(ctx, { vervangeneId, vervangerId, van, totEnMet }),
  )
const open = (dossierId: string, wie = s.collega) =>
  s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier).then(
    (b) => b.behandelt,
    (fout: { code?: string }) => fout.code,
  )

test('the replacement holds until midnight in the Netherlands, in summer and in winter, and not a second longer', async () => {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  for (const [eerste, laatste, erna] of [
    // also over the nights in which the clock is moved
    ['2027-03-24', '2027-03-27', '2027-03-28'],
    ['2027-07-05', '2027-07-09', '2027-07-10'],
    ['2027-10-28', '2027-10-30', '2027-10-31'],
  ] as const) {
    await db.admin.query('delete from vervanging')
    await zetKlok(`${eerste} 09:00:00`)
    await db.admin.query(
      `insert into vervanging (arbodienst_id, vervangene_id, vervanger_id, van, tot_en_met) values ($1, $2, $3, $4, $5)`,
      [s.arbodienstId, s.arts.gebruikerId, s.collega.gebruikerId, eerste, laatste],
    )
    expect(await open(dossierId), eerste).toBe(true)
    await zetKlok(`${laatste} 23:59:59`)
    expect(await open(dossierId), laatste).toBe(true)
    await zetKlok(`${erna} 00:00:00`)
    expect(await open(dossierId), erna).toBe('nietGevonden')
    await zetKlok(`${plusDagen(eerste as Dag, -1)} 23:59:59`)
    expect(await open(dossierId), 'the evening before').toBe('nietGevonden')
  }
  // the file was there all along, for who treats
  expect(await open(dossierId, s.arts)).toBe(true)
})

test('a doctor names his own replacement, a doctor too; he sees it in the access list and ends it at once', async () => {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  await expect(wijsAan(vandaag, vandaag, s.hulp.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
  await expect(wijsAan(vandaag, vandaag, s.arts.gebruikerId, s.collega.gebruikerId)).rejects.toMatchObject({
    code: 'geenRecht',
  })
  await expect(wijsAan(vandaag, plusDagen(vandaag, 400))).rejects.toMatchObject({ code: 'datumKloptNiet' })
  const { id } = await wijsAan(vandaag, plusDagen(vandaag, 7))
  await expect(wijsAan(plusDagen(vandaag, 3), plusDagen(vandaag, 4))).rejects.toMatchObject({ code: 'alVervangen' })
  expect(await open(dossierId)).toBe(true)
  const lijst = (wie: typeof s.arts) => s.inzage(wie, { dossierId, wat: 'dossier' }, leesToegangsbeeld)
  const regel = { naam: 'Bram Collega', van: vandaag, totEnMet: plusDagen(vandaag, 7), stand: 'loopt' }
  expect((await lijst(s.arts)).beeld.vervangingen).toMatchObject([regel])
  expect((await lijst(s.collega)).beeld.vervangingen).toMatchObject([regel])
  const pagina = await s.als(s.arts, 'vervanging.regelen.medisch', leesVervangingen)
  expect(pagina).toMatchObject({
    kanZelf: true,
    vervangenen: [],
    vervangingen: [{ id, nu: true, magBeeindigen: true }],
  })
  expect(pagina.vervangers.map((v) => v.naam)).toEqual(['Bram Collega'])
  await expect(
    s.als(s.collega, 'vervanging.regelen.medisch', (ctx) => beeindigVervanging(ctx, { id })),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
  await s.als(s.arts, 'vervanging.regelen.medisch', (ctx) => beeindigVervanging(ctx, { id }))
  expect(await open(dossierId)).toBe('nietGevonden')
})
