import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { eisAfdeling } from './eis-afdeling'
import { vergrendelAfdelingen } from './vergrendel-afdelingen'
import { alsZoekwoorden } from './zoeknaam'

/** Adds a department, at the top or below another. */
export async function voegAfdelingToe(
  ctx: Ctx<'werkgever'>,
  invoer: { naam: string; ouderId: string | null },
): Promise<{ id: string }> {
  await vergrendelAfdelingen(ctx)
  await eisAfdeling(ctx, invoer.ouderId, 'ouderId')
  await eisVrijeNaam(ctx, invoer)
  const { id } = await ctx.db.afdeling.create({
    data: { werkgeverId: ctx.wie.werkgeverId, naam: invoer.naam, ouderId: invoer.ouderId },
    select: { id: true },
  })
  await logboek(ctx, { gebeurtenis: 'afdeling.toegevoegd', handeling: 'aanmaken', object: 'afdeling', objectId: id })
  return { id }
}

/** Refuses a name that another department at the same place has; capitals and accents make no other name. */
export async function eisVrijeNaam(
  ctx: Ctx<'werkgever'>,
  afdeling: { naam: string; ouderId: string | null; id?: string },
): Promise<void> {
  const broers = await ctx.db.afdeling.findMany({
    where: { werkgeverId: ctx.wie.werkgeverId, ouderId: afdeling.ouderId, id: { not: afdeling.id } },
    select: { naam: true },
  })
  const gezocht = alsZoekwoorden(afdeling.naam)
  if (broers.some((broer) => alsZoekwoorden(broer.naam) === gezocht))
    throw new Weigering('afdelingBestaat', { veld: 'naam' })
}
