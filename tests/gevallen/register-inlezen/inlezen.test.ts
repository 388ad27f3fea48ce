import { describe, expect, test } from 'vitest'
import { Bevestigen } from '@/lib/bevestigen'
import { bevestigVoorstel } from '@/lib/organisatie/bevestig-voorstel'
import { bewaarVoorstel } from '@/lib/organisatie/bewaar-voorstel'
import { leesGeschiedenis } from '@/lib/organisatie/lees-geschiedenis'
import { leesVoorstel } from '@/lib/organisatie/lees-voorstel'
import { verwijderVoorstel } from '@/lib/organisatie/verwijder-voorstel'
import { zoekMedewerkers } from '@/lib/organisatie/zoek-medewerkers'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, voegToe, vraag } from '../register/opzet'

const proef = await proefDatabase()

type Bedrijf = Awaited<ReturnType<typeof bedrijf>>
const KOP = 'Personeelsnummer;Roepnaam;Achternaam;Functie;Afdeling;Uren per week;Datum in dienst;BSN'
const rij = (nummer: string, afdeling = 'Zorg', uren = '36') =>
  `${nummer};Sam;Naam${nummer};verzorgende;${afdeling};${uren};01-01-2020;111222333`
const lijst = (...rijen: string[]) => new TextEncoder().encode([KOP, ...rijen].join('\r\n'))

const bewaar = (b: Bedrijf, inhoud: Uint8Array, opties: { nu?: Date } = {}) =>
  als(b.hr, 'register.wijzigen', (ctx) => bewaarVoorstel(ctx, { naam: 'export.csv', inhoud }), opties).then((v) => v.id)
const toon = (b: Bedrijf, id: string, sleutel = b.hr) =>
  als(sleutel, 'register.wijzigen', (ctx) => leesVoorstel(ctx, { id, vanaf: 0 }))
const bevestig = (b: Bedrijf, id: string, bevestigd?: string[], sleutel = b.hr) =>
  als(sleutel, 'register.wijzigen', (ctx) => bevestigVoorstel(ctx, { id, bevestigd }))
const aantal = async (b: Bedrijf) =>
  (await proef.admin.query('select 1 from werknemer where werkgever_id = $1', [b.werkgeverId])).rows.length
const afdelingen = async (b: Bedrijf) =>
  (
    await proef.admin.query<{ naam: string }>('select naam from afdeling where werkgever_id = $1 order by naam', [
      b.werkgeverId,
    ])
  ).rows.map((r) => r.naam)

test('nothing is in the register until it is confirmed; then everybody is, with department, employment and history', async () => {
  const b = await bedrijf(proef.admin)
  await voegToe(b.hr, { personeelsnummer: '1' })
  const id = await bewaar(b, lijst(rij('1'), rij('2', 'zorg > NACHT'), rij('3', 'Zorg > Avond'), rij('4', 'Magazijn')))
  expect(await aantal(b)).toBe(1)
  expect(await afdelingen(b)).toHaveLength(4)
  expect(await toon(b, id)).toMatchObject({
    stand: 'open',
    aantal: 3,
    aantalBestaat: 1,
    bestaat: [{ rij: 2, personeelsnummer: '1' }],
    bsnKolommen: ['BSN'],
    nieuweAfdelingen: ['Zorg › Avond', 'Magazijn'],
    magBevestigen: true,
  })
  expect(await bevestig(b, id)).toEqual({ toegevoegd: 3, overgeslagen: 1 })
  expect(await aantal(b)).toBe(4)
  expect(await afdelingen(b)).toEqual(['Avond', 'Dag', 'Kantoor', 'Magazijn', 'Nacht', 'Zorg'])
  const { medewerkers } = await als(b.hr, 'register.lezen', (ctx) => zoekMedewerkers(ctx, vraag({ zoek: 'naam2' })))
  expect(medewerkers).toMatchObject([
    { naam: 'Sam Naam2', afdeling: 'Nacht', functie: 'verzorgende', begin: '2020-01-01' },
  ])
  const wie = medewerkers[0]?.id ?? ''
  expect(await als(b.hr, 'register.lezen', (ctx) => leesGeschiedenis(ctx, wie))).toMatchObject([
    { wijzigingen: [{ veld: 'ingelezen' }] },
  ])
  expect(await toon(b, id)).toMatchObject({ stand: 'verwerkt', uitkomst: { toegevoegd: 3, overgeslagen: 1 } })
})

test('a BSN is nowhere in the database, and a confirmed list keeps no names', async () => {
  const b = await bedrijf(proef.admin)
  const id = await bewaar(b, lijst(rij('2')))
  const inhoud = async () => {
    const { rows } = await proef.admin.query<{ alles: string }>(
      'select to_jsonb(v)::text as alles from importvoorstel v where id = $1',
      [id],
    )
    return rows[0]?.alles ?? ''
  }
  expect(await inhoud()).toContain('Naam2')
  expect(await inhoud()).not.toContain('111222333')
  await bevestig(b, id)
  expect(await inhoud()).toContain('toegevoegd')
  expect(await inhoud()).not.toContain('Naam2')
})

test('confirmed twice, also at the same moment, adds once', async () => {
  const b = await bedrijf(proef.admin)
  const id = await bewaar(b, lijst(rij('1'), rij('2')))
  const uit = await Promise.allSettled(Array.from({ length: 8 }, () => bevestig(b, id)))
  expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  for (const u of uit) if (u.status === 'rejected') expect(u.reason).toMatchObject({ code: 'importVerlopen' })
  expect(await aantal(b)).toBe(2)
})

test('two lists with the same new people at the same moment: everybody is there once', async () => {
  const b = await bedrijf(proef.admin)
  const ids = [
    await bewaar(b, lijst(rij('1', 'Nieuw'), rij('2', 'Nieuw'))),
    await bewaar(b, lijst(rij('2', 'Nieuw'), rij('3', 'Nieuw'))),
  ]
  await Promise.allSettled(ids.map((id) => bevestig(b, id)))
  const { rows } = await proef.admin.query<{ personeelsnummer: string }>(
    'select personeelsnummer from werknemer where werkgever_id = $1',
    [b.werkgeverId],
  )
  const nummers = rows.map((r) => r.personeelsnummer)
  expect(new Set(nummers).size).toBe(nummers.length)
  expect((await afdelingen(b)).filter((n) => n === 'Nieuw')).toHaveLength(1)
})

describe('all or nothing', () => {
  test('one wrong cell and nothing can be confirmed', async () => {
    const b = await bedrijf(proef.admin)
    const id = await bewaar(b, lijst(rij('1', 'Nieuw'), rij('2', 'Zorg', 'veel')))
    expect(await toon(b, id)).toMatchObject({
      magBevestigen: false,
      aantalFouten: 1,
      fouten: [{ rij: 3, kolom: 'Uren per week', waarde: 'veel' }],
    })
    await expect(bevestig(b, id)).rejects.toMatchObject({ code: 'importVerlopen' })
    expect(await aantal(b)).toBe(0)
    expect(await afdelingen(b)).not.toContain('Nieuw')
  })

  test('a failure halfway leaves nothing, and the proposal can be confirmed again', async () => {
    const b = await bedrijf(proef.admin)
    const rijen = Array.from({ length: 2500 }, (_, i) => rij(`n${i}`, 'Nieuw'))
    const id = await bewaar(b, lijst(...rijen))
    // The second batch fails in Postgres itself.
    await proef.admin.query("alter table werknemer add constraint proef check (personeelsnummer <> 'n2400')")
    await expect(bevestig(b, id)).rejects.toThrow()
    expect(await aantal(b)).toBe(0)
    expect(await afdelingen(b)).not.toContain('Nieuw')
    await proef.admin.query('alter table werknemer drop constraint proef')
    expect(await bevestig(b, id)).toMatchObject({ toegevoegd: 2500 })
    expect(await aantal(b)).toBe(2500)
  })
})

test('somebody added the same number meanwhile: asked first, then skipped', async () => {
  const b = await bedrijf(proef.admin)
  const id = await bewaar(b, lijst(rij('1'), rij('2')))
  await voegToe(b.hr, { personeelsnummer: '2', achternaam: 'Eerder' })
  expect(await toon(b, id)).toMatchObject({ aantal: 1, aantalBestaat: 1 })
  const vraag = await bevestig(b, id).catch((fout: unknown) => fout)
  if (!(vraag instanceof Bevestigen)) throw new Error('Niet gevraagd.')
  expect(await aantal(b)).toBe(1)
  expect(await bevestig(b, id, vraag.vragen)).toEqual({ toegevoegd: 1, overgeslagen: 1 })
  const { rows } = await proef.admin.query(
    "select achternaam from werknemer where werkgever_id = $1 and personeelsnummer = '2'",
    [b.werkgeverId],
  )
  expect(rows).toEqual([{ achternaam: 'Eerder' }])
})

test('a proposal is of the one who made it: not of a colleague, a leidinggevende or another werkgever', async () => {
  const b = await bedrijf(proef.admin)
  const ander = await bedrijf(proef.admin)
  const collega = await b.w.aangemeld('hr', { werkgeverId: b.werkgeverId })
  const id = await bewaar(b, lijst(rij('1')))
  for (const sleutel of [collega.sleutel, ander.hr]) {
    await expect(toon(b, id, sleutel)).rejects.toMatchObject({ code: 'nietGevonden' })
    await expect(bevestig(b, id, undefined, sleutel)).rejects.toMatchObject({ code: 'importVerlopen' })
    const weg = als(sleutel, 'register.wijzigen', (ctx) => verwijderVoorstel(ctx, { id }))
    await expect(weg).rejects.toMatchObject({ code: 'nietGevonden' })
  }
  await expect(toon(b, id, b.leider)).rejects.toMatchObject({ code: 'geenRecht' })
  // Without the check in the code and without the filter in the query, the wall alone.
  for (const sleutel of [collega.sleutel, ander.hr, b.leider])
    expect(await als(sleutel, 'register.lezen', (ctx) => ctx.db.importvoorstel.count())).toBe(0)
  const { rows } = await proef.admin.query('select 1 from importvoorstel where id = $1', [id])
  expect(rows).toHaveLength(1)
  expect(await bevestig(b, id)).toMatchObject({ toegevoegd: 1 })
})

test('after a day it is over, and the next list takes it away', async () => {
  const b = await bedrijf(proef.admin)
  const gisteren = new Date(Date.now() - 25 * 3600 * 1000)
  const id = await bewaar(b, lijst(rij('1')), { nu: gisteren })
  expect(await toon(b, id)).toMatchObject({ stand: 'verlopen' })
  await expect(bevestig(b, id)).rejects.toMatchObject({ code: 'importVerlopen' })
  const nieuw = await bewaar(b, lijst(rij('1')))
  const { rows } = await proef.admin.query('select id from importvoorstel where werkgever_id = $1', [b.werkgeverId])
  expect(rows).toEqual([{ id: nieuw }])
  await als(b.hr, 'register.wijzigen', (ctx) => verwijderVoorstel(ctx, { id: nieuw }))
  await expect(toon(b, nieuw)).rejects.toMatchObject({ code: 'nietGevonden' })
})

test('a leidinggevende reads in nothing', async () => {
  const b = await bedrijf(proef.admin)
  const poging = als(b.leider, 'register.lezen', (ctx) =>
    bewaarVoorstel(ctx, { naam: 'x.csv', inhoud: lijst(rij('1')) }),
  )
  await expect(poging).rejects.toMatchObject({ code: 'nietGevonden' })
  expect(await aantal(b)).toBe(0)
})

test('thousands of departments are a mistake in the column', async () => {
  const b = await bedrijf(proef.admin)
  const rijen = Array.from({ length: 600 }, (_, i) => rij(`${i}`, `Team ${i}`))
  await expect(bewaar(b, lijst(...rijen))).rejects.toMatchObject({ code: 'bestandTeVeelAfdelingen' })
})

test('5,000 rows', async () => {
  const b = await bedrijf(proef.admin)
  const rijen = Array.from({ length: 5000 }, (_, i) => rij(`${i}`, `Team ${i % 40}`))
  const begin = performance.now()
  const id = await bewaar(b, lijst(...rijen))
  const gelezen = performance.now()
  await toon(b, id)
  const getoond = performance.now()
  expect(await bevestig(b, id)).toEqual({ toegevoegd: 5000, overgeslagen: 0 })
  const klaar = performance.now()
  console.log(
    `5.000 rijen: lezen ${Math.round(gelezen - begin)} ms, tonen ${Math.round(getoond - gelezen)} ms, toevoegen ${Math.round(klaar - getoond)} ms`,
  )
  expect(await aantal(b)).toBe(5000)
  const { rows } = await proef.admin.query(
    `select 1 from dienstverband d join werknemer w on w.id = d.werknemer_id and w.afdeling_id = d.afdeling_id and w.laatste_dag = '9999-12-31'
      where d.werkgever_id = $1`,
    [b.werkgeverId],
  )
  expect(rows).toHaveLength(5000)
})
