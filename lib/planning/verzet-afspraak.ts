import type { z } from 'zod'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { verzetSchema } from './afspraak-schema'
import { eisVrij } from './bezet'
import { kiesMoment } from './kies-moment'
import { openAfspraak } from './open-afspraak'

/** The same appointment at another moment; the employee is told. Refuses what is over and a moment that is taken. */
export async function verzetAfspraak(
  ctx: Ctx<'arbodienst'>,
  invoer: z.output<typeof verzetSchema>,
): Promise<{ id: string; dag: Dag }> {
  const afspraak = await openAfspraak(ctx, invoer)
  if (afspraak.toestand !== 'gepland') throw new Weigering('afspraakVoorbij')
  const gekozen = await kiesMoment(ctx, invoer.moment, afspraak.behandelaarId)
  const { behandelaarId, dag, vanMinuut, totMinuut, vorm, locatie } = gekozen
  await eisVrij(ctx, { behandelaarId, werknemerId: afspraak.werknemerId, dag, vanMinuut, totMinuut }, afspraak.id)
  await ctx.db.afspraak.updateMany({
    where: { id: afspraak.id, arbodienstId: ctx.wie.arbodienstId },
    data: { behandelaarId, dag: voorKolom(dag), vanMinuut, totMinuut, vorm, locatie, versie: invoer.versie + 1 },
  })
  await logboek(ctx, {
    gebeurtenis: 'afspraak.verzet',
    handeling: 'wijzigen',
    onderwerpen: [afspraak.werknemerId],
    object: 'afspraak',
    objectId: afspraak.id,
  })
  return { id: afspraak.id, dag }
}
