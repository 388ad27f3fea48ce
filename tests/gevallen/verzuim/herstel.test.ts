import { expect, test } from 'vitest'
import type { Sleutel } from '@/lib/db/namens'
import { legWerkhervattingVast } from '@/lib/verzuim/leg-werkhervatting-vast'
import { dag } from '@/lib/wet/kalender'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, herstel, meld, weigering } from './opstelling'

const proef = await proefDatabase()

const werk = (sleutel: Sleutel<'werkgever'>, gevalId: string, vanaf: string, percentageGewerkt: number) =>
  als(sleutel, (ctx) =>
    legWerkhervattingVast(ctx, { gevalId, vanaf: dag(vanaf), percentageGewerkt, arbeidstherapeutisch: false }),
  )

async function zieke(eersteZiektedag: string) {
  const b = await bedrijf(proef)
  const { werknemerId } = await b.w.werknemer(b.werkgeverId)
  return { ...b, werknemerId, ziek: await meld(b.hr.sleutel, werknemerId, eersteZiektedag) }
}

const stand = async (gevalId: string) => {
  const { rows } = await proef.admin.query(
    `select g.toestand, g.afwezigheid, g.heropenbaar_tot::text, m.hersteld_per::text
       from verzuimgeval g join verzuimmelding m on m.geval_id = g.id where g.id = $1`,
    [gevalId],
  )
  return rows[0]
}

test('recovery pauses the open milestones, for four weeks', async () => {
  const { hr, ziek, consultant } = await zieke('02-11-2026')
  await herstel(hr.sleutel, ziek.gevalId, '2026-11-20')
  expect(await stand(ziek.gevalId)).toEqual({
    toestand: 'onderbroken',
    afwezigheid: 0,
    heropenbaar_tot: '2026-12-17',
    hersteld_per: '2026-11-20',
  })
  const { rows } = await proef.admin.query(
    "select distinct toestand from taak where geval_id = $1 and code in ('probleemanalyse', 'planVanAanpak')",
    [ziek.gevalId],
  )
  expect(rows).toEqual([{ toestand: 'gepauzeerd' }])
  const { rows: berichten } = await proef.admin.query(
    "select 1 from bericht where geval_id = $1 and ontvanger_id = $2 and soort = 'hersteldGemeld'",
    [ziek.gevalId, consultant.gebruikerId],
  )
  expect(berichten).toHaveLength(1)
})

test('recovery long ago closes the case at once', async () => {
  const { hr, ziek } = await zieke('12-10-2026')
  await herstel(hr.sleutel, ziek.gevalId, '2026-10-24')
  expect(await stand(ziek.gevalId)).toMatchObject({ toestand: 'gesloten', heropenbaar_tot: null })
})

test('recovery may be planned two weeks ahead; until then the case stays open', async () => {
  const { hr, ziek } = await zieke('16-11-2026')
  expect(await weigering(herstel(hr.sleutel, ziek.gevalId, '2026-12-06'))).toMatchObject({ code: 'dagInToekomst' })
  await herstel(hr.sleutel, ziek.gevalId, '2026-12-05')
  expect(await stand(ziek.gevalId)).toMatchObject({ toestand: 'open', afwezigheid: 100, hersteld_per: '2026-12-05' })
})

test('recovery on or before the first day is refused, and so is a second one', async () => {
  const { hr, ziek } = await zieke('16-11-2026')
  expect(await weigering(herstel(hr.sleutel, ziek.gevalId, '2026-11-16'))).toMatchObject({
    code: 'herstelVoorZiektedag',
  })
  await herstel(hr.sleutel, ziek.gevalId, '2026-11-17')
  expect(await weigering(herstel(hr.sleutel, ziek.gevalId, '2026-11-18'))).toMatchObject({ code: 'meldingGesloten' })
})

test('twenty recoveries at once: one', async () => {
  const { hr, ziek } = await zieke('16-11-2026')
  const uitslagen = await Promise.allSettled(
    Array.from({ length: 20 }, () => herstel(hr.sleutel, ziek.gevalId, '2026-11-20')),
  )
  expect(uitslagen.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
})

test('working more, and less again: the clock runs on, and every step is kept', async () => {
  const { hr, ziek } = await zieke('02-11-2026')
  await werk(hr.sleutel, ziek.gevalId, '2026-11-09', 40)
  await werk(hr.sleutel, ziek.gevalId, '2026-11-16', 60)
  expect(await stand(ziek.gevalId)).toMatchObject({ toestand: 'open', afwezigheid: 40 })
  await werk(hr.sleutel, ziek.gevalId, '2026-11-16', 20)
  expect(await stand(ziek.gevalId)).toMatchObject({ afwezigheid: 80 })
  await werk(hr.sleutel, ziek.gevalId, '2026-11-20', 0)
  expect(await stand(ziek.gevalId)).toMatchObject({ afwezigheid: 100 })
  const { rows } = await proef.admin.query(
    `select vanaf::text, percentage_gewerkt as pct, vervallen_op is not null as vervallen from werkhervatting where geval_id = $1
      order by vanaf, vervallen_op nulls last`,
    [ziek.gevalId],
  )
  expect(rows).toEqual([
    { vanaf: '2026-11-09', pct: 40, vervallen: false },
    { vanaf: '2026-11-16', pct: 60, vervallen: true },
    { vanaf: '2026-11-16', pct: 20, vervallen: false },
    { vanaf: '2026-11-20', pct: 0, vervallen: false },
  ])
  const { rows: verhaal } = await proef.admin.query(
    "select gegevens from gebeurtenis where geval_id = $1 and soort = 'werkhervatting' and gegevens ? 'was'",
    [ziek.gevalId],
  )
  expect(verhaal).toMatchObject([{ gegevens: { percentageGewerkt: 20, was: 60 } }])
})

test('work outside a spell of illness is refused; what was planned lapses with recovery', async () => {
  const { hr, ziek } = await zieke('02-11-2026')
  expect(await weigering(werk(hr.sleutel, ziek.gevalId, '2026-11-01', 50))).toMatchObject({ code: 'dagBuitenPeriode' })
  await werk(hr.sleutel, ziek.gevalId, '2026-11-30', 50)
  await herstel(hr.sleutel, ziek.gevalId, '2026-11-20')
  expect(await weigering(werk(hr.sleutel, ziek.gevalId, '2026-11-20', 50))).toMatchObject({ code: 'dagBuitenPeriode' })
  const { rows } = await proef.admin.query(
    'select vervallen_op is not null as vervallen from werkhervatting where geval_id = $1',
    [ziek.gevalId],
  )
  expect(rows).toEqual([{ vervallen: true }])
})
