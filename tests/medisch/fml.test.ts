import { describe, expect, test } from 'vitest'
import { houConcept } from '@/lib/medisch/bewaar-concept'
import { aantalBeperkt, alsFml, vergelijkFml } from '@/lib/medisch/fml/fml'
import { fmlSchema } from '@/lib/medisch/fml/fml-schema'
import { fmlBlokken, maakFmlPdf } from '@/lib/medisch/fml/maak-fml-pdf'
import { alleItems, fmlvelden, maatveld, nootveld, rubrieken } from '@/lib/medisch/fml/rubrieken'
import { geefVrij } from '@/lib/medisch/geef-vrij'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { vrijgeefSchema } from '@/lib/medisch/terugkoppeling-schema'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const beeld = (dossierId: string, wie = s.arts) => s.inzage(wie, { dossierId, wat: 'dossier' }, leesMedischDossier)
const leg = (dossierId: string, ruw: Record<string, string>, wie = s.arts) =>
  s.als(wie, 'medisch.schrijven', (ctx) =>
    schrijfInDossier(ctx, fmlSchema.parse({ dossierId, op: '01-11-2026', ...ruw })),
  )

describe('the list', () => {
  test('six rubrics, every code once, and room for all of it in one draft', () => {
    expect(rubrieken.map((r) => r.naam)).toEqual([
      'Persoonlijk functioneren',
      'Sociaal functioneren',
      'Aanpassing aan fysieke omgevingseisen',
      'Dynamische handelingen',
      'Statische houdingen',
      'Werktijden',
    ])
    expect(new Set(alleItems.map((i) => i.code)).size).toBe(alleItems.length)
    expect(fmlvelden.length).toBeLessThanOrEqual(200)
    // which hand, and where: a note and no measure
    expect(alleItems.filter((i) => i.zonderMaat).map((i) => i.code)).toEqual(['4.1', '4.2'])
    expect(fmlvelden).not.toContain(maatveld('4.1'))
  })

  test('what is not mentioned is normal; a note alone is kept too', () => {
    const id = '00000000-0000-4000-8000-000000000000'
    const { velden } = fmlSchema.parse({
      dossierId: id,
      op: '01-11-2026',
      [maatveld('4.14')]: '2',
      [nootveld('4.14')]: ' tot 5 kg ',
      [maatveld('5.1')]: '0',
      [nootveld('6.2')]: 'hooguit 4 uur',
    })
    expect(velden).toEqual({ op: '2026-11-01', i4_14: '2', n4_14: 'tot 5 kg', n6_2: 'hooguit 4 uur' })
    const fml = alsFml(velden)
    expect(aantalBeperkt(fml)).toBe(1)
    expect([...fml.items]).toEqual([
      ['4.14', { maat: 2, noot: 'tot 5 kg' }],
      ['6.2', { maat: 0, noot: 'hooguit 4 uur' }],
    ])
    expect(fmlSchema.safeParse({ dossierId: id, op: '01-11-2026', [maatveld('4.14')]: '3' }).success).toBe(false)
    expect(fmlSchema.safeParse({ dossierId: id, op: '31-02-2026' }).success).toBe(false)
  })

  test('comparing says per item what became more, fewer, or got another note; the same list says nothing', () => {
    const oud = alsFml({ i4_14: '2', n4_14: 'tot 5 kg', i5_1: '1', n6_2: '4 uur' })
    const nieuw = alsFml({ i4_14: '1', n4_14: 'tot 10 kg', i5_1: '1', n6_2: '6 uur', i1_1: '1' })
    expect(vergelijkFml(oud, nieuw).map((v) => [v.code, v.van.maat, v.naar.maat, v.wat])).toEqual([
      ['1.1', 0, 1, 'meer'],
      ['4.14', 2, 1, 'minder'],
      ['6.2', 0, 0, 'toelichting'],
    ])
    expect(vergelijkFml(nieuw, nieuw)).toEqual([])
  })

  test('on paper stands what is limited, with its note, and of the rest that it is normal', () => {
    const tekst = JSON.stringify(fmlBlokken(alsFml({ i4_14: '2', n4_14: 'tot 5 kg' })))
    expect(tekst).toContain('2 sterk beperkt')
    expect(tekst).toContain('tot 5 kg')
    expect(tekst).not.toContain('Trappenlopen')
    expect(tekst.match(/Alles normaal/g)).toHaveLength(5)
  })
})

test('a list is kept encrypted, and a later one stands beside it', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  await leg(dossierId, { [maatveld('4.14')]: '2', [nootveld('4.14')]: 'ZEEPAARDJE' })
  await leg(dossierId, { [maatveld('4.14')]: '1' })
  const lijsten = (await beeld(dossierId)).notities.filter((n) => n.soort === 'fml')
  expect(lijsten.map((n) => n.velden?.i4_14)).toEqual(['1', '2'])
  const { rows } = await db.admin.query<{ alles: string }>(
    'select n::text as alles from medische_notitie n where soort = $1',
    ['fml'],
  )
  expect(rows.length).toBe(2)
  expect(JSON.stringify(rows)).not.toMatch(/zeepaardje|5a4545504141/i)
})

test('the draft of a list is kept with all its items, and gone once the list is there', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  const velden = Object.fromEntries(fmlvelden.map((naam) => [naam, naam.startsWith('i') ? '1' : 'x']))
  await s.als(s.arts, 'medisch.schrijven', (ctx) => houConcept(ctx, dossierId, { soort: 'fml', velden }))
  expect((await beeld(dossierId)).concepten.fml?.velden).toEqual(velden)
  await leg(dossierId, {})
  expect((await beeld(dossierId)).concepten.fml).toBeUndefined()
})

test('the employer gets the summary that was seen, and nothing of the list', async () => {
  const { werknemerId, gevalId } = await s.ziek(30)
  const dossierId = await s.open(werknemerId)
  await leg(dossierId, { [maatveld('4.14')]: '2', [nootveld('4.14')]: 'ZEEPAARDJE' })
  const ruw = { dossierId, gevalId, soort: 'mogelijkheden', mogelijkheden: 'Zittend werk, vier uur per dag' }
  const geef = (gezien: string) =>
    s.als(s.arts, 'terugkoppeling.vrijgeven', (ctx) => geefVrij(ctx, vrijgeefSchema.parse({ ...ruw, gezien })))
  const fout = await geef('').catch((f: unknown) => f)
  if (!(fout instanceof Weigering) || fout.code !== 'voorbeeld') throw fout
  await geef(fout.opties.gegevens?.gezien ?? '')
  const bijHr = await s.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(bijHr.terugkoppelingen).toMatchObject([
    { soort: 'mogelijkheden', inhoud: { mogelijkheden: 'Zittend werk, vier uur per dag' } },
  ])
  expect(JSON.stringify(bijHr)).not.toMatch(/ZEEPAARDJE|i4_14|[Tt]illen/)
})

test('the PDF is made after its line is in the trail, by who may read the whole file only, and stored nowhere', async () => {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  const { notitieId } = await leg(dossierId, { [maatveld('4.14')]: '2' })
  const maak = (wie: typeof s.arts, id = notitieId) =>
    s.inzage(wie, { dossierId, wat: 'uitvoer' }, (ctx) => maakFmlPdf(ctx, id))
  const groot = async () =>
    (await db.admin.query<{ n: string }>('select (select count(*) from pdf) + (select count(*) from bestand) as n'))
      .rows[0]?.n
  const eerst = [(await s.regels(s.arts.gebruikerId)).length, await groot()] as const
  const { bytes, naam } = await maak(s.arts)
  expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
  expect(naam).toBe('FML 2026-11-01.pdf')
  expect((await s.regels(s.arts.gebruikerId)).slice(eerst[0])).toMatchObject([
    { gebeurtenis: 'medischDossier.uitgevoerd', onderwerpen: [werknemerId] },
  ])
  expect(await groot()).toBe(eerst[1])
  await expect(maak(s.collega)).rejects.toMatchObject({ code: 'nietGevonden' })
  // a note of another kind is no list
  const ander = await s.schrijf(dossierId, 'contact', { klacht: 'x' })
  await expect(maak(s.arts, ander)).rejects.toMatchObject({ code: 'nietGevonden' })
})

test('what a doctor has to judge himself cannot be delegated, also not past the app', async () => {
  const dossierId = await s.open((await s.ziek()).werknemerId)
  const delegeer = (omvang: string[]) =>
    db.admin.query(
      `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id)
       values ($1, $2, $3, 'gedelegeerd', $4, current_date, current_date, $5)`,
      [s.arbodienstId, dossierId, s.hulp.gebruikerId, omvang, s.arts.gebruikerId],
    )
  for (const soort of ['fml', 'arbeidsongeschiktheid', 'probleemanalyse', 'machtiging'])
    await expect(delegeer(['contact', soort]), soort).rejects.toThrow(/behandelrelatie_delegeerbaar/)
  await delegeer(['contact'])
  await expect(leg(dossierId, {}, s.hulp)).rejects.toMatchObject({ code: 'nietGevonden' })
})
