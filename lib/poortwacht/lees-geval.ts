import type { SqlCtx, Wie } from '@/lib/db/namens'
import { geen, type Sql, sql } from '@/lib/db/sql'
import { nietGevonden } from '@/lib/weigering'
import type { Loonsanctie, ProtocolStap, Verlof } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'

/** Everything that is stored of one case, with days as strings. What one may not see of it is not in it. */
export interface GevalGegevens {
  id: string
  werkgeverId: string
  werknemerId: string
  dienstverbandId: string
  arbodienstId: string | null
  dossiernummer: string
  eersteZiektedag: Dag
  toestand: 'open' | 'onderbroken' | 'gesloten'
  afwezigheid: number
  rekenstart: Dag
  geenBenutbareMogelijkheden: boolean
  eersteContactOp: Dag | null
  aowOp: Dag | null
  eindeDienstverband: Dag | null
  heropenbaarTot: Dag | null
  versie: number
  berekendOp: Dag | null
  regelversie: string | null
  werkgeverNaam: string
  arbodienstNaam: string | null
  consultantId: string | null
  consultantNaam: string | null
  contract: { ziekmeldingDagen: number; eersteContactDagen: number; protocol: ProtocolStap[] } | null
  /** oldest first, withdrawn ones included */
  meldingen: MeldingGegevens[]
  werkhervattingen: Werkhervatting[]
  verloven: (Verlof & { id: string; doorNaam: string })[]
  mijlpaalfeiten: Mijlpaalfeit[]
  loonsanctie: (Loonsanctie & { id: string; doorNaam: string }) | null
  /** at most one of each kind */
  gevalfeiten: Gevalfeit[]
}

export interface MeldingGegevens {
  id: string
  eersteZiektedag: Dag
  hersteldPer: Dag | null
  ontvangstnummer: string
  /** day of the report, Dutch time */
  gemeldOp: Dag
  gemeldDoorNaam: string
  telefoon: string | null
  verpleegadres: string | null
  verwachteDuur: string
  lopendWerk: string | null
  vangnet: 'ja' | 'nee' | 'onbekend'
  arbeidsongeval: string
  verkeersongeval: string
  ingetrokken: boolean
}

export interface Werkhervatting {
  id: string
  vanaf: Dag
  percentageGewerkt: number
  arbeidstherapeutisch: boolean
  doorNaam: string
}

export interface Gevalfeit {
  id: string
  soort: 'wiaAanvraag' | 'verlenging' | 'overleden'
  dag: Dag
  doorNaam: string
}

export interface Mijlpaalfeit {
  id: string
  code: string
  nummer: number
  soort: 'gedaan' | 'nietVanToepassing' | 'uitgesteld'
  op: Dag | null
  tot: Dag | null
  reden: string | null
  doorNaam: string
}

/** Whose cases: those of the tenant that asks. A job, which has no tenant, reads what the wall lets it. */
type Lezer = Pick<SqlCtx, 'db' | 'vandaag'> & { wie?: Pick<Wie, 'werkgeverId' | 'arbodienstId' | 'tenantNaam'> }

/** Reads one case. Refuses with `nietGevonden` one that may not be seen, exactly as one that does not exist. */
export async function leesGeval(ctx: Lezer, gevalId: string): Promise<GevalGegevens> {
  const [geval] = await leesGevallen(ctx, [gevalId])
  if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  return geval
}

/**
 * What a contract of the case (x) says that is in force on a day; when none is, the latest that ended; before the first, that one.
 * There is one at a time. Terms that count from the first sick day are of the contract of that day: a new contract makes nobody late
 * afterwards. The steps of its protocol are of the contract of today, and say themselves from when they are asked.
 */
const geldend = (kolom: Sql, dag: Sql): Sql =>
  sql`(array_agg(${kolom} order by x.van > ${dag}, abs(x.van - ${dag})))[1]`

/**
 * Reads cases in one statement: a case page needs ten tables, and ten questions would cost ten times the way there and
 * back. Leaves out what may not be seen.
 */
export async function leesGevallen(ctx: Lezer, gevalIds: string[]): Promise<GevalGegevens[]> {
  const { werkgeverId = null, arbodienstId = null, tenantNaam = '' } = ctx.wie ?? {}
  const [toen, nu] = [sql`g.eerste_ziektedag`, sql`${ctx.vandaag}::date`]
  const rijen = await ctx.db.$queryRaw<{ geval: GevalGegevens }[]>`
    select jsonb_build_object(
      'id', g.id, 'werkgeverId', g.werkgever_id, 'werknemerId', g.werknemer_id, 'dienstverbandId', g.dienstverband_id,
      'arbodienstId', g.arbodienst_id, 'dossiernummer', g.dossiernummer, 'eersteZiektedag', g.eerste_ziektedag,
      'toestand', g.toestand, 'afwezigheid', g.afwezigheid, 'rekenstart', g.rekenstart,
      'geenBenutbareMogelijkheden', g.geen_benutbare_mogelijkheden, 'eersteContactOp', g.eerste_contact_op, 'aowOp', g.aow_op,
      'eindeDienstverband', g.einde_dienstverband, 'heropenbaarTot', g.heropenbaar_tot, 'versie', g.versie, 'berekendOp', g.berekend_op, 'regelversie', g.regelversie,
      'werkgeverNaam', ${werkgeverId ? sql`${tenantNaam}::text` : sql`(select w.naam from werkgever w where w.id = g.werkgever_id)`},
      'arbodienstNaam', ${arbodienstId ? sql`${tenantNaam}::text` : sql`(select a.naam from arbodienst a where a.id = g.arbodienst_id)`},
      'consultantId', g.verzuimconsultant_id, 'consultantNaam', (select u.naam from gebruiker u where u.id = g.verzuimconsultant_id),
      'contract', (select jsonb_build_object('ziekmeldingDagen', ${geldend(sql`x.ziekmelding_dagen`, toen)},
                                             'eersteContactDagen', ${geldend(sql`x.eerste_contact_dagen`, toen)},
                                             'protocol', ${geldend(sql`x.protocol`, nu)})
                     from contract x where x.werkgever_id = g.werkgever_id and x.arbodienst_id = g.arbodienst_id having count(*) > 0),
      'meldingen', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'eersteZiektedag', m.eerste_ziektedag,
                      'hersteldPer', m.hersteld_per, 'ontvangstnummer', m.ontvangstnummer,
                      'gemeldOp', (m.gemeld_op at time zone 'Europe/Amsterdam')::date, 'gemeldDoorNaam', m.gemeld_door_naam,
                      'telefoon', m.telefoon, 'verpleegadres', m.verpleegadres, 'verwachteDuur', m.verwachte_duur,
                      'lopendWerk', m.lopend_werk, 'vangnet', m.vangnet, 'arbeidsongeval', m.arbeidsongeval,
                      'verkeersongeval', m.verkeersongeval, 'ingetrokken', m.ingetrokken_op is not null)
                      order by m.eerste_ziektedag, m.gemeld_op), '[]')
                      from verzuimmelding m where m.werkgever_id = g.werkgever_id and m.geval_id = g.id),
      'werkhervattingen', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'vanaf', h.vanaf,
                      'percentageGewerkt', h.percentage_gewerkt, 'arbeidstherapeutisch', h.arbeidstherapeutisch,
                      'doorNaam', h.door_naam) order by h.vanaf), '[]')
                      from werkhervatting h where h.werkgever_id = g.werkgever_id and h.geval_id = g.id and h.vervallen_op is null),
      'verloven', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'van', v.van, 'totEnMet', v.tot_en_met,
                      'zelfdeOorzaak', v.zelfde_oorzaak, 'doorNaam', v.door_naam) order by v.van), '[]')
                      from verlof v where v.werkgever_id = g.werkgever_id and v.werknemer_id = g.werknemer_id and v.vervallen_op is null),
      'mijlpaalfeiten', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'nummer', f.nummer,
                      'soort', f.soort, 'op', f.op, 'tot', f.tot, 'reden', f.reden, 'doorNaam', f.door_naam)
                      order by f.code, f.nummer), '[]')
                      from mijlpaalfeit f where f.werkgever_id = g.werkgever_id and f.geval_id = g.id and f.vervallen_op is null),
      'gevalfeiten', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'soort', f.soort, 'dag', f.dag, 'doorNaam', f.door_naam)
                      order by f.soort), '[]')
                      from gevalfeit f where f.werkgever_id = g.werkgever_id and f.geval_id = g.id and f.vervallen_op is null),
      'loonsanctie', (select jsonb_build_object('id', l.id, 'doorNaam', l.door_naam, 'soort', l.soort, 'besluitOp', l.besluit_op,
                      'weken', l.weken, 'bekortingGevraagdOp', l.bekorting_gevraagd_op,
                      'hersteldVastgesteldOp', l.hersteld_vastgesteld_op)
                      from loonsanctie l where l.werkgever_id = g.werkgever_id and l.geval_id = g.id and l.vervallen_op is null
                     order by l.besluit_op desc limit 1)) as geval
      from verzuimgeval g where g.id = any (${gevalIds}::uuid[])
       ${werkgeverId ? sql`and g.werkgever_id = ${werkgeverId}::uuid` : geen}
       ${arbodienstId ? sql`and g.arbodienst_id = ${arbodienstId}::uuid` : geen}`
  return rijen.map((rij) => rij.geval)
}
