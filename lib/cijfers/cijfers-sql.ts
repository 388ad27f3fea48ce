import { type Sql, sql } from '@/lib/db/sql'
import type { Dag } from '@/lib/wet/kalender'
import { eersteDag, laatsteDag } from './maanden'
import { grenzen, jaarEerder, maandenVan, type Tijd } from './perioden'

/** Days of an absence with which a class begins; one is in the class of how long it had lasted at the end of the period. */
export const DUURKLASSEN = [
  { naam: '1 t/m 7 dagen', van: 1 },
  { naam: '8 t/m 42 dagen', van: 8 },
  { naam: '43 t/m 365 dagen', van: 43 },
  { naam: '366 t/m 730 dagen', van: 366 },
  { naam: 'langer dan 730 dagen', van: 731 },
] as const

/** The days that are read, and the two periods that are compared. */
export interface Venster {
  werkgeverId: string
  /** first day of each month that is read, without a gap; the last day of the last of them */
  maanden: readonly [Dag, ...Dag[]]
  totEnMet: Dag
  nu: { van: Dag; totEnMet: Dag }
  eerder: { van: Dag; totEnMet: Dag }
}

/** Reads from the first month of a year before up to the end of the period: the twelve months of the picture lie within it. */
export function vensterVan(werkgeverId: string, nu: Tijd): Venster {
  const eerder = jaarEerder(nu)
  const [begin, ...rest] = maandenVan({ eerste: eerder.eerste, laatste: nu.laatste }).map(eersteDag)
  if (begin === undefined) throw new Error('A period without months.')
  return {
    werkgeverId,
    maanden: [begin, ...rest],
    totEnMet: laatsteDag(nu.laatste),
    nu: grenzen(nu),
    eerder: grenzen(eerder),
  }
}

/**
 * One row of the answer, of people who stand in one department itself.
 * - voltijd, persoon, ziek: what begins (positive) and ends (negative) in a month; `a` is how much, `b` how much times the days from
 *   the start of the window. From these follow the days in each month (tellen.ts), without a row for each person and month.
 * - melding: `a` reports begun. einde: `a` absences ended, `b` their days.
 * - duurNu, duurEerder: `a` sick days of a period in a class of duration.
 * - mensen: `a` people who were in service in the months of the bits of `maand`; `klasse` 1 when they had a day of sickness in the
 *   period, 2 in that of a year before, 3 in both.
 */
export interface Telrij {
  soort: 'voltijd' | 'persoon' | 'ziek' | 'melding' | 'einde' | 'duurNu' | 'duurEerder' | 'mensen'
  afdelingId: string | null
  maand: number
  klasse: number
  a: number
  b: number
}

/**
 * What the statement below asks of the planner: behind the policies it thinks of a few rows where there are a hundred thousand, and
 * would look each of them up by itself.
 */
export const planning = sql`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '48MB', true)`

/**
 * Everything that the numbers of a werkgever are made of, in one statement, for all whom one may see. An employment counts with its
 * present hours: the register does not know from which day other hours held. Employments side by side are one person. An absence
 * ends with the employment. Each spell begins at all of the work, and from a day on less as more is worked; work without wage value
 * counts as none. Days of maternity leave are no sickness.
 */
export function cijfersSql({ werkgeverId, maanden, totEnMet, nu, eerder }: Venster): Sql {
  const van = sql`${maanden[0]}::date`
  const tot = sql`${totEnMet}::date`
  const maand = (dag: Sql) => sql`width_bucket(${dag}, ${maanden}::date[])`
  const stappen = (soort: string, uit: Sql, hoeveel: Sql) => sql`
    select ${soort}, afdeling_id, ${maand(sql`van`)}, 0, sum(${hoeveel})::float8, sum(${hoeveel} * (van - ${van}))::float8 from ${uit} group by 2, 3
    union all
    select ${soort}, afdeling_id, ${maand(sql`tot + 1`)}, 0, -sum(${hoeveel})::float8, -sum(${hoeveel} * (tot + 1 - ${van}))::float8
      from ${uit} where tot < ${tot} group by 2, 3`
  const raakt = (p: Venster['nu']) => sql`van <= ${p.totEnMet}::date and tot >= ${p.van}::date`
  const duur = (soort: string, p: Venster['nu']) => sql`
    select ${soort}, afdeling_id, 0, width_bucket(least(laatste, ${p.totEnMet}::date) - d1 + 1, ${DUURKLASSEN.map((k) => k.van)}::int[]) - 1,
           sum(gewicht * (least(tot, ${p.totEnMet}::date) - greatest(van, ${p.van}::date) + 1))::float8, 0
      from ziek where ${raakt(p)} group by 2, 4`
  return sql`
    with d as materialized (
      select d.id, d.werknemer_id, w.afdeling_id, greatest(d.begin, ${van}) as van, least(d.einde, ${tot}) as tot, d.einde,
             (d.contracturen / d.voltijduren)::float8 as factor
        from dienstverband d join werknemer w on w.werkgever_id = d.werkgever_id and w.id = d.werknemer_id
       where d.werkgever_id = ${werkgeverId}::uuid and w.werkgever_id = ${werkgeverId}::uuid
         and d.begin <= ${tot} and (d.einde is null or d.einde >= ${van})
    ), aanwezig as materialized (
      select p.werknemer_id, p.afdeling_id, lower(r) as van, upper(r) - 1 as tot
        from (select werknemer_id, afdeling_id, range_agg(daterange(van, tot, '[]')) as dagen from d group by 1, 2) p, unnest(p.dagen) r
    ), m as materialized (
      select m.id, m.geval_id, m.eerste_ziektedag as d1, m.hersteld_per, d.werknemer_id, d.afdeling_id, d.factor, d.van, d.tot,
             least(m.hersteld_per - 1, d.einde) as laatste
        from verzuimmelding m join d on d.id = m.dienstverband_id
       where m.werkgever_id = ${werkgeverId}::uuid and m.ingetrokken_op is null
         and m.eerste_ziektedag <= ${tot} and (m.hersteld_per is null or m.hersteld_per > ${van})
    ), h as materialized (
      select m.id, h.vanaf, case when h.arbeidstherapeutisch then 1 else (100 - h.percentage_gewerkt) / 100.0 end::float8 as deel,
             lead(h.vanaf) over (partition by m.id order by h.vanaf) as volgende
        from m join werkhervatting h on h.werkgever_id = ${werkgeverId}::uuid and h.geval_id = m.geval_id and h.vervallen_op is null
         and h.vanaf >= m.d1 and (m.hersteld_per is null or h.vanaf < m.hersteld_per)
    ), trede as (
      select m.*, m.d1 as vanaf, e.vanaf as volgende, 1::float8 as deel from m left join (select id, min(vanaf) as vanaf from h group by id) e using (id)
      union all select m.*, h.vanaf, h.volgende, h.deel from m join h using (id)
    ), stuk as (
      select * from (select werknemer_id, afdeling_id, d1, laatste, factor * deel as gewicht,
                            greatest(vanaf, van) as van, least(volgende - 1, laatste, tot) as tot from trede) s
       where s.van <= s.tot
    ), vrij as materialized (
      select werknemer_id, range_agg(daterange(van, tot_en_met, '[]')) as dagen from verlof
       where werkgever_id = ${werkgeverId}::uuid and vervallen_op is null and van <= ${tot} and tot_en_met >= ${van} group by 1
    ), ziek as materialized (
      select * from stuk where werknemer_id not in (select werknemer_id from vrij)
      union all
      select s.werknemer_id, s.afdeling_id, s.d1, s.laatste, s.gewicht, lower(r), upper(r) - 1
        from stuk s join vrij using (werknemer_id), unnest(datemultirange(daterange(s.van, s.tot, '[]')) - vrij.dagen) r
    ), verzuimd as (
      select werknemer_id, bit_or((${raakt(nu)})::int + 2 * (${raakt(eerder)})::int) as klasse from ziek group by 1
    )
    select 'melding' as soort, afdeling_id as "afdelingId", ${maand(sql`d1`)} as maand, 0 as klasse, count(*)::float8 as a, 0::float8 as b
      from m where d1 between van and tot group by 2, 3
    union all
    select 'einde', afdeling_id, ${maand(sql`laatste`)}, 0, count(*)::float8, sum(laatste - d1 + 1)::float8
      from m where laatste between greatest(d1, van) and tot group by 2, 3
    union all
    select 'mensen', p.afdeling_id, p.maanden, coalesce(z.klasse, 0), count(*)::float8, 0
      from (select werknemer_id, afdeling_id, bit_or((1 << ${maand(sql`tot`)}) - (1 << (${maand(sql`van`)} - 1))) as maanden from aanwezig group by 1, 2) p
      left join verzuimd z using (werknemer_id) group by 2, 3, 4
    union all ${stappen('voltijd', sql`d`, sql`factor`)}
    union all ${stappen('persoon', sql`aanwezig`, sql`1`)}
    union all ${stappen('ziek', sql`ziek`, sql`gewicht`)}
    union all ${duur('duurNu', nu)}
    union all ${duur('duurEerder', eerder)}`
}
