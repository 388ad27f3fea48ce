import { z } from 'zod'
import type { SqlCtx } from '@/lib/db/namens'

const protocolSchema = z.array(z.object({ code: z.string(), naam: z.string() })).catch([])

/** Names of the steps that contracts of this werkgever add to the law, by their code. */
export async function leesProtocolnamen(ctx: SqlCtx<'werkgever'>): Promise<Record<string, string>> {
  const contracten = await ctx.db.$queryRaw<{ protocol: unknown }[]>`
    select protocol from contract where werkgever_id = ${ctx.wie.werkgeverId}::uuid order by van limit 50`
  return Object.fromEntries(contracten.flatMap((c) => protocolSchema.parse(c.protocol).map((s) => [s.code, s.naam])))
}
