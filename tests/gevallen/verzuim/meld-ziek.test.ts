import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
import { namens } from '@/lib/db/namens'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { dag, plusDagen, toonDagKort } from '@/lib/wet/kalender'
import { type ProefDatabase, proefDatabase } from '../../hulp/database'
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

let proef: ProefDatabase

beforeAll(async () => {
  proef = await proefDatabase()
})
afterAll(async () => {
  await sluitVerbindingen()
  await proef.sluit()
})

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

describe('adding up', () => {
  test.each([
    [27, true],
    [28, false],
  ])('%i days recovered: the same case %s', async (tussen, zelfde) => {
    const { w, hr, werkgeverId, consultant } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId, { voornaam: 'Lotte' })
    const eerst = await meld(hr.sleutel, werknemerId, '05-10-2026')
    const hersteldPer = plusDagen(vandaag, -tussen)
    await herstel(hr.sleutel, eerst.gevalId, hersteldPer)
    const { ziek, vragen } = await meldMetVragen(hr.sleutel, werknemerId, toonDagKort(vandaag))
    expect(ziek.voortgezet).toBe(zelfde)
    expect(ziek.gevalId === eerst.gevalId).toBe(zelfde)
    expect(vragen).toHaveLength(zelfde ? 1 : 0)
    if (zelfde) expect(vragen[0]).toContain(`Lotte was hersteld per zo 25 okt 2026, ${tussen} dagen daarvoor`)
    expect(await tel('verzuimgeval where werknemer_id = $1', [werknemerId])).toBe(zelfde ? 1 : 2)
    expect(await tel("verzuimgeval where werknemer_id = $1 and toestand = 'open'", [werknemerId])).toBe(1)
    expect(await tel("bericht where ontvanger_id = $1 and soort <> 'hersteldGemeld'", [consultant.gebruikerId])).toBe(2)
  })

  test('the clock of a case that continues is put back by the days between', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const eerst = await meld(hr.sleutel, werknemerId, '02-11-2026')
    await herstel(hr.sleutel, eerst.gevalId, '2026-11-10')
    await meld(hr.sleutel, werknemerId, '20-11-2026')
    const { rows } = await proef.admin.query(
      `select g.toestand, g.rekenstart::text, t.uiterlijk::text from verzuimgeval g join taak t on t.geval_id = g.id
        where g.id = $1 and t.code = 'probleemanalyse'`,
      [eerst.gevalId],
    )
    // 42 days after 2 November, and ten days recovered
    expect(rows).toEqual([{ toestand: 'open', rekenstart: '2026-11-12', uiterlijk: '2026-12-24' }])
  })

  test('goes with the arbodienst under contract now, with its facts', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const eerst = await meld(hr.sleutel, werknemerId, '02-11-2026')
    await herstel(hr.sleutel, eerst.gevalId, '2026-11-10')
    await proef.admin.query("update contract set tot_en_met = '2026-11-14' where werkgever_id = $1", [werkgeverId])
    const nieuw = await w.arbodienst()
    await w.contract(werkgeverId, nieuw, '2026-11-15')
    await meld(hr.sleutel, werknemerId, '20-11-2026')
    const bij = await proef.admin.query(
      `select distinct arbodienst_id from (
         select arbodienst_id from verzuimgeval where id = $1
         union all select arbodienst_id from verzuimmelding where geval_id = $1
         union all select arbodienst_id from taak where geval_id = $1) x`,
      [eerst.gevalId],
    )
    expect(bij.rows).toEqual([{ arbodienst_id: nieuw }])
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

describe('many at once', () => {
  test('fifty reports of one employee, each with its own form: one case, one report, the others see it', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId } = await w.werknemer(werkgeverId)
    const tweede = await w.aangemeld('hr', { werkgeverId })
    const uitslagen = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) =>
        als(i % 2 ? hr.sleutel : tweede.sleutel, (ctx) => meldZiek(ctx, ziekmelding(werknemerId, '21-11-2026'))),
      ),
    )
    const gelukt = uitslagen.flatMap((u) => (u.status === 'fulfilled' ? [u.value] : []))
    expect(gelukt).toHaveLength(1)
    for (const u of uitslagen) {
      if (u.status === 'rejected')
        expect(u.reason).toMatchObject({
          code: 'alZiekGemeld',
          opties: { gegevens: { ontvangstnummer: gelukt[0]?.ontvangstnummer } },
        })
    }
    expect(await tel('verzuimgeval where werknemer_id = $1', [werknemerId])).toBe(1)
    expect(await tel('verzuimmelding where werknemer_id = $1', [werknemerId])).toBe(1)
  })

  test('two hundred reports of two hundred employees: as many cases and timelines, and no error', async () => {
    const { w, hr, werkgeverId, consultant } = await bedrijf(proef)
    const wie: string[] = []
    for (let i = 0; i < 200; i++) wie.push((await w.werknemer(werkgeverId)).werknemerId)
    const uitslagen = await Promise.allSettled(
      wie.map((werknemerId) => als(hr.sleutel, (ctx) => meldZiek(ctx, ziekmelding(werknemerId, '21-11-2026')))),
    )
    expect(uitslagen.filter((u) => u.status === 'rejected')).toEqual([])
    const gevallen = 'verzuimgeval where werkgever_id = $1'
    expect(await tel(gevallen, [werkgeverId])).toBe(200)
    const { rows } = await proef.admin.query<{ gevallen: number; soorten: number }>(
      `select count(distinct geval_id)::int as gevallen, count(distinct n)::int as soorten
         from (select geval_id, count(*) as n from taak where werkgever_id = $1 group by 1) x`,
      [werkgeverId],
    )
    expect(rows).toEqual([{ gevallen: 200, soorten: 1 }])
    expect(await tel('bericht where ontvanger_id = $1', [consultant.gebruikerId])).toBe(200)
    expect(await tel('begeleiding where werkgever_id = $1', [werkgeverId])).toBe(200)
  })

  test('whoever passes the lock is stopped by the database, with the same answer', async () => {
    const { w, hr, werkgeverId } = await bedrijf(proef)
    const { werknemerId, dienstverbandId } = await w.werknemer(werkgeverId)
    const ziek = await meld(hr.sleutel, werknemerId, '21-11-2026')
    const fout = await proef.admin
      .query(
        `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, ontvangstnummer, gemeld_door_id, gemeld_door_naam)
         values ($1, $2, $3, $4, '2026-11-21', 'dubbel', $5, 'x')`,
        [werkgeverId, ziek.gevalId, werknemerId, dienstverbandId, hr.gebruikerId],
      )
      .catch((f: unknown) => f)
    expect(fout).toMatchObject({ code: '23P01' })
  })
})

function dagVan(nl: string): string {
  return dag(nl.split('-').reverse().join('-'))
}

test('the day of these tests is today in the Netherlands', () => {
  expect(nu.toISOString().slice(0, 10)).toBe(vandaag)
})
