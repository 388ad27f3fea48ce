import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { geen, type Sql, sql, voegSamen } from '@/lib/db/sql'
import { zoekspoor } from '@/lib/db/zoekspoor'
import { type AfdelingInBoom, alsBoom, onderliggende } from '@/lib/organisatie/afdelingsboom'
import { leesAfdelingen } from '@/lib/organisatie/lees-afdelingen'
import { alsZoekwoorden, naBegin } from '@/lib/organisatie/zoeknaam'
import { type Dag, dagenTussen, plusDagen } from '@/lib/wet/kalender'
import { leesProtocolnamen } from './lees-protocolnamen'
import { DUREN, type Verzuimvraag } from './lees-verzuim-schema'

/** Rows on one page of the list. */
export const PER_PAGINA = 50

export interface Verzuimregel {
  gevalId: string
  werknemerId: string
  naam: string
  afdeling: string | null
  dossiernummer: string
  eersteZiektedag: Dag
  /** last recovery, planned or past */
  hersteldPer: Dag | null
  /** a new report up to and including this day continues the case */
  heropenbaarTot: Dag | null
  afwezigheid: number
  /** week of sickness, from 1 */
  week: number
  volgende: { code: string; wie: string[]; veilig: Dag; uiterlijk: Dag } | null
}

export interface Verzuimlijst {
  regels: Verzuimregel[]
  /** place of the next page; null at the end */
  volgende: string | null
  afdelingen: AfdelingInBoom[]
  /** names of steps of the contract itself, by code */
  protocol: Record<string, string>
}

const toestanden = { lopend: 'open', hersteld: 'onderbroken', gesloten: 'gesloten' } as const

type Rij = Omit<Verzuimregel, 'week' | 'volgende'> & {
  rekenstart: Dag
  volgendeCode: string | null
  volgendeWie: string | null
  volgendeVeilig: Dag | null
  volgendeUiterlijk: Dag | null
}

/** Running, just recovered or closed absences, newest first; keyset pages. */
export async function leesVerzuim(ctx: SqlCtx<'werkgever'>, vraag: Verzuimvraag): Promise<Verzuimlijst> {
  const afdelingen = await leesAfdelingen(ctx)
  const gevonden = await ctx.db.$queryRaw<Rij[]>(
    lijstSql(ctx, vraag, vraag.afdeling ? [...onderliggende(afdelingen, vraag.afdeling)] : null),
  )
  const rijen = gevonden.slice(0, PER_PAGINA)
  const laatste = rijen.at(-1)
  await logboek(ctx, {
    gebeurtenis: vraag.zoek ? 'verzuim.doorzocht' : 'verzuim.lijstBekeken',
    handeling: vraag.zoek ? 'zoeken' : 'lezen',
    onderwerpen: [...new Set(rijen.map((r) => r.werknemerId))],
    object: 'verzuim',
    bijzonderheden: {
      aantal: rijen.length,
      stand: vraag.stand,
      ...(vraag.zoek ? zoekspoor(ctx.wie.gebruikerId, vraag.zoek) : {}),
    },
  })
  return {
    regels: rijen.map((r) => alsRegel(r, ctx.vandaag)),
    volgende: laatste && gevonden.length > PER_PAGINA ? `${laatste.eersteZiektedag}_${laatste.gevalId}` : null,
    afdelingen: alsBoom(afdelingen),
    protocol: await leesProtocolnamen(ctx),
  }
}

/** The statement itself, apart so that its plan can be measured. */
export function lijstSql(
  ctx: Pick<SqlCtx<'werkgever'>, 'wie' | 'vandaag'>,
  vraag: Verzuimvraag,
  afdelingen: string[] | null,
): Sql {
  const { werkgeverId } = ctx.wie
  const bij: Sql[] = [
    sql`g.werkgever_id = ${werkgeverId}::uuid`,
    sql`g.toestand = ${toestanden[vraag.stand]}`,
    // A case whose reports moved or were withdrawn is history, not absence.
    sql`exists (select from verzuimmelding x where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.ingetrokken_op is null)`,
  ]
  if (vraag.na) bij.push(sql`(g.eerste_ziektedag, g.id) < (${vraag.na.dag}::date, ${vraag.na.id}::uuid)`)
  if (afdelingen) bij.push(sql`g.afdeling_id = any (${afdelingen}::uuid[])`)
  if (vraag.duur && vraag.stand === 'lopend') {
    const { van, tot } = DUREN[vraag.duur]
    bij.push(
      sql`g.rekenstart <= ${plusDagen(ctx.vandaag, -van)}::date and g.rekenstart > ${plusDagen(ctx.vandaag, -Math.min(tot, 40_000))}::date`,
    )
  }
  const term = zoekterm(vraag.zoek)
  if (term) bij.push(term)
  return sql`
    select g.id as "gevalId", w.id as "werknemerId", concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam, a.naam as afdeling,
           g.dossiernummer, g.eerste_ziektedag::text as "eersteZiektedag", m.hersteld_per::text as "hersteldPer",
           g.heropenbaar_tot::text as "heropenbaarTot", g.afwezigheid, g.rekenstart::text as rekenstart, g.volgende_code as "volgendeCode",
           g.volgende_wie as "volgendeWie", g.volgende_veilig::text as "volgendeVeilig", g.volgende_uiterlijk::text as "volgendeUiterlijk"
      from (select g.* from verzuimgeval g ${term ? sql`join werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id` : geen}
             where ${voegSamen(bij, ' and ')} order by g.eerste_ziektedag desc, g.id desc limit ${PER_PAGINA + 1}) g
      join werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
      left join afdeling a on a.werkgever_id = g.werkgever_id and a.id = g.afdeling_id
      left join lateral (select x.hersteld_per from verzuimmelding x
                          where x.werkgever_id = g.werkgever_id and x.geval_id = g.id and x.ingetrokken_op is null
                          order by x.eerste_ziektedag desc limit 1) m on true
     order by g.eerste_ziektedag desc, g.id desc`
}

/** The beginning of a last name, a first name or a file number; of more words each must be found. */
function zoekterm(zoek: string): Sql | null {
  if (zoek === '') return null
  const nummer = zoek.toUpperCase()
  const opNummer = sql`(g.dossiernummer >= ${nummer} and g.dossiernummer < ${naBegin(nummer)})`
  const woorden = alsZoekwoorden(zoek)
    .split(' ')
    .filter((w) => w !== '')
    .slice(0, 4)
  if (woorden.length === 0) return opNummer
  const begint = woorden.map(
    (w) =>
      sql`((w.zoeknaam >= ${w} and w.zoeknaam < ${naBegin(w)}) or (w.zoekvoornaam >= ${w} and w.zoekvoornaam < ${naBegin(w)}))`,
  )
  const staatErin = woorden.map((w) => sql`position(${` ${w}`} in ' ' || w.zoeknaam) > 0`)
  return sql`(${opNummer} or ((${voegSamen(begint, ' or ')}) and ${voegSamen(staatErin, ' and ')}))`
}

function alsRegel(r: Rij, vandaag: Dag): Verzuimregel {
  const { rekenstart, volgendeCode, volgendeWie, volgendeVeilig, volgendeUiterlijk, ...rest } = r
  const teltTot = r.hersteldPer !== null && r.hersteldPer <= vandaag ? plusDagen(r.hersteldPer, -1) : vandaag
  return {
    ...rest,
    week: Math.max(1, Math.floor(dagenTussen(rekenstart, teltTot) / 7) + 1),
    volgende:
      volgendeCode && volgendeWie && volgendeVeilig && volgendeUiterlijk
        ? { code: volgendeCode, wie: volgendeWie.split('+'), veilig: volgendeVeilig, uiterlijk: volgendeUiterlijk }
        : null,
  }
}
