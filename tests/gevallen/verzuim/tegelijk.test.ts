import { describe, expect, test } from 'vitest'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, meld, ziekmelding } from './opstelling'

const proef = await proefDatabase()

const tel = async (sql: string, waarden: unknown[]): Promise<number> => {
  const { rows } = await proef.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, waarden)
  return rows[0]?.n ?? -1
}

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

  test('two hundred reports of two hundred employees: as many cases and timelines, and no error', {
    timeout: 120_000,
  }, async () => {
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
