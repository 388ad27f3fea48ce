import { expect, test } from 'vitest'
import { wisselArbodienst } from '@/lib/beheer/wissel-arbodienst'
import type { Sleutel } from '@/lib/db/namens'
import { leesGeval } from '@/lib/poortwacht/lees-geval'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { meldHersteld } from '@/lib/verzuim/meld-hersteld'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, contact, dagen, vandaag, ziek } from './opstelling'

// A werkgever changes arbodienst: what the old one keeps, what it no longer sees, and what the new one gets.

const proef = await proefDatabase()

async function stad() {
  const b = await bedrijf(proef)
  const nieuw = await b.w.arbodienst('Arbo Nieuw')
  const nieuweConsultant = await b.w.aangemeld('verzuimconsultant', { arbodienstId: nieuw }, 'Yara Nieuw')
  const platform = await b.w.aangemeld('platformbeheerder', {})
  const jan = await b.w.werknemer(b.werkgeverId, { voornaam: 'Jan', achternaam: 'Open', afdelingId: b.top })
  const piet = await b.w.werknemer(b.werkgeverId, { voornaam: 'Piet', achternaam: 'Beter', afdelingId: b.top })
  const gezond = await b.w.werknemer(b.werkgeverId, { voornaam: 'Gea', achternaam: 'Gezond', afdelingId: b.top })
  const open = await ziek(b.hr.sleutel, jan.werknemerId, 30)
  const dicht = await ziek(b.hr.sleutel, piet.werknemerId, 200)
  await als(b.hr.sleutel, 'verzuim.melden', (ctx) => meldHersteld(ctx, { gevalId: dicht, hersteldPer: dagen(-150) }))
  await contact(b.consultant.sleutel, open, 'alleen voor de oude arbodienst')
  const wissel = (vanaf = vandaag) =>
    als(platform.sleutel, 'organisatie.beheren', (ctx) =>
      wisselArbodienst(ctx, { werkgeverId: b.werkgeverId, arbodienstId: nieuw, vanaf }),
    )
  return { ...b, nieuw, nieuweConsultant, platform, jan, piet, gezond, open, dicht, wissel }
}

const telt = async (sleutel: Sleutel<'arbodienst'>) =>
  await als(sleutel, 'dossier.lezen', async ({ db }) => ({
    gevallen: (await db.verzuimgeval.findMany({ select: { id: true } })).map((g) => g.id),
    personen: (await db.begeleiding.findMany({ select: { naam: true, beeindigdOp: true } })).map((p) => p.naam).sort(),
    meldingen: await db.verzuimmelding.count(),
    taken: await db.taak.count(),
    gebeurtenissen: await db.gebeurtenis.count(),
    contacten: await db.contactmoment.count(),
    notities: (await db.contactnotitie.findMany({ select: { tekst: true } })).map((n) => n.tekst),
    afschriften: (await db.gevalafschrift.findMany({ select: { gevalId: true } })).map((a) => a.gevalId).sort(),
  }))
const feit = async (sql: string, waarden: unknown[]) => (await proef.admin.query(sql, waarden)).rows

test('on the day itself the old one keeps its cases and contacts as a copy, and the new one gets the running cases', async () => {
  const s = await stad()
  const voor = await telt(s.consultant.sleutel)
  expect(voor.gevallen.sort()).toEqual([s.open, s.dicht].sort())
  await s.wissel()

  const oud = await telt(s.consultant.sleutel)
  expect(oud).toMatchObject({
    gevallen: [],
    meldingen: 0,
    taken: 0,
    contacten: 1,
    notities: ['alleen voor de oude arbodienst'],
  })
  expect(oud.afschriften).toEqual([s.open, s.dicht].sort())
  expect(oud.personen).toEqual(['Jan Open', 'Piet Beter'])
  // owner's proof: the case is there, with its reports, only not for the old one
  expect(await feit('select arbodienst_id, verzuimconsultant_id from verzuimgeval where id = $1', [s.open])).toEqual([
    { arbodienst_id: s.nieuw, verzuimconsultant_id: null },
  ])
  expect(await feit('select arbodienst_id from verzuimmelding where geval_id = $1', [s.open])).toEqual([
    { arbodienst_id: s.nieuw },
  ])
  expect(await feit('select arbodienst_id from verzuimgeval where id = $1', [s.dicht])).toEqual([
    { arbodienst_id: null },
  ])

  const erbij = await telt(s.nieuweConsultant.sleutel)
  expect(erbij).toMatchObject({
    gevallen: [s.open],
    personen: ['Jan Open'],
    meldingen: 1,
    contacten: 0,
    notities: [],
    afschriften: [],
  })
  expect(erbij.taken).toBeGreaterThan(0)
  const geval = await als(s.nieuweConsultant.sleutel, 'dossier.lezen', (ctx) => leesGeval(ctx, s.open))
  expect(geval).toMatchObject({ eersteZiektedag: dagen(-30), arbodienstNaam: 'Arbo Nieuw' })
  expect(geval.meldingen).toHaveLength(1)
})

test('the copy is the case as it was: reports, tasks, resumed work, without notes', async () => {
  const s = await stad()
  await s.wissel()
  const { gegevens } = await als(s.consultant.sleutel, 'afschrift.lezen', ({ db }) =>
    db.gevalafschrift.findFirstOrThrow({ where: { gevalId: s.open }, select: { gegevens: true } }),
  )
  const kopie = gegevens as Record<string, unknown[]>
  expect(Object.keys(kopie).sort()).toEqual(
    [
      'bestanden',
      'documenten',
      'geval',
      'gevalfeiten',
      'loonsancties',
      'meldingen',
      'mijlpaalfeiten',
      'taken',
      'verloven',
      'werkhervattingen',
    ].sort(),
  )
  expect(kopie.meldingen).toHaveLength(1)
  expect(kopie.taken?.length).toBeGreaterThan(0)
  expect(JSON.stringify(kopie)).not.toContain('alleen voor de oude')
  await expect(
    als(s.consultant.sleutel, 'contact.vastleggen', ({ db }) => db.gevalafschrift.deleteMany()),
  ).rejects.toThrow()
})

test('nothing that happens afterwards reaches the old one: a report, an address, an event, a task, a correction', async () => {
  const s = await stad()
  await s.wissel()
  const voor = await telt(s.consultant.sleutel)
  const oudAdres = await feit('select adres, telefoon, functie from begeleiding where arbodienst_id = $1 order by id', [
    s.arbodienstId,
  ])
  await ziek(s.hr.sleutel, s.gezond.werknemerId, 1)
  await proef.admin.query(
    `update werknemer set straat = 'Geheimstraat', telefoon = '0612345678' where werkgever_id = $1`,
    [s.werkgeverId],
  )
  await proef.admin.query(`update dienstverband set functie = 'geheim' where werkgever_id = $1`, [s.werkgeverId])
  await als(s.hr.sleutel, 'verzuim.melden', (ctx) => meldHersteld(ctx, { gevalId: s.open, hersteldPer: vandaag }))
  expect(await telt(s.consultant.sleutel)).toEqual(voor)
  expect(
    await feit('select adres, telefoon, functie from begeleiding where arbodienst_id = $1 order by id', [
      s.arbodienstId,
    ]),
  ).toEqual(oudAdres)
  // and it does reach the new one
  const { personen, gevallen } = await telt(s.nieuweConsultant.sleutel)
  expect(personen).toEqual(['Gea Gezond', 'Jan Open'])
  expect(gevallen).toHaveLength(2)
  expect(await feit(`select distinct functie from begeleiding where arbodienst_id = $1`, [s.nieuw])).toEqual([
    { functie: 'geheim' },
  ])
})

test('the old one cannot write in a case that has gone', async () => {
  const s = await stad()
  await s.wissel()
  await expect(contact(s.consultant.sleutel, s.open, 'nog iets')).rejects.toMatchObject({ code: 'nietGevonden' })
  const rechtstreeks = als(s.consultant.sleutel, 'contact.vastleggen', ({ db, wie }) =>
    db.contactmoment.createMany({
      data: [
        {
          werkgeverId: s.werkgeverId,
          arbodienstId: wie.arbodienstId,
          gevalId: s.open,
          soort: 'telefoon',
          op: new Date(),
          uitkomst: 'gesproken',
          doorId: wie.gebruikerId,
          doorNaam: 'x',
        },
      ],
    }),
  )
  await expect(rechtstreeks).rejects.toMatchObject({ code: 'nietGevonden' })
  expect(await feit('select count(*)::int as n from contactmoment where geval_id = $1', [s.open])).toEqual([{ n: 1 }])
})

test('a closed case that opens again by a correction goes to the new one', async () => {
  const s = await stad()
  await s.wissel()
  await telt(s.consultant.sleutel)
  await proef.admin.query(`update verzuimgeval set toestand = 'open' where id = $1`, [s.dicht])
  expect((await telt(s.consultant.sleutel)).gevallen).toEqual([])
  expect((await telt(s.nieuweConsultant.sleutel)).gevallen.sort()).toEqual([s.open, s.dicht].sort())
})

test('a day in the future changes nothing yet; on that day the first to look carries it out, once', async () => {
  const s = await stad()
  await s.wissel(dagen(1))
  const voor = await telt(s.consultant.sleutel)
  expect(voor.gevallen).toHaveLength(2)
  expect((await telt(s.nieuweConsultant.sleutel)).gevallen).toEqual([])
  // tomorrow
  await proef.admin.query(
    'update contract set van = van - 1, tot_en_met = tot_en_met - 1 where werkgever_id = $1 and tot_en_met is not null',
    [s.werkgeverId],
  )
  await proef.admin.query('update contract set van = van - 1 where werkgever_id = $1 and tot_en_met is null', [
    s.werkgeverId,
  ])
  const [oud, nieuw] = await Promise.all([telt(s.consultant.sleutel), telt(s.nieuweConsultant.sleutel)])
  expect(oud.gevallen).toEqual([])
  expect(oud.afschriften).toHaveLength(2)
  expect(nieuw.gevallen).toEqual([s.open])
  expect(
    await feit(`select count(*)::int as n from gebeurtenis where geval_id = $1 and soort = 'overgedragen'`, [s.open]),
  ).toEqual([{ n: 1 }])
})

test('the job does the same when nobody looks, and computes the cases for the new contract; twice is once', async () => {
  await verhuisGevallen(vandaag, new Date())
  const s = await stad()
  await s.wissel()
  await proef.admin.query('update contract set eerste_contact_dagen = 3 where arbodienst_id = $1', [s.nieuw])
  expect(await verhuisGevallen(vandaag, new Date())).toEqual({ werkgevers: 1, gevallen: 1 })
  expect(await verhuisGevallen(vandaag, new Date())).toEqual({ werkgevers: 0, gevallen: 0 })
  expect(await feit('select berekend_op is not null as berekend from verzuimgeval where id = $1', [s.open])).toEqual([
    { berekend: true },
  ])
  expect((await telt(s.consultant.sleutel)).gevallen).toEqual([])
})

test('the werkgever and the employee keep seeing everything', async () => {
  const s = await stad()
  await s.wissel()
  const gezien = await als(s.hr.sleutel, 'verzuim.lezen', async ({ db }) => ({
    gevallen: await db.verzuimgeval.count(),
    contacten: await db.contactmoment.count(),
  }))
  expect(gezien).toEqual({ gevallen: 2, contacten: 1 })
})

test('the werkgever itself cannot hand a case to an arbodienst without a contract', async () => {
  const s = await stad()
  const vreemd = als(s.hr.sleutel, 'verzuim.melden', ({ db }) =>
    db.verzuimgeval.updateMany({ where: { id: s.open }, data: { arbodienstId: s.nieuw } }),
  )
  await expect(vreemd).rejects.toMatchObject({ code: 'nietGevonden' })
  expect((await telt(s.nieuweConsultant.sleutel)).gevallen).toEqual([])
  expect(await feit('select arbodienst_id from verzuimgeval where id = $1', [s.open])).toEqual([
    { arbodienst_id: s.arbodienstId },
  ])
})

test('who changes contracts is the platformbeheerder, not the privacy officer', async () => {
  const s = await stad()
  const fg = await s.w.aangemeld('fg', {})
  await expect(
    als(fg.sleutel, 'organisatie.beheren', (ctx) =>
      wisselArbodienst(ctx, { werkgeverId: s.werkgeverId, arbodienstId: s.nieuw, vanaf: vandaag }),
    ),
  ).rejects.toMatchObject({ code: 'geenRecht' })
  await expect(
    als(fg.sleutel, 'beheer.lezen', ({ db }) => db.contract.updateMany({ data: { totEnMet: new Date() } })),
  ).resolves.toMatchObject({ count: 0 })
})
