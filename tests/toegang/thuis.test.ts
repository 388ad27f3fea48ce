import { expect, test } from 'vitest'
import { leesOrganisaties } from '@/lib/beheer/lees-organisaties'
import { namens } from '@/lib/db/namens'
import { leesLogboek } from '@/lib/logboek/lees-logboek'
import { leesLogboekvraag } from '@/lib/logboek/vraag'
import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { leesEigenVerzuim } from '@/lib/werknemer/lees-eigen-verzuim'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// What the small homes show, and what they must not.

const proef = await proefDatabase()

/** An employee who has been sick for `dagen` days. */
async function zieke(werkgeverId: string, arbodienstId: string, dagen: number) {
  const w = wereld(proef.admin)
  const { werknemerId, dienstverbandId } = await w.werknemer(werkgeverId)
  const { rows } = await proef.admin.query<{ id: string }>(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, toestand, rekenstart)
     values ($1, $2, $3, $4, gen_random_uuid(), current_date - $5::int, 'open', current_date - $5::int) returning id`,
    [werkgeverId, werknemerId, dienstverbandId, arbodienstId, dagen],
  )
  await proef.admin.query(
    `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, arbodienst_id, eerste_ziektedag,
                                 ontvangstnummer, gemeld_door_id, gemeld_door_naam)
     values ($1, $2, $3, $4, $5, current_date - $6::int, gen_random_uuid(), gen_random_uuid(), 'Hanna')`,
    [werkgeverId, rows[0]?.id, werknemerId, dienstverbandId, arbodienstId, dagen],
  )
  return werknemerId
}

test('the employee sees his own case with what comes next, and never that of a colleague', async () => {
  const w = wereld(proef.admin)
  const werkgeverId = await w.werkgever('Bouwbedrijf Van Dijk')
  const arbodienstId = await w.arbodienst('Arbo De Zon')
  await w.contract(werkgeverId, arbodienstId)
  const ik = await zieke(werkgeverId, arbodienstId, 40)
  await zieke(werkgeverId, arbodienstId, 3)
  const { werknemerId: gezond } = await w.werknemer(werkgeverId)
  const mijn = await w.aangemeld('werknemer', { werkgeverId, werknemerId: ik }, 'Sam Zeegers')
  const collega = await w.aangemeld('werknemer', { werkgeverId, werknemerId: gezond }, 'Gea Gezond')

  const gezien = await namens(mijn.sleutel, 'eigenDossier.lezen', leesEigenVerzuim)
  expect(gezien).toMatchObject({ naam: 'Sam Zeegers', werkgeverNaam: 'Bouwbedrijf Van Dijk' })
  expect(gezien.geval).toMatchObject({ toestand: 'open', week: 6, afwezigheid: 100, arbodienstNaam: 'Arbo De Zon' })
  expect(gezien.geval?.stappen.map((s) => s.naam)).toContain('Probleemanalyse')
  expect(gezien.geval?.stappen.length).toBeLessThanOrEqual(5)

  expect((await namens(collega.sleutel, 'eigenDossier.lezen', leesEigenVerzuim)).geval).toBeNull()
  const { rows } = await proef.admin.query('select 1 from verzuimgeval where werkgever_id = $1', [werkgeverId])
  expect(rows).toHaveLength(2)
})

test('the platform sees organisations and contracts, page by page, and nobody’s case', async () => {
  const w = wereld(proef.admin)
  const arbodienstId = await w.arbodienst()
  const ids = []
  for (let nr = 0; nr < 60; nr++) ids.push(await w.werkgever(nr % 2 ? 'Zelfde naam' : `Werkgever ${nr}`))
  await w.contract(ids[0] ?? '', arbodienstId, '2020-01-01', '2021-12-31')
  await zieke(ids[0] ?? '', arbodienstId, 3)
  const { sleutel } = await w.aangemeld('platformbeheerder', {})
  const gezien: string[] = []
  for (let na: string | null = null; ; ) {
    const blad = await namens(sleutel, 'beheer.lezen', (ctx) => leesOrganisaties(ctx, na))
    expect(blad.werkgevers.length).toBeLessThanOrEqual(50)
    expect(blad.isFg).toBe(false)
    for (const werkgever of blad.werkgevers) {
      gezien.push(werkgever.id)
      if (werkgever.id === ids[0]) {
        expect(werkgever.contracten).toEqual([
          { arbodienst: expect.any(String), van: '2020-01-01', totEnMet: '2021-12-31' },
        ])
      }
    }
    if (!blad.volgende) break
    na = blad.volgende
  }
  expect(new Set(gezien).size).toBe(gezien.length)
  expect(gezien).toEqual(expect.arrayContaining(ids))
  for (const tabel of ['verzuimgeval', 'werknemer', 'begeleiding', 'medisch_dossier', 'inloggegeven', 'sessie']) {
    await expect(
      namens(sleutel, 'beheer.lezen', ({ db }) => db.$queryRawUnsafe(`select 1 from ${tabel}`)),
      tabel,
    ).rejects.toMatchObject({ code: 'nietGevonden' })
  }
})

test('only the privacy officer reads the log; reading it is a line in it; its pages fit together', async () => {
  const w = wereld(proef.admin)
  const beheerder = await w.aangemeld('platformbeheerder', {})
  await expect(
    namens(beheerder.sleutel, 'logboek.lezen', (ctx) => leesLogboek(ctx, leesLogboekvraag({}))),
  ).rejects.toMatchObject({
    code: 'geenRecht',
  })
  // not even past the check of the application: Postgres gives him no line
  expect(await namens(beheerder.sleutel, 'beheer.lezen', ({ db }) => db.logboekregel.count())).toBe(0)
  const fg = await w.aangemeld('fg', {}, 'Fenna Gee')
  for (let keer = 0; keer < 55; keer++) await namens(fg.sleutel, 'beheer.lezen', (ctx) => leesOrganisaties(ctx, null))
  const eerste = await namens(fg.sleutel, 'logboek.lezen', (ctx) => leesLogboek(ctx, leesLogboekvraag({})))
  expect(eerste.regels).toHaveLength(50)
  expect(eerste.regels[0]).toMatchObject({ gebeurtenis: 'organisaties.bekeken', wie: { naam: 'Fenna Gee' } })
  const tweede = await namens(fg.sleutel, 'logboek.lezen', (ctx) =>
    leesLogboek(ctx, leesLogboekvraag({ voor: eerste.volgende })),
  )
  expect(Number(tweede.regels[0]?.id)).toBeLessThan(Number(eerste.regels[49]?.id))
  const opnieuw = await namens(fg.sleutel, 'logboek.lezen', (ctx) => leesLogboek(ctx, leesLogboekvraag({})))
  expect(opnieuw.regels[0]).toMatchObject({ gebeurtenis: 'logboek.bekeken', wie: { naam: 'Fenna Gee' } })
})

test('the medical home says whether the factor is fresh, as the database will', async () => {
  const w = wereld(proef.admin)
  const arbodienstId = await w.arbodienst('Arbo De Maan')
  const { sleutel } = await w.aangemeld('bedrijfsarts', { arbodienstId }, 'Daan Dokter')
  expect(await namens(sleutel, 'medisch.lezen', leesMedischBegin)).toMatchObject({
    naam: 'Daan Dokter',
    arbodienstNaam: 'Arbo De Maan',
    rollen: ['bedrijfsarts'],
    factorVers: true,
  })
  await proef.admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where geheim_hash = $1`, [
    Buffer.from(vingerafdruk(sleutel.geheim)),
  ])
  expect((await namens(sleutel, 'medisch.lezen', leesMedischBegin)).factorVers).toBe(false)
})
