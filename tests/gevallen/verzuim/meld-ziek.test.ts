import { describe, expect, test } from 'vitest'
import { namens } from '@/lib/db/namens'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { dag } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import {
  als,
  bedrijf,
  herstel,
  meld,
  meldMetVragen,
  nu,
  vandaag,
  vragenVan,
  weigering,
  ziekmelding,
} from './opstelling'

const proef = await proefDatabase()

const tel = async (sql: string, waarden: unknown[]): Promise<number> => {
  const { rows } = await proef.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, waarden)
  return rows[0]?.n ?? -1
}

describe('a first report', () => {
  test('makes one case with its timeline, tells the consultant, and leaves a trace', async () => {
    const { w, hr, werkgeverId, arbodienstId, consultant } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const ziek = await meld(hr.sleutel, werknemerId, '20-11-2026', {
      telefoon: '06 12 34 56 78',
      verwachteDuur: 'weken',
      lopendWerk: 'Offerte voor Jansen gaat maandag de deur uit.',
      arbeidsongeval: 'ja',
    })
    expect(ziek.voortgezet).toBe(false)
    expect(ziek.dossiernummer).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(ziek.ontvangstnummer).toMatch(/^ZM-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)

    const { rows } = await proef.admin.query(
      `select g.toestand, g.arbodienst_id, g.verzuimconsultant_id, g.eerste_ziektedag::text, g.afwezigheid, g.volgende_code,
              m.telefoon, m.verwachte_duur, m.vangnet, m.arbeidsongeval, m.gemeld_door_naam
         from verzuimgeval g join verzuimmelding m on m.geval_id = g.id where g.id = $1`,
      [ziek.gevalId],
    )
    expect(rows).toEqual([
      {
        toestand: 'open',
        arbodienst_id: arbodienstId,
        verzuimconsultant_id: consultant.gebruikerId,
        eerste_ziektedag: '2026-11-20',
        afwezigheid: 100,
        volgende_code: 'eersteContact',
        telefoon: '06 12 34 56 78',
        verwachte_duur: 'weken',
        vangnet: 'onbekend',
        arbeidsongeval: 'ja',
        gemeld_door_naam: 'Hanna Recht',
      },
    ])
    expect(await tel('taak where geval_id = $1', [ziek.gevalId])).toBeGreaterThan(8)
    expect(
      await tel("bericht where geval_id = $1 and ontvanger_id = $2 and soort = 'ziekGemeld'", [
        ziek.gevalId,
        consultant.gebruikerId,
      ]),
    ).toBe(1)
    expect(await tel("gebeurtenis where geval_id = $1 and soort = 'ziekGemeld'", [ziek.gevalId])).toBe(1)
    expect(
      await tel("logboekregel where gebeurtenis = 'verzuim.ziekGemeld' and object_id = $1 and $2 = any (onderwerpen)", [
        ziek.meldingId,
        werknemerId,
      ]),
    ).toBe(1)
  })

  test('is there for the consultant at once, and nobody else of the werkgever is', async () => {
    const { w, hr, werkgeverId, consultant } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    await w.werknemer(werkgeverId)
    const zichtbaar = () =>
      namens(consultant.sleutel, 'werklijst.lezen', (ctx) =>
        ctx.db.begeleiding.findMany({ select: { werknemerId: true } }),
      )
    expect(await zichtbaar()).toEqual([])
    await meld(hr.sleutel, werknemerId, '21-11-2026')
    expect(await zichtbaar()).toEqual([{ werknemerId }])
    expect(await tel('werknemer where werkgever_id = $1', [werkgeverId])).toBe(2)
  })

  test('works without a contract: a case that nobody guides yet', async () => {
    const { w, proefHr } = await zonderContract()
    const { werknemerId } = await w.werknemer(proefHr.werkgeverId)
    const ziek = await meld(proefHr.sleutel, werknemerId, '21-11-2026')
    const { rows } = await proef.admin.query('select arbodienst_id from verzuimgeval where id = $1', [ziek.gevalId])
    expect(rows).toEqual([{ arbodienst_id: null }])
  })
})

async function zonderContract() {
  const { w } = await bedrijf(proef)
  const werkgeverId = await w.werkgever()
  const hr = await w.aangemeld('hr', { werkgeverId })
  return { w, proefHr: { ...hr, werkgeverId } }
}

describe('what is refused', () => {
  test('a day in the future; today is taken', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    expect(await weigering(meld(hr.sleutel, werknemerId, '22-11-2026'))).toMatchObject({
      code: 'dagInToekomst',
      opties: { veld: 'eersteZiektedag' },
    })
    await meld(hr.sleutel, werknemerId, '21-11-2026')
  })

  test('a day before the employment, or after it', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId, dienstverbandId } = await w.werknemer(werkgeverId, { begin: '2026-11-10' })
    const voor = await weigering(meld(hr.sleutel, werknemerId, '09-11-2026'))
    expect(voor).toMatchObject({ code: 'nietInDienst' })
    expect(voor.message).toContain('di 10 nov 2026')
    await proef.admin.query("update dienstverband set einde = '2026-11-15' where id = $1", [dienstverbandId])
    expect(await weigering(meld(hr.sleutel, werknemerId, '16-11-2026'))).toMatchObject({ code: 'nietInDienst' })
    await meld(hr.sleutel, werknemerId, '15-11-2026')
  })

  test('two employments at a time without a choice', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId, dienstverbandId } = await w.werknemer(werkgeverId)
    await proef.admin.query(
      `insert into dienstverband (werkgever_id, werknemer_id, functie, contracturen, voltijduren, begin)
       values ($1, $2, 'docent', 8, 40, '2020-01-01')`,
      [werkgeverId, werknemerId],
    )
    expect(await weigering(meld(hr.sleutel, werknemerId, '21-11-2026'))).toMatchObject({ code: 'kiesDienstverband' })
    const vreemd = await w.werknemer(werkgeverId)
    expect(
      await weigering(meld(hr.sleutel, werknemerId, '21-11-2026', { dienstverbandId: vreemd.dienstverbandId })),
    ).toMatchObject({ code: 'nietInDienst' })
    const ziek = await meld(hr.sleutel, werknemerId, '21-11-2026', { dienstverbandId })
    expect(await tel('verzuimgeval where id = $1 and dienstverband_id = $2', [ziek.gevalId, dienstverbandId])).toBe(1)
  })

  test.each([
    ['while still ill', '16-11-2026', null, '18-11-2026'],
    ['before the recovery of an earlier report', '02-11-2026', '16-11-2026', '15-11-2026'],
    ['from before a later report', '16-11-2026', '18-11-2026', '10-11-2026'],
  ])('a second report %s, with the report that is there', async (_, eerst, hersteldPer, dan) => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const ziek = await meld(hr.sleutel, werknemerId, eerst)
    if (hersteldPer) await herstel(hr.sleutel, ziek.gevalId, dagVan(hersteldPer))
    expect(await weigering(meld(hr.sleutel, werknemerId, dan))).toMatchObject({
      code: 'alZiekGemeld',
      opties: {
        gegevens: {
          gevalId: ziek.gevalId,
          ontvangstnummer: ziek.ontvangstnummer,
          eersteZiektedag: dagVan(eerst),
          gemeldDoor: 'Hanna Recht',
        },
      },
    })
    expect(await tel('verzuimmelding where werknemer_id = $1', [werknemerId])).toBe(1)
  })

  test('a report on the very day of recovery is no overlap', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const ziek = await meld(hr.sleutel, werknemerId, '02-11-2026')
    await herstel(hr.sleutel, ziek.gevalId, '2026-11-16')
    expect(await meld(hr.sleutel, werknemerId, '16-11-2026')).toMatchObject({ gevalId: ziek.gevalId, voortgezet: true })
  })

  test('somebody of another werkgever, as if he did not exist', async () => {
    const hier = await bedrijf(proef)
    const daar = await bedrijf(proef)
    const { werknemerId } = await daar.w.werknemer(daar.werkgeverId)
    expect(await weigering(meld(hier.hr.sleutel, werknemerId, '21-11-2026'))).toMatchObject({ code: 'nietGevonden' })
    expect(await weigering(meld(hier.hr.sleutel, '00000000-0000-4000-8000-000000000000', '21-11-2026'))).toMatchObject({
      code: 'nietGevonden',
    })
    expect(await tel('werknemer where id = $1', [werknemerId])).toBe(1)
    expect(await tel('verzuimmelding where werknemer_id = $1', [werknemerId])).toBe(0)
  })

  test('for a leidinggevende, somebody outside his departments; inside, also below, he may', async () => {
    const { w, werkgeverId } = await bedrijf(proef)
    const eigen = await w.afdeling(werkgeverId, 'Verkoop')
    const onder = await w.afdeling(werkgeverId, 'Binnendienst', eigen)
    const ander = await w.afdeling(werkgeverId, 'Productie')
    const chef = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId: eigen })
    const binnen = await w.werknemer(werkgeverId, { afdelingId: onder })
    const buiten = await w.werknemer(werkgeverId, { afdelingId: ander })
    await meld(chef.sleutel, binnen.werknemerId, '21-11-2026')
    expect(await weigering(meld(chef.sleutel, buiten.werknemerId, '21-11-2026'))).toMatchObject({
      code: 'nietGevonden',
    })
    expect(await tel('werknemer where id = $1 and afdeling_id = $2', [buiten.werknemerId, ander])).toBe(1)
    expect(await tel('verzuimgeval where werknemer_id = $1', [buiten.werknemerId])).toBe(0)
  })
})

describe('free text', () => {
  test('asks about medical words and a BSN before it saves; another text asks again', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const stuur = (lopendWerk: string, bevestigd: string[]) =>
      als(hr.sleutel, (ctx) => meldZiek(ctx, ziekmelding(werknemerId, '21-11-2026', { lopendWerk, bevestigd })))
    const vragen = vragenVan(await stuur('Heeft griep, BSN 111222333', []).catch((f: unknown) => f))
    expect(vragen).toHaveLength(2)
    expect(vragen[0]).toContain('"griep"')
    expect(vragen[1]).toContain('burgerservicenummer')
    expect(await tel('verzuimmelding where werknemer_id = $1', [werknemerId])).toBe(0)
    expect(vragenVan(await stuur('Heeft migraine, BSN 111222333', vragen).catch((f: unknown) => f))).toHaveLength(1)
    await stuur('Heeft griep, BSN 111222333', vragen)
    expect(await tel('verzuimmelding where werknemer_id = $1', [werknemerId])).toBe(1)
  })

  test('asks about a first day long ago', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    expect((await meldMetVragen(hr.sleutel, werknemerId, '09-10-2026')).vragen[0]).toContain('43 dagen geleden')
    const ander = await w.werknemer(werkgeverId)
    expect((await meldMetVragen(hr.sleutel, ander.werknemerId, '10-10-2026')).vragen).toEqual([])
  })
})

function dagVan(nl: string): string {
  return dag(nl.split('-').reverse().join('-'))
}

test('the day of these tests is today in the Netherlands', () => {
  expect(nu.toISOString().slice(0, 10)).toBe(vandaag)
})
