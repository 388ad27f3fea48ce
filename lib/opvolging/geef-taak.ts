import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { leesUitvoerders } from './mensen'
import type { geefTaakSchema } from './schema'

/** Gives a milestone to a named person of one's own side, or back to everybody. Refuses who does not work there. */
export async function geefTaak(
  ctx: Ctx<'werkgever'> | Ctx<'arbodienst'>,
  invoer: z.output<typeof geefTaakSchema>,
): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  if (invoer.voorId !== undefined && !(await leesUitvoerders(ctx)).some((u) => u.id === invoer.voorId))
    throw new Weigering('geenCollega', { veld: 'voorId' })
  const [code = '', nummer = ''] = invoer.mijlpaal.split(' ')
  const { count } = await ctx.db.taak.updateMany({
    where: { werkgeverId: geval.werkgeverId, gevalId: geval.id, code, nummer: Number(nummer) },
    data: { toegewezenId: invoer.voorId ?? null },
  })
  if (count !== 1) throw nietGevonden('taak', geval.id)
  await logboek(ctx, {
    gebeurtenis: 'taak.gegeven',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { code },
  })
  return { gevalId: geval.id }
}
