import { z } from 'zod'
import type { Ctx } from '@/lib/db/namens'

const protocolSchema = z.array(z.object({ code: z.string(), naam: z.string() })).catch([])

/** Names of the steps that contracts of this werkgever add to the law, by their code. */
export async function leesProtocolnamen(ctx: Ctx<'werkgever'>): Promise<Record<string, string>> {
  const contracten = await ctx.db.contract.findMany({
    where: { werkgeverId: ctx.wie.werkgeverId },
    orderBy: { van: 'asc' },
    take: 50,
    select: { protocol: true },
  })
  return Object.fromEntries(contracten.flatMap((c) => protocolSchema.parse(c.protocol).map((s) => [s.code, s.naam])))
}
