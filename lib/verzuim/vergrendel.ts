import type { Ctx } from '@/lib/db/namens'

/** Makes changes about the sickness of one employee happen one after the other; let go at the end of the transaction. */
export async function vergrendelWerknemer(ctx: Pick<Ctx, 'db'>, werknemerId: string): Promise<void> {
  await ctx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${werknemerId}, 0))`
}
