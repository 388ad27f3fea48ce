import { randomUUID } from 'node:crypto'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import type { ProefDatabase } from '../../hulp/database'
import { wereld } from '../../hulp/wereld'

/** The moment on which these tests play: a Saturday in November 2026, so that October is the last whole month. */
export const nu = new Date('2026-11-21T09:00:00Z')

export interface Baan {
  begin: string
  einde?: string | null
  uren?: number
  voltijd?: number
  /** first day, day of recovery, and from which days how much was worked */
  ziek?: Spel[]
}

export interface Spel {
  d1: string
  hersteldPer?: string | null
  werkt?: { vanaf: string; percentage: number; therapeutisch?: boolean; vervallen?: boolean }[]
  ingetrokken?: boolean
}

export interface Mens {
  afdelingId?: string | null
  banen: Baan[]
  verlof?: { van: string; totEnMet: string; vervallen?: boolean }[]
}

/** Somebody at 40 of 40 hours since 2020. */
export const voltijd = (ziek: Spel[] = [], afdelingId: string | null = null): Mens => ({
  afdelingId,
  banen: [{ begin: '2020-01-01', ziek }],
})

/** A werkgever with these people, written past the wall, and its HR signed in. */
export async function maakWerkgever(proef: ProefDatabase, mensen: readonly Mens[] = []) {
  const w = wereld(proef.admin)
  const werkgeverId = await w.werkgever()
  const hr = await w.aangemeld('hr', { werkgeverId })
  const erbij = async (meer: readonly Mens[]) => await schrijf(proef, werkgeverId, meer)
  await erbij(mensen)
  return { w, werkgeverId, hr: hr.sleutel, erbij }
}

/** Everything of these people in a few statements: a random world has hundreds of rows. */
async function schrijf(proef: ProefDatabase, werkgeverId: string, mensen: readonly Mens[]): Promise<void> {
  const rijen = mensen.map((m) => ({ ...m, id: randomUUID() }))
  const banen = rijen.flatMap((m) =>
    m.banen.map((b) => ({ ...b, id: randomUUID(), mens: m.id, afdeling: m.afdelingId ?? null })),
  )
  const spellen = banen.flatMap((b) =>
    (b.ziek ?? []).map((s) => ({ ...s, id: randomUUID(), baan: b.id, mens: b.mens })),
  )
  const werk = spellen.flatMap((s) => (s.werkt ?? []).map((h) => ({ ...h, spel: s.id })))
  const verlof = rijen.flatMap((m) => (m.verlof ?? []).map((v) => ({ ...v, mens: m.id })))
  const zet = async (sql: string, lijst: readonly unknown[]) =>
    await proef.admin.query(sql, [werkgeverId, JSON.stringify(lijst)])
  await zet(
    `insert into werknemer (id, werkgever_id, personeelsnummer, voornaam, achternaam, zoeknaam, zoekvoornaam)
     select x.id, $1, 'p' || x.id, 'Sam', 'Test', 'test sam', 'sam' from jsonb_to_recordset($2) as x(id uuid)`,
    rijen,
  )
  await zet(
    `insert into dienstverband (id, werkgever_id, werknemer_id, functie, afdeling_id, contracturen, voltijduren, begin, einde)
     select x.id, $1, x.mens, 'medewerker', x.afdeling, coalesce(x.uren, 40), coalesce(x.voltijd, 40), x.begin, x.einde
       from jsonb_to_recordset($2) as x(id uuid, mens uuid, afdeling uuid, uren numeric, voltijd numeric, begin date, einde date)`,
    banen,
  )
  await zet(
    `insert into verzuimgeval (id, werkgever_id, werknemer_id, dienstverband_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     select x.id, $1, x.mens, x.baan, 'd' || x.id, x.d1, x.d1, case when x."hersteldPer" is null then 'open' else 'gesloten' end
       from jsonb_to_recordset($2) as x(id uuid, mens uuid, baan uuid, d1 date, "hersteldPer" date)`,
    spellen,
  )
  await zet(
    `insert into verzuimmelding (werkgever_id, geval_id, werknemer_id, dienstverband_id, eerste_ziektedag, hersteld_per, ontvangstnummer,
                                 gemeld_door_id, gemeld_door_naam, ingetrokken_op, ingetrokken_reden)
     select $1, x.id, x.mens, x.baan, x.d1, x."hersteldPer", 'o' || x.id, gen_random_uuid(), 'HR',
            case when x.ingetrokken then now() end, case when x.ingetrokken then 'vergissing' end
       from jsonb_to_recordset($2) as x(id uuid, mens uuid, baan uuid, d1 date, "hersteldPer" date, ingetrokken boolean)`,
    spellen,
  )
  await zet(
    `insert into werkhervatting (werkgever_id, geval_id, vanaf, percentage_gewerkt, arbeidstherapeutisch, door_id, door_naam, vervallen_op)
     select $1, x.spel, x.vanaf, x.percentage, coalesce(x.therapeutisch, false), gen_random_uuid(), 'HR', case when x.vervallen then now() end
       from jsonb_to_recordset($2) as x(spel uuid, vanaf date, percentage int, therapeutisch boolean, vervallen boolean)`,
    werk,
  )
  await zet(
    `insert into verlof (werkgever_id, werknemer_id, van, tot_en_met, door_naam, vervallen_op)
     select $1, x.mens, x.van, x."totEnMet", 'HR', case when x.vervallen then now() end
       from jsonb_to_recordset($2) as x(mens uuid, van date, "totEnMet" date, vervallen boolean)`,
    verlof,
  )
}

/** One unit of work that reads numbers, on the day of these tests. */
export async function kijk<T>(
  sleutel: Sleutel<'werkgever'>,
  werk: (ctx: Ctx<'werkgever'>) => Promise<T>,
  moment = nu,
): Promise<T> {
  return await namens(sleutel, 'cijfers.lezen', werk, { nu: moment })
}
