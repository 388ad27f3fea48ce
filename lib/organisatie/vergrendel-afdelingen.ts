import type { Ctx } from '@/lib/db/namens'

/** One change of the tree of departments at a time: two moves at once could make a ring that neither makes alone. */
export async function vergrendelAfdelingen(ctx: Ctx<'werkgever'>): Promise<void> {
  await ctx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`afdelingen ${ctx.wie.werkgeverId}`}, 0))`
}
