import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Sql, sql, voegSamen } from '@/lib/db/sql'
import type { Dag } from '@/lib/wet/kalender'
import { PER_BESTAND } from './exporteer'
import { bijKeten } from './lees-logboek'
import { publiekeSleutel, sleutelId } from './sleutel'

export interface Exportdeel {
  van: number
  totEnMet: number
}

export interface Exportkeuze {
  keten: string
  /** name of the tenant, or Poortwacht */
  organisatie: string
  /** the files that hold the lines of this period; none when there are none */
  delen: Exportdeel[]
  sleutel: { publiek: string; id: string }
  /** may choose another chain */
  isPlatform: boolean
}

/**
 * What of one chain can be exported for a period: the numbers of its lines, in files of at most 50,000. The numbers follow the
 * sealing, a minute at most after the moment, so a minute more is taken on both sides.
 */
export async function leesExportkeuze(
  ctx: Ctx<'beheer'>,
  vraag: { keten?: string; van?: Dag; totEnMet?: Dag },
): Promise<Exportkeuze> {
  const keten = eigenKetennaam(ctx) ?? vraag.keten ?? 'platform'
  // Without a first day from the start of the chain: the moments of lines are not quite in its order.
  const eerste = vraag.van
    ? await volgnrBij(
        ctx,
        keten,
        [sql`r.op >= ${vraag.van}::date::timestamp at time zone 'Europe/Amsterdam' - interval '1 minute'`],
        sql`r.op, r.id`,
      )
    : 1
  const laatste = await volgnrBij(
    ctx,
    keten,
    [
      ...(vraag.totEnMet
        ? [sql`r.op < (${vraag.totEnMet}::date + 1)::timestamp at time zone 'Europe/Amsterdam' + interval '1 minute'`]
        : []),
    ],
    sql`r.op desc, r.id desc`,
  )
  const delen: Exportdeel[] = []
  if (eerste !== null && laatste !== null) {
    for (let van = eerste; van <= laatste; van += PER_BESTAND) {
      delen.push({ van, totEnMet: Math.min(van + PER_BESTAND - 1, laatste) })
    }
  }
  await logboek(ctx, { gebeurtenis: 'logboek.exportBekeken', handeling: 'lezen', object: 'logboek' })
  const publiek = publiekeSleutel()
  return {
    keten,
    organisatie: await naamVan(ctx, keten),
    delen,
    sleutel: { publiek, id: sleutelId(publiek) },
    isPlatform: eigenKetennaam(ctx) === null,
  }
}

/** The chain of a privacy officer who belongs to a tenant; null for the platform, who may choose. */
export function eigenKetennaam(ctx: Ctx<'beheer'>): string | null {
  if (ctx.wie.werkgeverId) return `werkgever:${ctx.wie.werkgeverId}`
  return ctx.wie.arbodienstId ? `arbodienst:${ctx.wie.arbodienstId}` : null
}

async function volgnrBij(ctx: Ctx<'beheer'>, keten: string, waar: Sql[], volgorde: Sql): Promise<number | null> {
  const [rij] = await ctx.db.$queryRaw<{ volgnr: number }[]>`
    select z.volgnr::int from logboekregel r join logboekzegel z on z.regel_id = r.id
     where ${voegSamen([bijKeten(keten), sql`z.keten = ${keten}`, ...waar], ' and ')} order by ${volgorde} limit 1`
  return rij?.volgnr ?? null
}

/** The name of the tenant of a chain. */
export async function naamVan(ctx: Ctx<'beheer'>, keten: string): Promise<string> {
  const [soort, id] = keten.split(':')
  if (soort === 'platform' || id === undefined) return 'Poortwacht'
  const waar = { where: { id }, select: { naam: true } }
  const rij = soort === 'werkgever' ? await ctx.db.werkgever.findFirst(waar) : await ctx.db.arbodienst.findFirst(waar)
  return rij?.naam ?? 'een organisatie die niet meer bestaat'
}
