import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { uitkomstSchema } from './afspraak-schema'
import { openAfspraak } from './open-afspraak'
import { nuOpDeKlok } from './tijd'

/** Whether the employee came. By who plans, or by the doctor in his own agenda; not before it began, not of what was cancelled. */
export async function zetUitkomst(
  ctx: Ctx<'arbodienst'> | Ctx<'medisch'>,
  invoer: z.output<typeof uitkomstSchema>,
): Promise<{ id: string; dag: Dag }> {
  const afspraak = await openAfspraak(ctx, invoer)
  if (afspraak.toestand === 'afgezegd') throw new Weigering('afspraakVoorbij')
  const nu = nuOpDeKlok(ctx.nu)
  if (afspraak.dag > nu.dag || (afspraak.dag === nu.dag && afspraak.vanMinuut > nu.minuut))
    throw new Weigering('afspraakNogNiet')
  const { count } = await ctx.db.afspraak.updateMany({
    where: { id: afspraak.id, arbodienstId: ctx.wie.arbodienstId },
    data: { toestand: invoer.uitkomst, versie: invoer.versie + 1 },
  })
  if (count !== 1) throw new Weigering('nietGevonden', { object: 'afspraak', objectId: afspraak.id })
  await logboek(ctx, {
    gebeurtenis: 'afspraak.uitkomst',
    handeling: 'wijzigen',
    onderwerpen: [afspraak.werknemerId],
    object: 'afspraak',
    objectId: afspraak.id,
    bijzonderheden: { uitkomst: invoer.uitkomst },
  })
  return { id: afspraak.id, dag: afspraak.dag }
}
