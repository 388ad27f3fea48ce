import type { SqlCtx } from '@/lib/db/namens'
import { getal, sql } from '@/lib/db/sql'
import type { Vanwie } from './werklijst-sql'

/** What the filters of the work list offer. */
export interface Keuzes {
  werkgevers: { id: string; naam: string }[]
  /** other consultants of the arbodienst */
  collegas: { id: string; naam: string }[]
  /** names of the steps that contracts add, by code */
  protocol: ReadonlyMap<string, string>
}

/** A longer list is no use in a select; who is not in it is found by searching. */
const MEESTE_WERKGEVERS = 300
const MEESTE_COLLEGAS = 200

interface Gevonden {
  werkgevers: { id: string; naam: string }[] | null
  collegas: { id: string; naam: string }[] | null
  protocol: { code: string; naam: string }[] | null
}

/** The employers to choose from (of one consultant: those assigned to him) and the other consultants, by name. */
export async function leesKeuzes(ctx: SqlCtx<'arbodienst'>, vanwie: Vanwie): Promise<Keuzes> {
  const arbodienstId = ctx.wie.arbodienstId
  const opVandaag = sql`x.van <= ${ctx.vandaag}::date and (x.tot_en_met is null or x.tot_en_met >= ${ctx.vandaag}::date)`
  const welke =
    vanwie.soort === 'consultant'
      ? sql`select x.werkgever_id from toewijzing x
             where x.arbodienst_id = ${arbodienstId}::uuid and x.gebruiker_id = ${vanwie.gebruikerId}::uuid and ${opVandaag}`
      : sql`select x.werkgever_id from contract x where x.arbodienst_id = ${arbodienstId}::uuid`
  const [rij] = await ctx.db.$queryRaw<Gevonden[]>`
    select (select json_agg(x) from (
              select w.id, w.naam from werkgever w
               where w.id in (${welke})
               order by w.naam, w.id limit ${getal(MEESTE_WERKGEVERS)}) x) as werkgevers,
           (select json_agg(x) from (
              select u.id, u.naam from gebruiker u
               where u.id <> ${ctx.wie.gebruikerId}::uuid
                 and u.id in (select x.gebruiker_id from roltoekenning x
                               where x.arbodienst_id = ${arbodienstId}::uuid and x.rol = 'verzuimconsultant' and ${opVandaag})
               order by u.naam, u.id limit ${getal(MEESTE_COLLEGAS)}) x) as collegas,
           (select json_agg(distinct jsonb_build_object('code', s ->> 'code', 'naam', s ->> 'naam'))
              from contract c cross join lateral jsonb_array_elements(c.protocol) s
             where c.arbodienst_id = ${arbodienstId}::uuid and c.protocol <> '[]') as protocol`
  return {
    werkgevers: rij?.werkgevers ?? [],
    collegas: rij?.collegas ?? [],
    protocol: new Map((rij?.protocol ?? []).map((s) => [s.code, s.naam])),
  }
}
