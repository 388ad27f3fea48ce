import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { geen, getal, sql, voegSamen } from '@/lib/db/sql'
import { zoekspoor } from '@/lib/db/zoekspoor'
import type { Wie } from '@/lib/wet/begrippen'
import { type Dag, dag, dagenTussen } from '@/lib/wet/kalender'
import { type Keuzes, leesKeuzes } from './lees-keuzes'
import { leesTellingen, type Tellingen } from './lees-tellingen'
import { mijlpaalnaam } from './mijlpaalnamen'
import type { Plek, WerklijstFilters } from './werklijst-filters'
import { heeftRest, lijsten, PER_PAGINA, rest, type Vanwie, VENSTER, venster } from './werklijst-sql'
import { leesZoekterm } from './zoekterm'

/** One case in the list, as the consultant scans it. */
export interface WerklijstRij {
  gevalId: string
  dossiernummer: string
  naam: string
  werkgever: string
  /** null when nothing is left to do, or the case does not run */
  volgende: { code: string; naam: string; wie: Wie[]; veilig: Dag; uiterlijk: Dag } | null
  week: number
  afwezig: number
  /** nobody of the arbodienst has spoken to this person yet */
  nieuw: boolean
  gemeldOp: Dag
  laatsteContactOp: Dag | null
  volgendContactOp: Dag | null
  /** interrupted: the last day on which a new report continues the case */
  heropenbaarTot: Dag | null
  geslotenOp: Dag | null
  consultant: string | null
}

export interface Werklijst {
  rijen: WerklijstRij[]
  /** where the next page begins; null at the end */
  volgende: Plek | null
  /** a filter was tried on a bounded piece of the list and the page is not full: there may be more further on */
  verderZoeken: boolean
  tellingen: Tellingen
  keuzes: Keuzes
  vanwie: Vanwie
}

interface Rij {
  id: string
  dossiernummer: string
  werknemerId: string
  naam: string
  werkgever: string
  volgendeCode: string | null
  volgendeWie: string | null
  volgendeVeilig: string | null
  volgendeUiterlijk: string | null
  rekenstart: string
  teltTot: string
  afwezigheid: number
  eersteContactOp: string | null
  gemeldOp: string
  laatsteContactOp: string | null
  volgendContactOp: string | null
  heropenbaarTot: string | null
  geslotenOp: string | null
  consultant: string | null
  plek: string
}

const NIETS_TE_DOEN = '9999-12-31'

/** Whose cases somebody sees first: his own; who guides nobody himself (planner, beheerder) sees everybody's. */
function bepaalVanwie(ctx: SqlCtx<'arbodienst'>, filters: WerklijstFilters): Vanwie {
  const van = filters.van ?? (ctx.wie.rollen.includes('verzuimconsultant') ? 'mij' : 'alle')
  if (van === 'alle') return { soort: 'alle' }
  if (van === 'niemand') return { soort: 'niemand' }
  return { soort: 'consultant', gebruikerId: van === 'mij' ? ctx.wie.gebruikerId : van }
}

/**
 * The work list of the arbodienst: one page of cases, the most urgent first, with what belongs to each. Only cases of the
 * arbodienst of the session, so only people who were reported sick. Refuses nothing; writes who was seen in the trail.
 */
export async function leesWerklijst(
  ctx: SqlCtx<'arbodienst'>,
  filters: WerklijstFilters,
  ook: readonly string[] = [],
): Promise<Werklijst> {
  const arbodienstId = ctx.wie.arbodienstId
  const vanwie = bepaalVanwie(ctx, filters)
  const term = leesZoekterm(filters.zoek)
  const delen = rest(vanwie, filters, term, ctx.vandaag)
  const { aflopend } = lijsten[filters.stand]
  // The same name on every row says nothing, and whose names one may read is the dearest part of the statement.
  const toontConsultant = vanwie.soort === 'alle'
  const gevonden = await ctx.db.$queryRaw<Rij[]>`
    with venster as (${venster(arbodienstId, vanwie, filters, term)})
    select v.id, v.dossiernummer, v.werknemer_id as "werknemerId", b.naam, w.naam as werkgever,
           v.volgende_code as "volgendeCode", v.volgende_wie as "volgendeWie", v.volgende_veilig::text as "volgendeVeilig",
           v.volgende_uiterlijk::text as "volgendeUiterlijk", v.rekenstart::text as rekenstart, v.afwezigheid,
           coalesce((v.gesloten_op at time zone 'Europe/Amsterdam')::date, ${ctx.vandaag}::date)::text as "teltTot",
           v.eerste_contact_op::text as "eersteContactOp",
           (v.aangemaakt_op at time zone 'Europe/Amsterdam')::date::text as "gemeldOp",
           c.op::text as "laatsteContactOp", c.volgend_contact_op::text as "volgendContactOp",
           v.heropenbaar_tot::text as "heropenbaarTot", (v.gesloten_op at time zone 'Europe/Amsterdam')::date::text as "geslotenOp",
           ${toontConsultant ? sql`u.naam` : sql`null`} as consultant, ${plekTekst(filters)} as plek
      from venster v
      join begeleiding b on b.arbodienst_id = ${arbodienstId}::uuid and b.werknemer_id = v.werknemer_id
      left join werkgever w on w.id = v.werkgever_id
      ${toontConsultant ? sql`left join gebruiker u on u.id = v.verzuimconsultant_id` : geen}
      left join lateral (select m.op, m.volgend_contact_op from contactmoment m
                          where m.werkgever_id = v.werkgever_id and m.geval_id = v.id order by m.op desc limit 1) c on true
     ${delen.length > 0 ? sql`where ${voegSamen(delen, ' and ')}` : geen}
     order by ${aflopend ? sql`v.plek desc, v.id desc` : sql`v.plek, v.id`}
     limit ${getal(PER_PAGINA + 1)}`
  const rijen = gevonden.slice(0, PER_PAGINA)
  const vol = gevonden.length > PER_PAGINA
  const eind = vol || !heeftRest(vanwie, filters, term) ? null : await eindeVenster(ctx, vanwie, filters)
  const laatste = rijen.at(-1)
  const tellingen = await leesTellingen(ctx)
  const keuzes = await leesKeuzes(ctx, vanwie)
  await logboek(ctx, {
    gebeurtenis: filters.zoek ? 'werklijst.doorzocht' : 'werklijst.bekeken',
    handeling: filters.zoek ? 'zoeken' : 'lezen',
    // with the persons that other parts of the page show
    onderwerpen: [...new Set([...rijen.map((r) => r.werknemerId), ...ook])],
    object: 'werklijst',
    bijzonderheden: {
      aantal: rijen.length,
      stand: filters.stand,
      vanwie: vanwie.soort,
      ...(filters.zoek ? zoekspoor(ctx.wie.gebruikerId, filters.zoek) : {}),
    },
  })
  return {
    rijen: rijen.map((rij) => alsRij(rij, keuzes)),
    volgende: vol && laatste ? { op: laatste.plek, id: laatste.id } : eind,
    verderZoeken: eind !== null,
    tellingen,
    keuzes,
    vanwie,
  }
}

/** The key of the list as text, without loss: a moment keeps its microseconds. */
function plekTekst(filters: WerklijstFilters) {
  return filters.stand === 'gesloten'
    ? sql`to_char(v.plek at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    : sql`v.plek::text`
}

/** The last row that was looked at, when the piece of the list was full: there is more behind it. */
async function eindeVenster(
  ctx: SqlCtx<'arbodienst'>,
  vanwie: Vanwie,
  filters: WerklijstFilters,
): Promise<Plek | null> {
  const term = leesZoekterm(filters.zoek)
  const rijen = await ctx.db.$queryRaw<Plek[]>`
    with venster as (${venster(ctx.wie.arbodienstId, vanwie, filters, term)})
    select ${plekTekst(filters)} as op, v.id from venster v offset ${getal(VENSTER - 1)} limit 1`
  return rijen[0] ?? null
}

function alsRij(rij: Rij, keuzes: Keuzes): WerklijstRij {
  const { volgendeCode: code, volgendeVeilig: veilig, volgendeUiterlijk: uiterlijk } = rij
  const dagOf = (tekst: string | null): Dag | null => (tekst === null ? null : dag(tekst))
  return {
    gevalId: rij.id,
    dossiernummer: rij.dossiernummer,
    naam: rij.naam,
    werkgever: rij.werkgever,
    volgende:
      code !== null && veilig !== null && uiterlijk !== null && veilig !== NIETS_TE_DOEN
        ? {
            code,
            naam: mijlpaalnaam(code, keuzes.protocol),
            wie: (rij.volgendeWie?.split('+') ?? []) as Wie[],
            veilig: dag(veilig),
            uiterlijk: dag(uiterlijk),
          }
        : null,
    week: Math.max(1, Math.floor(dagenTussen(dag(rij.rekenstart), dag(rij.teltTot)) / 7) + 1),
    afwezig: rij.afwezigheid,
    nieuw: rij.eersteContactOp === null,
    gemeldOp: dag(rij.gemeldOp),
    laatsteContactOp: dagOf(rij.laatsteContactOp),
    volgendContactOp: dagOf(rij.volgendContactOp),
    heropenbaarTot: dagOf(rij.heropenbaarTot),
    geslotenOp: dagOf(rij.geslotenOp),
    consultant: rij.consultant,
  }
}
