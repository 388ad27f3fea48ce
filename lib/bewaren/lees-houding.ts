import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { type Dag, plusMaanden } from '@/lib/wet/kalender'
import { type Houding, houdingenVan } from './houding'

/** Somebody whose files one may keep longer, and what holds already. */
export interface Bewaarpersoon {
  werknemerId: string
  naam: string
  houdingen: Houding[]
  /** last day one can choose */
  uiterlijk: Dag
}

/** For the form to keep the files of somebody longer. Refuses with `nietGevonden` who is not of this werkgever. */
export async function leesBewaarpersoon(ctx: SqlCtx<'werkgever'>, id: string): Promise<Bewaarpersoon> {
  const werknemerId = alsId(id, 'werknemer')
  const { werkgeverId } = ctx.wie
  const [persoon] = await ctx.db.$queryRaw<{ naam: string }[]>`
    select concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam from werknemer w
     where w.werkgever_id = ${werkgeverId}::uuid and w.id = ${werknemerId}::uuid`
  if (!persoon) throw nietGevonden('werknemer', werknemerId)
  const houdingen = await ctx.db.$queryRaw<Houding[]>`
    ${houdingenVan(werkgeverId, ctx.vandaag)} and h.werknemer_id = ${werknemerId}::uuid
     order by h.tot, h.id limit 20`
  await noteer(ctx, werknemerId)
  return { werknemerId, naam: persoon.naam, houdingen, uiterlijk: plusMaanden(ctx.vandaag, 12) }
}

/** One hold that is in force. Refuses with `nietGevonden` one that is over. */
export async function leesHouding(ctx: SqlCtx<'werkgever'>, id: string): Promise<Houding & { uiterlijk: Dag }> {
  const houdingId = alsId(id, 'bewaarhouding')
  const [houding] = await ctx.db.$queryRaw<Houding[]>`
    ${houdingenVan(ctx.wie.werkgeverId, ctx.vandaag)} and h.id = ${houdingId}::uuid`
  if (!houding) throw nietGevonden('bewaarhouding', houdingId)
  await noteer(ctx, houding.werknemerId)
  return { ...houding, uiterlijk: plusMaanden(ctx.vandaag, 12) }
}

function alsId(tekst: string, object: string): string {
  const id = z.uuid().safeParse(tekst)
  if (!id.success) throw nietGevonden(object)
  return id.data
}

async function noteer(ctx: SqlCtx<'werkgever'>, werknemerId: string): Promise<void> {
  await logboek(ctx, {
    gebeurtenis: 'bewaarhouding.bekeken',
    handeling: 'lezen',
    onderwerpen: [werknemerId],
    object: 'bewaarhouding',
  })
}
