import type { z } from 'zod'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Dossierctx, openGeval } from '@/lib/poortwacht/open-geval'
import { nietGevonden } from '@/lib/weigering'
import type { vinkSchema } from './schema'

/** A task is done, or it is not after all. Doing it twice changes nothing. */
export async function vinkAf(ctx: Dossierctx, invoer: z.output<typeof vinkSchema>): Promise<{ gevalId: string }> {
  const actie = await ctx.db.actie.findFirst({ where: { id: invoer.id }, select: { gevalId: true } })
  if (!actie) throw nietGevonden('actie', invoer.id)
  const geval = await openGeval(ctx, actie.gevalId)
  const gedaan = invoer.gedaan === 'ja'
  await ctx.db.actie.updateMany({
    where: { id: invoer.id, gedaanOp: gedaan ? null : { not: null } },
    data: gedaan
      ? { gedaanOp: voorKolom(ctx.vandaag), gedaanDoor: ctx.wie.naam }
      : { gedaanOp: null, gedaanDoor: null },
  })
  await logboek(ctx, {
    gebeurtenis: gedaan ? 'taak.afgevinkt' : 'taak.heropend',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'actie',
    objectId: invoer.id,
  })
  return { gevalId: geval.id }
}
