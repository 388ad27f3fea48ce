import { describe, expect, test } from 'vitest'
import { leesArtsTaken } from '@/lib/medisch/lees-taken'
import { geefTaak } from '@/lib/opvolging/geef-taak'
import { leesWerk } from '@/lib/opvolging/lees-werk'
import { maakActie } from '@/lib/opvolging/maak-actie'
import { actieSchema } from '@/lib/opvolging/schema'
import { leesEigenVerzuim } from '@/lib/werknemer/lees-eigen-verzuim'
import { proefDatabase } from '../../hulp/database'
import { als, alsTekst, bedrijf, ziek } from '../bereik/opstelling'

// Whose task it is: of who treats, of who was given it, of whom he replaces for a period, of the employee himself.

const proef = await proefDatabase()

async function opzet(geleden = 10) {
  const b = await bedrijf(proef)
  const { arbodienstId, werkgeverId } = b
  const wie = await b.w.werknemer(werkgeverId, { afdelingId: b.top })
  const gevalId = await ziek(b.hr.sleutel, wie.werknemerId, geleden)
  const arts = await b.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Dana Dokter')
  const tweede = await b.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Bram Waarnemer')
  const collega = await b.w.aangemeld('verzuimconsultant', { arbodienstId }, 'Sam Collega')
  const vervangt = (bij: 'arbodienst_id' | 'werkgever_id', wie: string, door: string, van: number, tot: number) =>
    proef.admin.query(
      `insert into vervanging (${bij}, vervangene_id, vervanger_id, van, tot_en_met) values ($1, $2, $3, current_date + $4::int, current_date + $5::int)`,
      [bij === 'arbodienst_id' ? arbodienstId : werkgeverId, wie, door, van, tot],
    )
  const geef = (mijlpaal: string, voorId: string) =>
    als(b.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) => geefTaak(ctx, { gevalId, mijlpaal, voorId }))
  const vanArts = async (s: typeof arts.sleutel) =>
    (await als(s, 'medisch.lezen', leesArtsTaken)).map((t) => [t.wat, t.namens])
  const vanConsultant = async (s: typeof b.consultant.sleutel) =>
    (await als(s, 'werklijst.lezen', leesWerk)).taken.map((t) => [t.wat, t.namens])
  return { ...b, ...wie, gevalId, arts, tweede, collega, vervangt, geef, vanArts, vanConsultant }
}

describe('the doctor', () => {
  test('who treats has the milestones of the doctor; another one nothing', async () => {
    const s = await opzet()
    expect(await s.vanArts(s.arts.sleutel)).toEqual([])
    await proef.admin.query(
      'insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3)',
      [s.arbodienstId, s.werknemerId, s.arts.gebruikerId],
    )
    expect(await s.vanArts(s.arts.sleutel)).toEqual([['Probleemanalyse', null]])
    expect(await s.vanArts(s.tweede.sleutel)).toEqual([])
  })

  test('his replacement has them in the period, under his name, and nothing before or after', async () => {
    const s = await opzet()
    await proef.admin.query(
      'insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3)',
      [s.arbodienstId, s.werknemerId, s.arts.gebruikerId],
    )
    await s.vervangt('arbodienst_id', s.arts.gebruikerId, s.tweede.gebruikerId, 1, 4)
    expect(await s.vanArts(s.tweede.sleutel)).toEqual([])
    await proef.admin.query('update vervanging set van = van - 1')
    expect(await s.vanArts(s.tweede.sleutel)).toEqual([['Probleemanalyse', 'Dana Dokter']])
    await proef.admin.query('update vervanging set van = van - 9, tot_en_met = current_date - 1')
    expect(await s.vanArts(s.tweede.sleutel)).toEqual([])
  })

  test('a milestone of a doctor is given to a doctor, and only that', async () => {
    const s = await opzet()
    await expect(s.geef('probleemanalyse 1', s.collega.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
    await expect(s.geef('eersteContact 1', s.arts.gebruikerId)).rejects.toMatchObject({ code: 'geenCollega' })
    await s.geef('probleemanalyse 1', s.tweede.gebruikerId)
    expect(await s.vanArts(s.tweede.sleutel)).toEqual([['Probleemanalyse', null]])
    expect(await s.vanArts(s.arts.sleutel)).toEqual([])
  })
})

describe('consultants', () => {
  test('what was given is his, also in a case of a colleague, and goes along with a replacement', async () => {
    const s = await opzet()
    const derde = await s.w.aangemeld('verzuimconsultant', { arbodienstId: s.arbodienstId }, 'Tom Derde')
    await s.geef('eersteContact 1', s.collega.gebruikerId)
    await als(s.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) =>
      maakActie(
        ctx,
        actieSchema.parse({
          gevalId: s.gevalId,
          wat: 'Map nakijken',
          kant: 'arbodienst',
          uiterlijk: alsTekst(3),
          voorId: s.collega.gebruikerId,
        }),
      ),
    )
    const zijn = [
      ['eersteContact', null],
      ['Map nakijken', null],
    ]
    expect((await s.vanConsultant(s.collega.sleutel)).sort()).toEqual(zijn.sort())
    expect(await s.vanConsultant(s.consultant.sleutel)).toEqual([])
    expect(await s.vanConsultant(derde.sleutel)).toEqual([])
    await s.vervangt('arbodienst_id', s.collega.gebruikerId, derde.gebruikerId, -1, 1)
    expect((await s.vanConsultant(derde.sleutel)).sort()).toEqual(zijn.map(([wat]) => [wat, 'Sam Collega']).sort())
  })
})

test('a step of the contract that names the leidinggevende is his task, and one that names HR is of HR', async () => {
  const s = await opzet(0)
  const stap = (code: string, uitvoerder: string) => ({
    code,
    naam: code,
    wie: ['werkgever'],
    dagen: 5,
    anker: 'eersteZiektedag',
    uitvoerder,
  })
  await proef.admin.query('update contract set protocol = $2 where werkgever_id = $1', [
    s.werkgeverId,
    JSON.stringify([stap('stapL', 'leidinggevende'), stap('stapH', 'hr')]),
  ])
  const chef = await s.w.aangemeld('leidinggevende', { werkgeverId: s.werkgeverId, afdelingId: s.top }, 'Lars Top')
  const ander = await s.w.aangemeld('leidinggevende', { werkgeverId: s.werkgeverId, afdelingId: s.naast }, 'Nel Naast')
  const { werknemerId } = await s.w.werknemer(s.werkgeverId, { afdelingId: s.onder })
  await ziek(s.hr.sleutel, werknemerId, 0)
  const van = async (sleutel: typeof s.hr.sleutel) =>
    (await als(sleutel, 'begin.werkgever', leesWerk)).taken.map((t) => t.wat)
  expect(await van(chef.sleutel)).toEqual(['stapL'])
  expect(await van(s.hr.sleutel)).toEqual(['stapH'])
  expect(await van(ander.sleutel)).toEqual([])
})

test('the employee sees what he must do, why and by when; not what others must do', async () => {
  const s = await opzet(50)
  const zelf = await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId: s.werknemerId })
  const taak = (kant: string, wat: string) =>
    als(s.consultant.sleutel, 'taak.regelen.arbodienst', (ctx) =>
      maakActie(ctx, actieSchema.parse({ gevalId: s.gevalId, wat, kant, uiterlijk: alsTekst(3) })),
    )
  await taak('werknemer', 'Rooster meenemen')
  await taak('werkgever', 'Rooster maken')
  await taak('arbodienst', 'Map nakijken')
  const { geval } = await als(zelf.sleutel, 'eigenDossier.lezen', leesEigenVerzuim)
  expect(geval?.taken.map((t) => [t.wat, t.waarom])).toEqual([
    ['Rooster meenemen', 'Afgesproken met de arbodienst.'],
    [
      'Plan van aanpak',
      'Zolang er geen probleemanalyse is: 8 weken na de eerste ziektedag. Dit doet u samen met uw werkgever.',
    ],
  ])
  const { rows } = await proef.admin.query<{ n: number }>('select count(*)::int as n from actie where geval_id = $1', [
    s.gevalId,
  ])
  expect(rows[0]?.n).toBe(3)
})
