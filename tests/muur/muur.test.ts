import { expect, test } from 'vitest'
import type { Daad } from './model'
import { proefmuur, steekproef } from './proefmuur'
import { type Verschil, vergelijk } from './vergelijk'

// What PostgreSQL lets each session do with each row, against the model, for every table.

const lang = process.env.LANG_TESTS === '1'
const PER_TABEL = lang ? Number.POSITIVE_INFINITY : 4
/** Milliseconds: a busy machine is no reason to fail. */
const GEDULD = lang ? 5_400_000 : 1_800_000

const muur = await proefmuur()

/** The model looks at all rows; the questions are about a sample. */
async function toets(
  welke: string[],
  daden: Daad[],
  per = PER_TABEL,
): Promise<{ vragen: number; verschillen: Verschil[] }> {
  const { client, kijkers, stad } = muur
  return await vergelijk(client, kijkers, welke, steekproef(stad, per), stad, daden)
}

test('every table holds rows, so that "cannot see" means something', () => {
  expect(muur.tabellen.filter((t) => muur.stad.per(t).length === 0)).toEqual([])
})

test(
  'who sees which row: PostgreSQL and the model agree on everything',
  async () => {
    const { vragen, verschillen } = await muur.inTransactie(() =>
      toets(muur.tabellen, ['zien'], Number.POSITIVE_INFINITY),
    )
    console.log(`wall: ${vragen} decisions to see a row, ${verschillen.length} differences`)
    expect(verschillen.slice(0, 20)).toEqual([])
    expect(vragen).toBeGreaterThan(20_000)
  },
  GEDULD,
)

test(
  'who makes, changes and deletes which row: PostgreSQL and the model agree',
  async () => {
    const { vragen, verschillen } = await muur.inTransactie(() =>
      toets(muur.tabellen, ['maken', 'wijzigen', 'verwijderen']),
    )
    console.log(`wall: ${vragen} decisions to change a row, ${verschillen.length} differences`)
    expect(verschillen.slice(0, 20)).toEqual([])
    expect(vragen).toBeGreaterThan(10_000)
  },
  GEDULD,
)

test(
  'without FORCE and ENABLE the owner and the portals would see through; they are noticed too',
  async () => {
    const overleefd: string[] = []
    for (const tabel of muur.tabellen) {
      const { verschillen } = await muur.inTransactie(async () => {
        await muur.client.query(`alter table public.${tabel} disable row level security`)
        return await toets([tabel], ['zien'], Number.POSITIVE_INFINITY)
      })
      if (verschillen.length === 0) overleefd.push(tabel)
    }
    // tables of which no portal has any privilege are out of reach without a policy as well
    expect(overleefd.sort()).toEqual([
      'aanmeldpoging',
      'bekend_toestel',
      'dagmail',
      'factorgoedkeuring',
      'factorverzoek',
      'herstelcode',
      'inloggegeven',
      'medische_inzage',
      'sessie',
      'toegangsbrief',
      'verzoekpoging',
    ])
  },
  GEDULD,
)
