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

/**
 * The steps of a plan that touch a table or join, and what is wrong with it: a whole scan of a large table, or a function of
 * the wall that is called for each row. What a policy asks once (an InitPlan) is not a step.
 */
export async function leesPlan(wie: pg.Client, vraag: Vraag): Promise<{ stappen: string[]; bezwaren: string[] }> {
  const groot = await wie.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and reltuples > ${GROOT}`,
  )
  const grote = new Set(groot.rows.map((r) => r.relname))
  const { rows } = await wie.query<{ 'QUERY PLAN': { Plan: Knoop }[] }>(
    `explain (format json, verbose, generic_plan) ${vraag.text}`,
  )
  const stappen: string[] = []
  const bezwaren: string[] = []
  const loop = (knoop: Knoop): void => {
    const { 'Node Type': soort, 'Relation Name': tabel, 'Index Name': index } = knoop
    if (soort !== 'Result') stappen.push([soort, index ?? tabel].filter(Boolean).join(' '))
    if (soort === 'Seq Scan' && tabel && grote.has(tabel)) bezwaren.push(`Seq Scan ${tabel}`)
    for (const [veld, waarde] of Object.entries(knoop))
      if (/Filter|Cond/.test(veld) && veld !== 'One-Time Filter' && /\bmuur\./.test(String(waarde)))
        bezwaren.push(`per rij ${waarde}`)
    for (const onder of knoop.Plans ?? []) if (onder['Parent Relationship'] !== 'InitPlan') loop(onder)
  }
  const wortel = rows[0]?.['QUERY PLAN'][0]?.Plan
  if (wortel) loop(wortel)
  return { stappen, bezwaren }
}
