import { expect, test } from 'vitest'
import { leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { venster } from '@/lib/begeleiding/werklijst-sql'
import { sql } from '@/lib/db/sql'
import { proefDatabase } from '../../hulp/database'
import { praktijk } from './praktijk'

const proef = await proefDatabase()

test('a page reads an index in its order: no scan of the table, nothing sorted', async () => {
  const p = await praktijk(proef.admin)
  await proef.admin.query(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, verzuimconsultant_id, dossiernummer,
       eerste_ziektedag, toestand, rekenstart, volgende_code, volgende_veilig, volgende_uiterlijk)
     select werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, case when n % 40 = 0 then $2::uuid end, 'P' || n, current_date, 'open',
            current_date, case when n % 200 = 0 then 'wiaAanvraag' else 'evaluatie' end, current_date + n % 90, current_date + n % 90
       from verzuimgeval, generate_series(1, 4000) n where id = $1`,
    [(await p.zaak()).id, p.consultant.gebruikerId],
  )
  await proef.admin.query('analyze verzuimgeval')
  const plan = (vraag: { van?: string; werkgever?: string; mijlpaal?: string; wie?: string }) =>
    p.alsConsultant('werklijst.lezen', async (ctx) => {
      const filters = leesFilters(vraag)
      const wie =
        vraag.van === 'alle'
          ? ({ soort: 'alle' } as const)
          : ({ soort: 'consultant', gebruikerId: ctx.wie.gebruikerId } as const)
      const rijen = await ctx.db.$queryRaw<
        unknown[]
      >`${sql`explain (format json)`} ${venster(p.arbodienstId, wie, filters, null)}`
      return JSON.stringify(rijen)
    })
  for (const vraag of [
    {},
    { van: 'alle' },
    { van: 'alle', werkgever: p.werkgeverId },
    { van: 'alle', mijlpaal: 'wiaAanvraag' },
    { van: 'alle', wie: 'werkgever' },
  ]) {
    const gevonden = await plan(vraag)
    expect(gevonden).not.toContain('Seq Scan')
    expect(gevonden).not.toContain('"Sort"')
    expect(gevonden).toMatch(/Index Name":"verzuimgeval_(werklijst|arbodienst)/)
  }
  expect(await plan({})).toContain('verzuimgeval_werklijst_consultant_idx')
  expect(await plan({ van: 'alle', mijlpaal: 'wiaAanvraag' })).toContain('verzuimgeval_werklijst_mijlpaal')
})
