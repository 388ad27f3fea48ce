import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'

/**
 * Makes changes about the sickness of one employee happen one after the other; let go at the end of the transaction.
 * Refuses with `nietGevonden` an employee one may not see, and locks nothing then: what is read after this is current.
 */
export async function vergrendelWerknemer(ctx: Ctx<'werkgever'>, werknemerId: string): Promise<void> {
  const gevonden = await ctx.db.$queryRaw<unknown[]>`
    select pg_advisory_xact_lock(hashtextextended(w.id::text, 0))::text from werknemer w
     where w.werkgever_id = ${ctx.wie.werkgeverId}::uuid and w.id = ${werknemerId}::uuid`
  if (gevonden.length === 0) throw nietGevonden('werknemer', werknemerId)
}
