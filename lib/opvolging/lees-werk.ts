import type { SqlCtx } from '@/lib/db/namens'
import { getal, sql } from '@/lib/db/sql'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import type { Signaalsoort } from './keuzes'

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
  uiterlijk: Dag
  /** whom one replaces: the task is his; null for one's own */
  namens: string | null
}

export interface Werk {
  signalen: Signaalregel[]
  taken: MijnTaak[]
}

/** So many are shown: the most serious first. */
const SIGNALEN = 12
const TAKEN = 12
/** Days without contact, without progress, or before the end of a contract, after which it is a signal. */
const ZES_WEKEN = 42
const CONTRACT_DAGEN = 45
const ADVIES_WACHT = 14
/** A case is "now long-running" for so many days after it became that. */
const VERS = 14

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
  const ander = isArbo ? sql`l.volgende_wie !~ 'verzuimconsultant'` : sql`l.volgende_wie !~ 'werkgever'`
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
  const [rij] = await ctx.db.$queryRaw<Werk[]>`
    with l as materialized (
      select g.id, g.werkgever_id, g.werknemer_id, g.verzuimconsultant_id, g.eerste_ziektedag, g.afwezigheid, g.einde_dienstverband, g.volgende_code,
             g.volgende_wie, g.volgende_veilig, g.volgende_uiterlijk, c.frequent_aantal, c.langdurig_dagen
        from verzuimgeval g
        left join contract c on c.werkgever_id = g.werkgever_id and c.arbodienst_id = g.arbodienst_id
             and c.van <= ${vandaag}::date and (c.tot_en_met is null or c.tot_en_met >= ${vandaag}::date)
       where ${welke}),
    s as (
      select l.*, 1 as ernst, 'garantie' as soort, t.code as waarom from l
        join lateral (select t.code from taak t where t.werkgever_id = l.werkgever_id and t.geval_id = l.id and t.toestand = 'open'
                         and t.uiterlijk < ${vandaag}::date and t.wie ~ 'werkgever' order by t.uiterlijk limit 1) t on true
       -- none of its tasks comes before the next, so only a case that is late has one that is
       where l.volgende_veilig < ${vandaag}::date
      union all
      select l.*, 2, 'mijlpaal', l.volgende_code || ' ' || l.volgende_uiterlijk from l
       where l.volgende_code is not null and ${ander} and l.volgende_veilig <= ${plusDagen(vandaag, 3)}::date
      union all
      select l.*, 3, 'advies', v.soort from l
        join lateral (select v.soort from advies v
                       left join lateral (select o.uitkomst from adviesopvolging o where o.werkgever_id = v.werkgever_id and o.advies_id = v.id
                                           order by o.vastgelegd_op desc limit 1) o on true
                       where v.werkgever_id = l.werkgever_id and v.geval_id = l.id
                         and (o.uitkomst in ('deels', 'niet')
                              or (o.uitkomst is null and coalesce(v.uiterlijk, (v.op at time zone 'Europe/Amsterdam')::date + ${ADVIES_WACHT}::int) < ${vandaag}::date))
                       order by v.op limit 1) v on true
      union all
      select l.*, 4, 'geenContact', k.op::text from l
        join lateral (select coalesce(max(k.op), l.eerste_ziektedag) as op from contactmoment k
                       where k.werkgever_id = l.werkgever_id and k.geval_id = l.id and k.uitkomst = 'gesproken') k on k.op < ${plusDagen(vandaag, -ZES_WEKEN)}::date
       where l.eerste_ziektedag < ${plusDagen(vandaag, -ZES_WEKEN)}::date
      union all
      select l.*, 5, 'frequent', m.n::text from l
        join lateral (select count(*)::int as n from verzuimmelding m where m.werkgever_id = l.werkgever_id and m.werknemer_id = l.werknemer_id
                         and m.ingetrokken_op is null and m.eerste_ziektedag > ${plusDagen(vandaag, -365)}::date) m on m.n >= coalesce(l.frequent_aantal, 3)
      union all
      select l.*, 6, 'contract', l.einde_dienstverband::text from l
       where l.einde_dienstverband between ${vandaag}::date and ${plusDagen(vandaag, CONTRACT_DAGEN)}::date
      union all
      select l.*, 7, 'duurVoorbij', m.verwachte_duur from l
        join lateral (select m.verwachte_duur, m.eerste_ziektedag from verzuimmelding m
                       where m.werkgever_id = l.werkgever_id and m.geval_id = l.id and m.ingetrokken_op is null
                       order by m.eerste_ziektedag desc limit 1) m
          on m.eerste_ziektedag < ${vandaag}::date - (case m.verwachte_duur when 'dagen' then 7 when 'weken' then ${ZES_WEKEN}::int else 100000 end)
             and m.eerste_ziektedag > ${vandaag}::date - 120
      union all
      select l.*, 8, 'deels', h.vanaf::text from l
        join lateral (select max(h.vanaf) as vanaf from werkhervatting h where h.werkgever_id = l.werkgever_id and h.geval_id = l.id and h.vervallen_op is null) h
          on h.vanaf < ${plusDagen(vandaag, -ZES_WEKEN)}::date
       where l.afwezigheid between 1 and 99
      union all
      select l.*, 9, 'langdurig', coalesce(l.langdurig_dagen, ${ZES_WEKEN})::text from l
       where ${vandaag}::date - l.eerste_ziektedag between coalesce(l.langdurig_dagen, ${ZES_WEKEN}) + 1 and coalesce(l.langdurig_dagen, ${ZES_WEKEN}) + ${VERS}::int),
    p as materialized (
      select s ->> 'code' as code from contract c cross join lateral jsonb_array_elements(c.protocol) s
       where c.protocol <> '[]' and s ->> 'uitvoerder' = any (${rollen})
         and ${isArbo ? sql`c.arbodienst_id = ${ctx.wie.arbodienstId}::uuid` : sql`c.werkgever_id = ${ctx.wie.werkgeverId}::uuid`})
    select (select coalesce(jsonb_agg(jsonb_build_object('gevalId', x.id, 'werknemerId', x.werknemer_id, 'soort', x.soort, 'waarom', x.waarom, 'naam', ${naam})
                                      order by x.ernst, x.eerste_ziektedag, x.id), '[]')
              from (select s.* from s
                     where not exists (select from signaaluitstel u where u.werkgever_id = s.werkgever_id and u.geval_id = s.id and u.soort = s.soort
                                          and u.tot >= ${vandaag}::date and ${uitgesteld})
                     order by s.ernst, s.eerste_ziektedag, s.id limit ${getal(SIGNALEN)}) x) as signalen,
           (select coalesce(jsonb_agg(jsonb_build_object('id', x.actie_id, 'gevalId', x.geval_id, 'werknemerId', x.werknemer_id, 'wat', x.wat,
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
                         and t.veilig <= ${plusDagen(vandaag, ZES_WEKEN)}::date and t.code in (select p.code from p)) y
                     order by y.uiterlijk, y.geval_id limit ${getal(TAKEN)}) x) as taken`
  return rij ?? { signalen: [], taken: [] }
}
