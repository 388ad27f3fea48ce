import type { Ctx } from '@/lib/db/namens'
import { leesFeiten } from '@/lib/poortwacht/lees-feiten'
import { watAls } from '@/lib/wet/wat-als'
import { bekijkVooraf, type Vooraf } from './bekijk-vooraf'
import type { Hersteld } from './correctie-schema'
import { meldHersteld } from './meld-hersteld'

/** What recovery on this day would do, with the day until which the case can still continue. Saves nothing. */
export async function bekijkHerstel(ctx: Ctx<'werkgever'>, invoer: Hersteld): Promise<Vooraf> {
  const vooraf = await bekijkVooraf(ctx, invoer.gevalId, () => meldHersteld(ctx, invoer))
  if (!vooraf.kan) return vooraf
  const gevolg = watAls(
    await leesFeiten(ctx, invoer.gevalId),
    { soort: 'hersteldPer', op: invoer.hersteldPer },
    ctx.vandaag,
  )
  return { ...vooraf, zinnen: [...(gevolg.goed ? gevolg.gevolgen : []), ...vooraf.zinnen] }
}
