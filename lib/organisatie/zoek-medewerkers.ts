import { alsDagOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { geen, type Sql, sql, voegSamen } from '@/lib/db/sql'
import { zoekspoor } from '@/lib/db/zoekspoor'
import type { Dag } from '@/lib/wet/kalender'
import { onderliggende } from './afdelingsboom'
import { leesAfdelingen } from './lees-afdelingen'
import { alsPlaats, type Zoekvraag } from './zoek-medewerkers-schema'
import { alsZoekwoorden, naBegin, volledigeNaam } from './zoeknaam'

/** Rows on one page of the list. */
export const PAGINA = 50
/** More words than this say nothing more. */
const MAX_WOORDEN = 4

export interface MedewerkerRegel {
  id: string
  naam: string
  personeelsnummer: string
  functie: string | null
  afdeling: string | null
  /** first and last day of the running, or else the last employment */
  begin: Dag | null
  einde: Dag | null
  /** the open case, when there is one */
  ziek: { gevalId: string; afwezigheid: number } | null
}

export interface Medewerkerlijst {
  medewerkers: MedewerkerRegel[]
  /** for the address of the next page; null at the end */
  volgende: string | null
}

interface Rij {
  id: string
  zoeknaam: string
  voornaam: string
  tussenvoegsel: string | null
  achternaam: string
  personeelsnummer: string
  functie: string | null
  afdeling: string | null
  begin: Date | null
  einde: Date | null
  geval_id: string | null
  afwezigheid: number | null
}

/**
 * The register in order of last name, searched as one types: one word is the beginning of a last name, a first name or a
 * personnel number; of more words each must be found, the first of them at a beginning.
 */
export async function zoekMedewerkers(ctx: SqlCtx<'werkgever'>, vraag: Zoekvraag): Promise<Medewerkerlijst> {
  const rijen = await ctx.db.$queryRaw<Rij[]>(zoekSql(ctx, vraag, await afdelingenVan(ctx, vraag.afdeling)))
  const medewerkers = rijen.slice(0, PAGINA)
  const laatste = medewerkers.at(-1)
  await logboek(ctx, {
    gebeurtenis: vraag.zoek === '' ? 'register.bekeken' : 'register.gezocht',
    handeling: vraag.zoek === '' ? 'lezen' : 'zoeken',
    onderwerpen: medewerkers.map((rij) => rij.id),
    bijzonderheden: {
      aantal: medewerkers.length,
      ...(vraag.zoek === '' ? {} : zoekspoor(ctx.wie.gebruikerId, vraag.zoek)),
    },
  })
  return {
    medewerkers: medewerkers.map(alsRegel),
    volgende: laatste && rijen.length > PAGINA ? alsPlaats(laatste) : null,
  }
}

/**
 * The departments to look in: the one asked for and everything below it; of a leidinggevende all his own, which the wall
 * demands anyway, so that the index can be used for it. Null is the whole register.
 */
export async function afdelingenVan(ctx: SqlCtx<'werkgever'>, afdelingId: string | null): Promise<string[] | null> {
  if (afdelingId === null && ctx.wie.rollen.includes('hr')) return null
  const afdelingen = await leesAfdelingen(ctx)
  return afdelingId === null ? afdelingen.map((a) => a.id) : [...onderliggende(afdelingen, afdelingId)]
}

/** The statement itself, apart so that its plan can be measured. */
export function zoekSql(
  ctx: Pick<SqlCtx<'werkgever'>, 'wie' | 'vandaag'>,
  vraag: Zoekvraag,
  afdelingen: string[] | null,
): Sql {
  const { werkgeverId } = ctx.wie
  const bij: Sql[] = [sql`w.werkgever_id = ${werkgeverId}::uuid`]
  if (vraag.na) bij.push(sql`(w.zoeknaam, w.id) > (${vraag.na.zoeknaam}, ${vraag.na.id}::uuid)`)
  if (afdelingen) bij.push(sql`w.afdeling_id = any (${afdelingen}::uuid[])`)
  if (vraag.dienst === 'in') bij.push(sql`w.laatste_dag >= ${ctx.vandaag}::date`)
  if (vraag.dienst === 'uit') bij.push(sql`w.laatste_dag < ${ctx.vandaag}::date`)
  const kolommen = sql`select w.id, w.zoeknaam, w.voornaam, w.tussenvoegsel, w.achternaam, w.personeelsnummer, w.afdeling_id
       from werknemer w where ${voegSamen(bij, ' and ')}`
  const takken = zoektakken(vraag.zoek).map(({ wie, woorden, gericht }) => {
    const gevonden = sql`${kolommen} ${wie}`
    const bron = gericht ? sql`select * from (${gevonden} offset 0) k ${woorden}` : gevonden
    return sql`(${bron} order by zoeknaam, id limit ${PAGINA + 1})`
  })
  // Each way to be found is its own ordered and limited branch, so that each has its own index.
  return sql`
    select p.id, p.zoeknaam, p.voornaam, p.tussenvoegsel, p.achternaam, p.personeelsnummer,
           d.functie, d.begin, d.einde, a.naam as afdeling, g.id as geval_id, g.afwezigheid
      from (select * from (${voegSamen(takken, ' union ')}) alle order by zoeknaam, id limit ${PAGINA + 1}) p
      left join lateral (select x.functie, x.begin, x.einde from dienstverband x
                          where x.werkgever_id = ${werkgeverId}::uuid and x.werknemer_id = p.id
                          order by coalesce(x.einde, date '9999-12-31') desc, x.begin desc limit 1) d on true
      left join afdeling a on a.werkgever_id = ${werkgeverId}::uuid and a.id = p.afdeling_id
      left join lateral (select z.id, z.afwezigheid from verzuimgeval z
                          where z.werkgever_id = ${werkgeverId}::uuid and z.werknemer_id = p.id and z.toestand = 'open'
                          order by z.eerste_ziektedag desc limit 1) g on true
     order by p.zoeknaam, p.id`
}

/**
 * A way to be found. `wie` is what an index answers. `gericht` says that this gives so few rows that fetching them all and
 * sorting is better than walking the register in order; Postgres cannot estimate that, so `offset 0` tells it.
 */
interface Zoektak {
  wie: Sql
  woorden: Sql
  gericht: boolean
}

const begintMet = (kolom: Sql, begin: string) => sql`(${kolom} >= ${begin} and ${kolom} < ${naBegin(begin)})`
const ZOEKNAAM = sql`w.zoeknaam`
const ZOEKVOORNAAM = sql`w.zoekvoornaam`
const NUMMER = sql`w.personeelsnummer`

function zoektakken(zoek: string): Zoektak[] {
  if (zoek === '') return [{ wie: geen, woorden: geen, gericht: false }]
  const nummers = new Set([zoek, zoek.toUpperCase(), zoek.toLowerCase()])
  const takken = [...nummers].map((n) => ({ wie: sql`and ${begintMet(NUMMER, n)}`, woorden: geen, gericht: true }))
  const woorden = [...new Set(alsZoekwoorden(zoek).split(' '))].filter((w) => w !== '').slice(0, MAX_WOORDEN)
  const [woord, ...meer] = woorden
  if (woord === undefined) return takken
  if (meer.length === 0) {
    // One letter is the first name of thousands: then the order of the register gives a page soonest.
    const gericht = woord.length > 1
    takken.push({ wie: sql`and ${begintMet(ZOEKNAAM, woord)}`, woorden: geen, gericht: false })
    takken.push({ wie: sql`and ${begintMet(ZOEKVOORNAAM, woord)}`, woorden: geen, gericht })
    return takken
  }
  const eenBegint = woorden.flatMap((w) => [begintMet(ZOEKNAAM, w), begintMet(ZOEKVOORNAAM, w)])
  const alleStaanErin = woorden.map((w) => sql`position(${` ${w}`} in ' ' || k.zoeknaam) > 0`)
  takken.push({
    wie: sql`and (${voegSamen(eenBegint, ' or ')})`,
    woorden: sql`where ${voegSamen(alleStaanErin, ' and ')}`,
    gericht: true,
  })
  return takken
}

function alsRegel(rij: Rij): MedewerkerRegel {
  return {
    id: rij.id,
    naam: volledigeNaam(rij),
    personeelsnummer: rij.personeelsnummer,
    functie: rij.functie,
    afdeling: rij.afdeling,
    begin: alsDagOfNiets(rij.begin),
    einde: alsDagOfNiets(rij.einde),
    ziek: rij.geval_id === null ? null : { gevalId: rij.geval_id, afwezigheid: rij.afwezigheid ?? 100 },
  }
}
