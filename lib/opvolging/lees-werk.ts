import type { SqlCtx } from '@/lib/db/namens'
import { geen, getal, sql, voegSamen } from '@/lib/db/sql'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import type { Signaalsoort } from './keuzes'
import { isUitgesteld, lopendeGevallen, signaalsoorten, ZES_WEKEN } from './signalen'

/** Something about a running case that asks for attention, and why. */
export interface Signaalregel {
  gevalId: string
  werknemerId: string
  naam: string
  soort: Signaalsoort
  /** a number, a day or a code, by kind */
  waarom: string
}

/** A task of one's own that is still to be done. */
export interface MijnTaak {
  /** null for a milestone, which is recorded in the case itself */
  id: string | null
  gevalId: string
  werknemerId: string
  naam: string
  wat: string
  /** which time, of a step that a planner has to do; null for every other */
  nummer: number | null
  uiterlijk: Dag
  /** whom one replaces: the task is his; null for one's own */
  namens: string | null
}

export interface Werk {
  signalen: Signaalregel[]
  taken: MijnTaak[]
}

/** So many of each are shown, the most serious or the most urgent first; there may be more. */
export const MEESTE = 12

/**
 * Signals and tasks of whoever looks, in one statement over his running cases: of a consultant his own, of the werkgever those
 * it may see. Part of the home page, which writes the line in the trail with these persons in it.
 */
export async function leesWerk(ctx: SqlCtx<'werkgever'> | SqlCtx<'arbodienst'>): Promise<Werk> {
  const isArbo = ctx.wie.portaal === 'arbodienst'
  const { vandaag } = ctx
  const ik = ctx.wie.gebruikerId
  const welke = isArbo
    ? sql`g.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and g.verzuimconsultant_id = any ((select muur.namens_wie())::uuid[]) and g.toestand = 'open'`
    : sql`g.werkgever_id = ${ctx.wie.werkgeverId}::uuid and g.toestand = 'open'`
  const uitgesteld = isArbo ? sql`u.arbodienst_id = ${ctx.wie.arbodienstId}::uuid` : sql`u.arbodienst_id is null`
  const naam = isArbo
    ? sql`(select b.naam from begeleiding b where b.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and b.werknemer_id = x.werknemer_id)`
    : sql`(select concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) from werknemer w where w.werkgever_id = x.werkgever_id and w.id = x.werknemer_id)`
  // Himself and whom he replaces today: their tasks go along.
  const namens = sql`any ((select muur.namens_wie())::uuid[])`
  const kant = isArbo ? 'arbodienst' : 'werkgever'
  const huurder = isArbo
    ? sql`g.arbodienst_id = ${ctx.wie.arbodienstId}::uuid`
    : sql`g.werkgever_id = ${ctx.wie.werkgeverId}::uuid`
  const vanOns = isArbo
    ? sql`a.arbodienst_id = ${ctx.wie.arbodienstId}::uuid`
    : sql`a.werkgever_id = ${ctx.wie.werkgeverId}::uuid`
  // Steps of a contract that name HR or the leidinggevende: for whoever is that here.
  const rollen = isArbo ? [] : ctx.wie.rollen.filter((rol) => rol === 'hr' || rol === 'leidinggevende')
  // What goes on after recovery, when the case does not run any more.
  const naHerstel = isArbo
    ? sql`t.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and g.verzuimconsultant_id = ${namens} and t.wie ~ 'verzuimconsultant'`
    : sql`t.werkgever_id = ${ctx.wie.werkgeverId}::uuid and t.code in (select p.code from p)`
  // Kind after kind, and no further once there are enough: what is less serious would not be shown.
  const lagen = signaalsoorten(vandaag, kant).map((soort, i) => {
    const nog = i > 0 ? sql`(select count(*) from t${getal(i - 1)}) < ${getal(MEESTE)} and` : geen
    return sql`
    t${getal(i)} as materialized (
      ${i > 0 ? sql`select * from t${getal(i - 1)} union all` : geen}
      (select s.* from (${soort}) s where ${nog} not ${isUitgesteld(vandaag, uitgesteld)}
        order by s.eerste_ziektedag, s.id limit ${getal(MEESTE)}))`
  })
  const [rij] = await ctx.db.$queryRaw<Werk[]>`
    with l as materialized (
      ${lopendeGevallen(vandaag)}
       where ${welke}),
    ${voegSamen(lagen, ', ')},
    p as materialized (
      select s ->> 'code' as code from contract c cross join lateral jsonb_array_elements(c.protocol) s
       where c.protocol <> '[]' and s ->> 'uitvoerder' = any (${rollen})
         and ${isArbo ? sql`c.arbodienst_id = ${ctx.wie.arbodienstId}::uuid` : sql`c.werkgever_id = ${ctx.wie.werkgeverId}::uuid`})
    select (select coalesce(jsonb_agg(jsonb_build_object('gevalId', x.id, 'werknemerId', x.werknemer_id, 'soort', x.soort, 'waarom', x.waarom, 'naam', ${naam})
                                      order by x.ernst, x.eerste_ziektedag, x.id), '[]')
              from (select * from t${getal(lagen.length - 1)} order by ernst, eerste_ziektedag, id limit ${getal(MEESTE)}) x) as signalen,
           (select coalesce(jsonb_agg(jsonb_build_object('id', x.actie_id, 'gevalId', x.geval_id, 'werknemerId', x.werknemer_id, 'wat', x.wat, 'nummer', null,
                                                         'uiterlijk', x.uiterlijk, 'naam', ${naam},
                                                         'namens', (select u.naam from gebruiker u where u.id = x.van and u.id <> ${ik}::uuid)) order by x.uiterlijk, x.geval_id), '[]')
              from (select * from (
                      select a.id as actie_id, a.geval_id, l.werkgever_id, l.werknemer_id, a.wat, a.uiterlijk, ${isArbo ? sql`l.verzuimconsultant_id` : sql`null::uuid`} as van
                        from actie a join l on l.werkgever_id = a.werkgever_id and l.id = a.geval_id
                       where a.gedaan_op is null and a.kant = ${kant} and a.voor_id is null and ${vanOns}
                      union all
                      select a.id, a.geval_id, g.werkgever_id, g.werknemer_id, a.wat, a.uiterlijk, a.voor_id
                        from actie a join verzuimgeval g on g.werkgever_id = a.werkgever_id and g.id = a.geval_id
                       where a.gedaan_op is null and a.kant = ${kant} and a.voor_id = ${namens} and ${vanOns} and ${huurder} and g.toestand <> 'gesloten'
                      union all
                      select null, t.geval_id, g.werkgever_id, g.werknemer_id, t.code, t.uiterlijk, t.toegewezen_id
                        from taak t join verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id
                       where t.toestand in ('open', 'uitgesteld') and t.toegewezen_id = ${namens} and ${huurder}
                      union all
                      select null, t.geval_id, l.werkgever_id, l.werknemer_id, t.code, t.uiterlijk, null
                        from taak t join l on l.werkgever_id = t.werkgever_id and l.id = t.geval_id
                       where exists (select from p) and t.toestand in ('open', 'uitgesteld') and t.toegewezen_id is null
                         and t.veilig <= ${plusDagen(vandaag, ZES_WEKEN)}::date and t.code in (select p.code from p)
                      union all
                      select null, t.geval_id, g.werkgever_id, g.werknemer_id, t.code, t.uiterlijk, ${isArbo ? sql`g.verzuimconsultant_id` : sql`null::uuid`}
                        from taak t join verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id
                       where t.loopt_door and t.toestand in ('open', 'uitgesteld') and t.toegewezen_id is null and ${naHerstel}
                         and t.veilig <= ${plusDagen(vandaag, ZES_WEKEN)}::date) y
                     order by y.uiterlijk, y.geval_id limit ${getal(MEESTE)}) x) as taken`
  return rij ?? { signalen: [], taken: [] }
}
