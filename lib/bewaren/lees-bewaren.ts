import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { geen, getal, sql } from '@/lib/db/sql'
import { AANKONDIGDAGEN, type Bewaring, isTelpunt } from '@/lib/wet/bewaartermijnen'
import { type Dag, max, plusDagen } from '@/lib/wet/kalender'
import { type Houding, houdingenVan } from './houding'
import type { Bewaarvraag } from './lees-bewaren-schema'

/** A case that is going to be destroyed. */
export interface Aankondiging extends Bewaring {
  id: string
  gevalId: string
  werknemerId: string
  naam: string
  dossiernummer: string
  /** not before this day */
  vernietigVanaf: Dag
}

/** A case that was destroyed. No name: there is none any more. */
export interface Vernietigd {
  id: string
  dossiernummer: string
  eindeBegeleiding: Dag
  bewaarTot: Dag
  vernietigdOp: Dag
}

/** Rows of one page of a list, and the last of them when there are more. */
export interface Blad<T> {
  rijen: T[]
  volgende: string | null
}

export interface Bewaaroverzicht {
  aangekondigd: Blad<Aankondiging>
  houdingen: Blad<Houding>
  vernietigd: Blad<Vernietigd>
}

const PER_BLAD = 50

/** What is going to be destroyed, what is held, and what was destroyed, of one's own werkgever; keyset pages. */
export async function leesBewaren(ctx: SqlCtx<'werkgever'>, vraag: Bewaarvraag): Promise<Bewaaroverzicht> {
  const aangekondigd = await leesAangekondigd(ctx, vraag.na)
  const houdingen = await leesHoudingen(ctx, vraag.houding)
  const vernietigd = await leesVernietigd(ctx, vraag.voor)
  await logboek(ctx, {
    gebeurtenis: 'bewaren.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set([...aangekondigd.rijen, ...houdingen.rijen].map((r) => r.werknemerId))],
    object: 'vernietiging',
    bijzonderheden: { aangekondigd: aangekondigd.rijen.length, houdingen: houdingen.rijen.length },
  })
  return { aangekondigd, houdingen, vernietigd }
}

const naam = sql`concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam`

async function leesAangekondigd(ctx: SqlCtx<'werkgever'>, na: string | null): Promise<Blad<Aankondiging>> {
  const { werkgeverId } = ctx.wie
  const rijen = await ctx.db.$queryRaw<
    (Omit<Aankondiging, 'vernietigVanaf' | 'geteldVanaf'> & { geteldVanaf: string; aangekondigd: Dag })[]
  >`
    select v.id, v.geval_id as "gevalId", g.werknemer_id as "werknemerId", ${naam}, v.dossiernummer,
           v.einde_begeleiding::text as "eindeBegeleiding", v.geteld_vanaf as "geteldVanaf", v.bewaar_tot::text as "bewaarTot",
           (v.aangekondigd_op at time zone 'Europe/Amsterdam')::date::text as aangekondigd
      from vernietiging v
      join verzuimgeval g on g.werkgever_id = v.werkgever_id and g.id = v.geval_id
      join werknemer w on w.werkgever_id = g.werkgever_id and w.id = g.werknemer_id
     where v.werkgever_id = ${werkgeverId}::uuid and v.vernietigd_op is null and v.ingetrokken_op is null
       ${na ? sql`and (v.bewaar_tot, v.id) > (select x.bewaar_tot, x.id from vernietiging x where x.werkgever_id = ${werkgeverId}::uuid and x.id = ${na}::uuid)` : geen}
     order by v.bewaar_tot, v.id limit ${getal(PER_BLAD + 1)}`
  return alsBlad(
    rijen.map(({ aangekondigd, geteldVanaf, ...r }) => ({
      ...r,
      geteldVanaf: isTelpunt(geteldVanaf) ? geteldVanaf : 'gesloten',
      vernietigVanaf: max(plusDagen(r.bewaarTot, 1), plusDagen(aangekondigd, AANKONDIGDAGEN)),
    })),
  )
}

async function leesHoudingen(ctx: SqlCtx<'werkgever'>, na: string | null): Promise<Blad<Houding>> {
  const { werkgeverId } = ctx.wie
  return alsBlad(
    await ctx.db.$queryRaw<Houding[]>`
      ${houdingenVan(werkgeverId, ctx.vandaag)}
         ${na ? sql`and (h.tot, h.id) > (select x.tot, x.id from bewaarhouding x where x.werkgever_id = ${werkgeverId}::uuid and x.id = ${na}::uuid)` : geen}
       order by h.tot, h.id limit ${getal(PER_BLAD + 1)}`,
  )
}

async function leesVernietigd(ctx: SqlCtx<'werkgever'>, voor: string | null): Promise<Blad<Vernietigd>> {
  const { werkgeverId } = ctx.wie
  return alsBlad(
    await ctx.db.$queryRaw<Vernietigd[]>`
      select v.id, v.dossiernummer, v.einde_begeleiding::text as "eindeBegeleiding", v.bewaar_tot::text as "bewaarTot",
             (v.vernietigd_op at time zone 'Europe/Amsterdam')::date::text as "vernietigdOp"
        from vernietiging v
       where v.werkgever_id = ${werkgeverId}::uuid and v.soort = 'verzuimdossier' and v.vernietigd_op is not null
         ${voor ? sql`and (v.vernietigd_op, v.id) < (select x.vernietigd_op, x.id from vernietiging x where x.werkgever_id = ${werkgeverId}::uuid and x.id = ${voor}::uuid)` : geen}
       order by v.vernietigd_op desc, v.id desc limit ${getal(PER_BLAD + 1)}`,
  )
}

function alsBlad<T extends { id: string }>(rijen: T[]): Blad<T> {
  const blad = rijen.slice(0, PER_BLAD)
  return { rijen: blad, volgende: rijen.length > PER_BLAD ? (blad.at(-1)?.id ?? null) : null }
}
