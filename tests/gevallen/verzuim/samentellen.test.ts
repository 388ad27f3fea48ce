import { describe, expect, test } from 'vitest'
import { plusDagen, toonDagKort } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { bedrijf, herstel, meld, meldMetVragen, vandaag } from './opstelling'

const proef = await proefDatabase()

const tel = async (sql: string, waarden: unknown[]): Promise<number> => {
  const { rows } = await proef.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, waarden)
  return rows[0]?.n ?? -1
}

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
