import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { getal } from '@/lib/db/sql'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

/** What is due within so many days belongs to "what must I do now". */
export const NU_DAGEN = 28
/** On the page itself, and when all of it is asked for. */
const TAKEN = { eerste: 10, alle: 50 } as const
const MEESTE_AFWEZIG = 8
/** More than this is not counted on: a large werkgever needs to know that it is many, not how many exactly. */
export const TEL_TOT = 500

export interface WerkgeverTaak {
  gevalId: string
  werknemerId: string
  naam: string
  code: string
  wie: string[]
  veilig: Dag
  uiterlijk: Dag
  afwezigheid: number
}

export interface Afwezige {
  gevalId: string
  werknemerId: string
  naam: string
  eersteZiektedag: Dag
  rekenstart: Dag
  afwezigheid: number
  /** planned day of recovery, when that is known already */
  hersteldPer: Dag | null
}

export interface Vandaag {
  taken: WerkgeverTaak[]
  /** there are more than are shown */
  meerTaken: boolean
  teLaat: number
  /** newest report first */
  afwezigen: Afwezige[]
  /** open cases, counted to TEL_TOT */
  aantalAfwezig: number
  /** recovered less than four weeks ago, counted to TEL_TOT */
  aantalOnderbroken: number
  /** names of steps of the contract itself, by code */
  protocol: Record<string, string>
}

/**
 * Home of the werkgever: what he has to do himself, most urgent first, and who is ill now. `ook` are the persons that other parts of the page show: they belong in its line of the trail.
 */
export async function leesVandaag(
  ctx: SqlCtx<'werkgever'>,
  hoeveel: keyof typeof TAKEN = 'eerste',
  ook: readonly string[] = [],
): Promise<Vandaag> {
  const { werkgeverId } = ctx.wie
  const meeste = TAKEN[hoeveel]
  // "offset 0": his dates first, and then the few cases that they are of; told otherwise, Postgres begins with all his cases.
  const taken = await ctx.db.$queryRaw<(Omit<WerkgeverTaak, 'wie'> & { wie: string })[]>`
    select g.id as "gevalId", w.id as "werknemerId", concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam,
           t.code, t.wie, t.veilig::text, t.uiterlijk::text, g.afwezigheid
      from (select * from taak x where x.werkgever_id = ${werkgeverId}::uuid and x.toestand in ('open', 'uitgesteld')
               and x.veilig <= ${plusDagen(ctx.vandaag, NU_DAGEN)}::date and x.vanaf <= ${ctx.vandaag}::date
               and 'werkgever' = any (string_to_array(x.wie, '+')) offset 0) t
      join verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id and (g.toestand = 'open' or t.loopt_door)
      join werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
     order by t.veilig, t.id limit ${getal(meeste + 1)}`
  const afwezigen = await ctx.db.$queryRaw<Afwezige[]>`
    select g.id as "gevalId", w.id as "werknemerId", concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam,
           m.eerste_ziektedag::text as "eersteZiektedag", g.rekenstart::text, g.afwezigheid, m.hersteld_per::text as "hersteldPer"
      from (select * from verzuimgeval where werkgever_id = ${werkgeverId}::uuid and toestand = 'open'
             order by eerste_ziektedag desc, id desc limit ${getal(MEESTE_AFWEZIG)}) g
      join werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
      join lateral (select x.eerste_ziektedag, x.hersteld_per from verzuimmelding x
                     where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.ingetrokken_op is null
                     order by x.eerste_ziektedag desc limit 1) m on true
     order by g.eerste_ziektedag desc, g.id desc`
  const [tel] = await ctx.db.$queryRaw<{ open: number; onderbroken: number; protocol: Record<string, string> }[]>`
    select (select count(*)::int from (select from verzuimgeval where werkgever_id = ${werkgeverId}::uuid and toestand = 'open'
              limit ${getal(TEL_TOT + 1)}) a) as open,
           (select count(*)::int from (select from verzuimgeval where werkgever_id = ${werkgeverId}::uuid and toestand = 'onderbroken'
              limit ${getal(TEL_TOT + 1)}) b) as onderbroken,
           (select coalesce(jsonb_object_agg(s ->> 'code', s ->> 'naam'), '{}') from contract c cross join lateral jsonb_array_elements(c.protocol) s
             where c.werkgever_id = ${werkgeverId}::uuid and s ? 'code' and s ? 'naam') as protocol`
  await logboek(ctx, {
    gebeurtenis: 'verzuim.vandaagBekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set([...[...taken.slice(0, meeste), ...afwezigen].map((r) => r.werknemerId), ...ook])],
    object: 'verzuim',
  })
  return {
    taken: taken.slice(0, meeste).map((t) => ({ ...t, wie: t.wie.split('+') })),
    meerTaken: taken.length > meeste,
    teLaat: taken.slice(0, meeste).filter((t) => t.uiterlijk < ctx.vandaag).length,
    afwezigen,
    aantalAfwezig: tel?.open ?? 0,
    aantalOnderbroken: tel?.onderbroken ?? 0,
    protocol: tel?.protocol ?? {},
  }
}
