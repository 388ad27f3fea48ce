import type { Ctx } from '@/lib/db/namens'

/** A longer list is no use in a select. */
const MEESTE = 500

/** The organisations to choose from, by name. */
export async function leesKeuzes(
  ctx: Ctx<'beheer'>,
): Promise<Record<'werkgevers' | 'arbodiensten', { id: string; naam: string }[]>> {
  const opzet = { orderBy: [{ naam: 'asc' }, { id: 'asc' }], take: MEESTE, select: { id: true, naam: true } } as const
  const werkgevers = await ctx.db.werkgever.findMany({ ...opzet, orderBy: [...opzet.orderBy] })
  const arbodiensten = await ctx.db.arbodienst.findMany({ ...opzet, orderBy: [...opzet.orderBy] })
  return { werkgevers, arbodiensten }
}
