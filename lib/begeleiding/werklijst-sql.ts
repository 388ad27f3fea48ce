import { geen, getal, type Sql, sql, voegSamen } from '@/lib/db/sql'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { personenMetNaam } from './personen-sql'
import { AFWEZIGHEID, type Lijststand, type WerklijstFilters } from './werklijst-filters'
import type { Zoekterm } from './zoekterm'

// The statement of the work list in parts. Every list is read in the order of an index, from a place on; what no index
// answers (share of absence, week, who has to act, a name within one's own list) is tried on a bounded piece of it.

/** Rows of one page. */
export const PER_PAGINA = 50
/** So many rows are looked through for one page when a filter has no index of its own. */
export const VENSTER = 2_000

/** Whose cases: of one consultant, of nobody, or of everybody. */
export type Vanwie = { soort: 'consultant'; gebruikerId: string } | { soort: 'niemand' } | { soort: 'alle' }

interface Lijst {
  /** which cases stand in it */
  welke: Sql
  /** what it is ordered by, before the id */
  sleutel: Sql
  /** the type of the key */
  soort: Sql
  aflopend: boolean
}

export const lijsten: Record<Lijststand, Lijst> = {
  lopend: {
    welke: sql`g.volgende_veilig is not null`,
    sleutel: sql`g.volgende_veilig`,
    soort: sql`date`,
    aflopend: false,
  },
  onderbroken: {
    welke: sql`g.toestand = 'onderbroken'`,
    sleutel: sql`coalesce(g.heropenbaar_tot, '9999-12-31'::date)`,
    soort: sql`date`,
    aflopend: false,
  },
  gesloten: {
    welke: sql`g.toestand = 'gesloten' and g.gesloten_op is not null`,
    sleutel: sql`g.gesloten_op`,
    soort: sql`timestamptz`,
    aflopend: true,
  },
}

/** The cases of these people, as an index can find them. */
export function vanWie(arbodienstId: string, wie: Vanwie): Sql {
  const eigen = sql`g.arbodienst_id = ${arbodienstId}::uuid`
  if (wie.soort === 'alle') return eigen
  if (wie.soort === 'niemand') return sql`${eigen} and g.verzuimconsultant_id is null`
  return sql`${eigen} and g.verzuimconsultant_id = ${wie.gebruikerId}::uuid`
}

/** After the last row of the page before. */
function na(filters: WerklijstFilters): Sql {
  if (!filters.na) return geen
  const { sleutel, soort, aflopend } = lijsten[filters.stand]
  const plek = sql`(${filters.na.op}::${soort}, ${filters.na.id}::uuid)`
  return aflopend ? sql`and (${sleutel}, g.id) < ${plek}` : sql`and (${sleutel}, g.id) > ${plek}`
}

/** Which cases are looked at, in order; with the name or number first when everybody's are searched. */
export function venster(arbodienstId: string, wie: Vanwie, filters: WerklijstFilters, term: Zoekterm | null): Sql {
  const { welke, sleutel, aflopend } = lijsten[filters.stand]
  const opSleutel = aflopend ? sql`${sleutel} desc, g.id desc` : sql`${sleutel}, g.id`
  // "is null" is no equality to the planner: naming the column keeps the order of the index, so that nothing is sorted.
  const richting = aflopend ? sql`desc` : geen
  const volgorde = wie.soort === 'niemand' ? sql`g.verzuimconsultant_id ${richting}, ${opSleutel}` : opSleutel
  const vast = [
    filters.werkgever ? sql`g.werkgever_id = ${filters.werkgever}::uuid` : null,
    filters.mijlpaal && filters.stand === 'lopend' ? sql`g.volgende_code = ${filters.mijlpaal}` : null,
    wie.soort === 'alle' && term?.soort === 'nummer'
      ? sql`g.dossiernummer >= ${term.nummer.van} and g.dossiernummer < ${term.nummer.tot}`
      : null,
    wie.soort === 'alle' && term?.soort === 'naam'
      ? sql`g.werknemer_id in (${personenMetNaam(arbodienstId, term)})`
      : null,
  ].filter((deel) => deel !== null)
  return sql`select g.*, ${sleutel} as plek from verzuimgeval g
    where ${vanWie(arbodienstId, wie)} and ${welke} ${vast.length > 0 ? sql`and ${voegSamen(vast, ' and ')}` : geen} ${na(filters)}
    order by ${volgorde} limit ${getal(heeftRest(wie, filters, term) ? VENSTER : PER_PAGINA + 1)}`
}

/** What has to be tried row by row; `v` is the case, `b` the person. */
export function rest(wie: Vanwie, filters: WerklijstFilters, term: Zoekterm | null, vandaag: Dag): Sql[] {
  const delen: Sql[] = []
  if (filters.afwezig) {
    const { van, totEnMet } = AFWEZIGHEID[filters.afwezig]
    delen.push(sql`v.afwezigheid between ${van} and ${totEnMet}`)
  }
  if (filters.weken) {
    // Week n runs from rekenstart + 7(n-1), so a case in week n today started its count at most 7n-1 days ago.
    const vroegst = plusDagen(vandaag, 1 - 7 * filters.weken.totEnMet)
    const laatst = plusDagen(vandaag, -7 * (filters.weken.van - 1))
    // Somebody whose first day still lies ahead of the count is in week 1.
    delen.push(
      filters.weken.van === 1
        ? sql`v.rekenstart >= ${vroegst}::date`
        : sql`v.rekenstart between ${vroegst}::date and ${laatst}::date`,
    )
  }
  if (filters.stand === 'lopend') {
    if (filters.wie) delen.push(sql`${filters.wie} = any (string_to_array(v.volgende_wie, '+'))`)
    if (filters.nieuw) delen.push(sql`v.eerste_contact_op is null`)
  }
  if (term && wie.soort !== 'alle') delen.push(past(term))
  return delen
}

export function heeftRest(wie: Vanwie, filters: WerklijstFilters, term: Zoekterm | null): boolean {
  const { afwezig, weken, stand, nieuw } = filters
  return Boolean(afwezig || weken || (stand === 'lopend' && (filters.wie || nieuw)) || (term && wie.soort !== 'alle'))
}

function past(term: Zoekterm): Sql {
  if (term.soort === 'nummer')
    return sql`(v.dossiernummer >= ${term.nummer.van} and v.dossiernummer < ${term.nummer.tot})`
  const { naam, letterlijk, beide } = term
  const delen = [
    sql`(b.zoeknaam >= ${naam.van} and b.zoeknaam < ${naam.tot})`,
    sql`(b.zoeknaam >= ${letterlijk.van} and b.zoeknaam < ${letterlijk.tot})`,
    sql`(b.zoekvoornaam >= ${letterlijk.van} and b.zoekvoornaam < ${letterlijk.tot})`,
  ]
  if (beide) {
    delen.push(sql`(b.zoeknaam >= ${beide.naam.van} and b.zoeknaam < ${beide.naam.tot}
      and b.zoekvoornaam >= ${beide.voornaam.van} and b.zoekvoornaam < ${beide.voornaam.tot})`)
  }
  return sql`(${voegSamen(delen, ' or ')})`
}
