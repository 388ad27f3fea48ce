import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { mag } from '@/lib/toegang/rechten'
import { nietGevonden } from '@/lib/weigering'
import { type AfdelingInBoom, onderliggende } from './afdelingsboom'
import { leesAfdelingsboom } from './lees-afdelingen'

export interface Afdelingpagina {
  afdeling: AfdelingInBoom
  onder: AfdelingInBoom[]
  /** where it may be moved to: every department that is not itself or below it */
  plaatsen: AfdelingInBoom[]
  /** employments that are booked on it, ended ones too, and people who lead it: while there are any it stays */
  dienstverbanden: number
  leidinggevenden: string[]
  magWijzigen: boolean
}

/** One department, with what is needed to change it. */
export async function leesAfdeling(ctx: Ctx<'werkgever'>, id: string): Promise<Afdelingpagina> {
  const boom = await leesAfdelingsboom(ctx)
  const afdeling = boom.find((a) => a.id === id)
  if (!afdeling) throw nietGevonden('afdeling', id)
  const eronder = onderliggende(boom, id)
  const { werkgeverId } = ctx.wie
  const dienstverbanden = await ctx.db.dienstverband.count({ where: { werkgeverId, afdelingId: id } })
  const leidinggevenden = await ctx.db.roltoekenning.findMany({
    where: { werkgeverId, afdelingId: id },
    select: { gebruiker: { select: { naam: true } } },
    take: 20,
  })
  await logboek(ctx, { gebeurtenis: 'afdeling.bekeken', handeling: 'lezen', object: 'afdeling', objectId: id })
  return {
    afdeling,
    onder: boom.filter((a) => a.ouderId === id),
    plaatsen: boom.filter((a) => !eronder.has(a.id)),
    dienstverbanden,
    leidinggevenden: [...new Set(leidinggevenden.map((l) => l.gebruiker.naam))],
    magWijzigen: mag(ctx.wie.rollen, 'afdeling.wijzigen'),
  }
}
