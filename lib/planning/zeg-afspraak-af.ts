import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { zegAfSchema } from './afspraak-schema'
import { openAfspraak } from './open-afspraak'

/** Cancels what is planned, with a reason of the closed list and whether it is charged. Its time is free again. */
export async function zegAfspraakAf(
  ctx: Ctx<'arbodienst'>,
  invoer: z.output<typeof zegAfSchema>,
): Promise<{ id: string; dag: Dag }> {
  const afspraak = await openAfspraak(ctx, invoer)
  if (afspraak.toestand !== 'gepland') throw new Weigering('afspraakVoorbij')
  await ctx.db.afspraak.updateMany({
    where: { id: afspraak.id, arbodienstId: ctx.wie.arbodienstId },
    data: {
      toestand: 'afgezegd',
      afzegreden: invoer.reden,
      afgezegdOp: ctx.nu,
      inRekening: invoer.inRekening === 'ja',
      versie: invoer.versie + 1,
    },
  })
  await logboek(ctx, {
    gebeurtenis: 'afspraak.afgezegd',
    handeling: 'wijzigen',
    onderwerpen: [afspraak.werknemerId],
    object: 'afspraak',
    objectId: afspraak.id,
    bijzonderheden: { reden: invoer.reden, inRekening: invoer.inRekening === 'ja' },
  })
  return { id: afspraak.id, dag: afspraak.dag }
}
