import { type Sql, sql, voegSamen } from '@/lib/db/sql'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

// When a running case asks for attention, and why: the one place where signals are described. Parts of a statement, for the home of
// a portal and for the mail of the day.

/** Days without contact, without progress, or before the end of a contract, after which it is a signal. */
export const ZES_WEKEN = 42
const CONTRACT_DAGEN = 45
const ADVIES_WACHT = 14
/** A case is "now long-running" for so many days after it became that. */
const VERS = 14

/** Running cases (g) with what their contract says of signals; a condition on g follows. */
export function lopendeGevallen(vandaag: Dag): Sql {
  return sql`
      select g.id, g.werkgever_id, g.werknemer_id, g.verzuimconsultant_id, g.eerste_ziektedag, g.afwezigheid, g.einde_dienstverband, g.volgende_code,
             g.volgende_wie, g.volgende_veilig, g.volgende_uiterlijk, g.arbodienst_id, g.afdeling_id, c.frequent_aantal, c.langdurig_dagen
        from verzuimgeval g
        left join contract c on c.werkgever_id = g.werkgever_id and c.arbodienst_id = g.arbodienst_id
             and c.van <= ${vandaag}::date and (c.tot_en_met is null or c.tot_en_met >= ${vandaag}::date)`
}

/**
 * The signals of the cases in `l`, a statement for each kind, the most serious kind first. For one side: a date that it has to meet
 * itself is a task and no signal.
 */
export function signaalsoorten(vandaag: Dag, kant: 'arbodienst' | 'werkgever'): Sql[] {
  const eigen = kant === 'arbodienst' ? 'verzuimconsultant' : 'werkgever'
  return [
    sql`
      select l.*, 1 as ernst, 'garantie' as soort, t.code as waarom from l
        join lateral (select t.code from taak t where t.werkgever_id = l.werkgever_id and t.geval_id = l.id and ${isGarantie(vandaag)}
                       order by t.uiterlijk limit 1) t on true
       -- none of its tasks comes before the next, so only a case that is late has one that is
       where l.volgende_veilig < ${vandaag}::date`,
    sql`
      select l.*, 2 as ernst, 'mijlpaal' as soort, l.volgende_code || ' ' || l.volgende_uiterlijk as waarom from l
       where l.volgende_code is not null and l.volgende_wie !~ ${eigen} and l.volgende_veilig <= ${plusDagen(vandaag, 3)}::date
       -- that the werkgever is late with it is the signal above
         and not (l.volgende_uiterlijk < ${vandaag}::date
                  and exists (select from taak t where t.werkgever_id = l.werkgever_id and t.geval_id = l.id and t.code = l.volgende_code and ${isGarantie(vandaag)}))`,
    sql`
      select l.*, 3 as ernst, 'advies' as soort, v.soort as waarom from l
        join lateral (select v.soort from advies v
                       left join lateral (select o.uitkomst from adviesopvolging o where o.werkgever_id = v.werkgever_id and o.advies_id = v.id
                                           order by o.vastgelegd_op desc limit 1) o on true
                       where v.werkgever_id = l.werkgever_id and v.geval_id = l.id
                         and (o.uitkomst in ('deels', 'niet')
                              or (o.uitkomst is null and coalesce(v.uiterlijk, (v.op at time zone 'Europe/Amsterdam')::date + ${ADVIES_WACHT}::int) < ${vandaag}::date))
                       order by v.op limit 1) v on true`,
    sql`
      select l.*, 4 as ernst, 'geenContact' as soort, k.op::text as waarom from l
        join lateral (select coalesce(max(k.op), l.eerste_ziektedag) as op from contactmoment k
                       where k.werkgever_id = l.werkgever_id and k.geval_id = l.id and k.uitkomst = 'gesproken') k on k.op < ${plusDagen(vandaag, -ZES_WEKEN)}::date
       where l.eerste_ziektedag < ${plusDagen(vandaag, -ZES_WEKEN)}::date`,
    sql`
      select l.*, 5 as ernst, 'frequent' as soort, m.n::text as waarom from l
        join lateral (select count(*)::int as n from verzuimmelding m where m.werkgever_id = l.werkgever_id and m.werknemer_id = l.werknemer_id
                         and m.ingetrokken_op is null and m.eerste_ziektedag > ${plusDagen(vandaag, -365)}::date) m on m.n >= coalesce(l.frequent_aantal, 3)`,
    sql`
      select l.*, 6 as ernst, 'contract' as soort, l.einde_dienstverband::text as waarom from l
       where l.einde_dienstverband between ${vandaag}::date and ${plusDagen(vandaag, CONTRACT_DAGEN)}::date`,
    sql`
      select l.*, 7 as ernst, 'duurVoorbij' as soort, m.verwachte_duur as waarom from l
        join verzuimmelding m on m.werkgever_id = l.werkgever_id and m.geval_id = l.id and m.ingetrokken_op is null
             and m.eerste_ziektedag < ${vandaag}::date - (case m.verwachte_duur when 'dagen' then 7 when 'weken' then ${ZES_WEKEN}::int else 100000 end)
             and m.eerste_ziektedag > ${vandaag}::date - 120
       -- of the last report: what was expected before it does not count any more
       where not exists (select from verzuimmelding n where n.werkgever_id = l.werkgever_id and n.geval_id = l.id and n.ingetrokken_op is null
                            and n.eerste_ziektedag > m.eerste_ziektedag)`,
    sql`
      select l.*, 8 as ernst, 'deels' as soort, h.vanaf::text as waarom from l
        join lateral (select max(h.vanaf) as vanaf from werkhervatting h where h.werkgever_id = l.werkgever_id and h.geval_id = l.id and h.vervallen_op is null) h
          on h.vanaf < ${plusDagen(vandaag, -ZES_WEKEN)}::date
       where l.afwezigheid between 1 and 99`,
    sql`
      select l.*, 9 as ernst, 'langdurig' as soort, coalesce(l.langdurig_dagen, ${ZES_WEKEN})::text as waarom from l
       where ${vandaag}::date - l.eerste_ziektedag between coalesce(l.langdurig_dagen, ${ZES_WEKEN}) + 1 and coalesce(l.langdurig_dagen, ${ZES_WEKEN}) + ${VERS}::int`,
  ]
}

/** Whether the werkgever is late with task `t`. One that was postponed is not: there the reason counts. */
function isGarantie(vandaag: Dag): Sql {
  return sql`t.toestand = 'open' and t.uiterlijk < ${vandaag}::date and t.wie ~ 'werkgever'`
}

/** All signals of the cases in `l`, with how serious they are: one row each. */
export function signalenOver(vandaag: Dag, kant: 'arbodienst' | 'werkgever'): Sql {
  return voegSamen(signaalsoorten(vandaag, kant), ' union all ')
}

/** Whether signal `s` was put off by this side (a condition on `u`). */
export function isUitgesteld(vandaag: Dag, kant: Sql): Sql {
  return sql`exists (select from signaaluitstel u where u.werkgever_id = s.werkgever_id and u.geval_id = s.id and u.soort = s.soort
                      and u.tot >= ${vandaag}::date and ${kant})`
}
