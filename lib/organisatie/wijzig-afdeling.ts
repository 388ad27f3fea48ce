import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { onderliggende } from './afdelingsboom'
import { eisAfdeling } from './eis-afdeling'
import { leesAfdelingen } from './lees-afdelingen'
import { vergrendelAfdelingen } from './vergrendel-afdelingen'
import { eisVrijeNaam } from './voeg-afdeling-toe'

/** Gives a department another name or another place; never below itself. */
export async function wijzigAfdeling(
  ctx: Ctx<'werkgever'>,
  invoer: { id: string; naam: string; ouderId: string | null },
): Promise<void> {
  const { id, naam, ouderId } = invoer
  await vergrendelAfdelingen(ctx)
  const afdelingen = await leesAfdelingen(ctx)
  const oud = afdelingen.find((a) => a.id === id)
  if (!oud) throw nietGevonden('afdeling', id)
  await eisAfdeling(ctx, ouderId, 'ouderId')
  if (ouderId !== null && onderliggende(afdelingen, id).has(ouderId))
    throw new Weigering('afdelingKring', { veld: 'ouderId' })
  await eisVrijeNaam(ctx, invoer)
  if (oud.naam === naam && oud.ouderId === ouderId) return
  await ctx.db.afdeling.updateMany({ where: { werkgeverId: ctx.wie.werkgeverId, id }, data: { naam, ouderId } })
  await logboek(ctx, {
    gebeurtenis: 'afdeling.gewijzigd',
    handeling: 'wijzigen',
    object: 'afdeling',
    objectId: id,
    bijzonderheden: { verplaatst: oud.ouderId !== ouderId, hernoemd: oud.naam !== naam },
  })
}
