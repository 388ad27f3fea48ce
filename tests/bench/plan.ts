import type pg from 'pg'
import type { Vraag } from './afluisteren'

/** A table with more rows is never read whole for one page. */
const GROOT = 10_000

type Knoop = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Parent Relationship'?: string
  Plans?: Knoop[]
  [veld: string]: unknown
}

/** How a plan reaches its tables, once per place where it does, and what is wrong with it. */
export type Plan = { wegen: string[]; bezwaren: string[] }

/**
 * The ways to the tables of a plan (kind of scan, and which index), and what is wrong with it: a whole scan of a large table, or a
 * function of the wall that is called for each row. What a policy asks once (an InitPlan) is no way to a table.
 */
export async function leesPlan(wie: pg.Client, vraag: Vraag): Promise<Plan> {
  const groot = await wie.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and reltuples > ${GROOT}`,
  )
  const grote = new Set(groot.rows.map((r) => r.relname))
  const { rows } = await wie.query<{ 'QUERY PLAN': { Plan: Knoop }[] }>(
    `explain (format json, verbose, generic_plan) ${vraag.text}`,
  )
  const wegen: string[] = []
  const bezwaren: string[] = []
  const loop = (knoop: Knoop): void => {
    const { 'Node Type': soort, 'Relation Name': tabel, 'Index Name': index } = knoop
    if (tabel || index) wegen.push(`${soort} ${index ?? tabel}`)
    if (soort === 'Seq Scan' && tabel && grote.has(tabel)) bezwaren.push(`Seq Scan ${tabel}`)
    for (const [veld, waarde] of Object.entries(knoop))
      if (/Filter|Cond/.test(veld) && veld !== 'One-Time Filter' && /\bmuur\./.test(String(waarde)))
        bezwaren.push(`per rij ${waarde}`)
    for (const onder of knoop.Plans ?? []) if (onder['Parent Relationship'] !== 'InitPlan') loop(onder)
  }
  const wortel = rows[0]?.['QUERY PLAN'][0]?.Plan
  if (wortel) loop(wortel)
  return { wegen, bezwaren }
}

/**
 * What the wall changes in a plan. `anders`: a table that the statement itself reaches in another way than without policies; that
 * is another shape. `erbij`: a way that only the plan behind the wall has, because a policy looks in a table of its own (whether an
 * employer is a party to a contract, say); it costs time, which is measured, but the statement keeps its shape.
 */
export function vergelijk(met: Plan, zonder: Plan): { anders: string[]; erbij: string[] } {
  const over = [...met.wegen]
  const anders = zonder.wegen.filter((weg) => {
    const plek = over.indexOf(weg)
    if (plek >= 0) over.splice(plek, 1)
    return plek < 0
  })
  return { anders, erbij: over }
}
