import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openContract, vergrendelProtocol } from './open-concept'
import type { contractSchema } from './stap-schema'

/** Begins a draft with the steps that hold now. Where there is one already, that one goes on. */
export async function beginConcept(
  ctx: Ctx<'arbodienst'>,
  { werkgeverId }: z.output<typeof contractSchema>,
): Promise<{ werkgeverId: string }> {
  const contract = await openContract(ctx, werkgeverId)
  await vergrendelProtocol(ctx, contract)
  const versies = await ctx.db.protocolversie.findMany({
    where: { arbodienstId: ctx.wie.arbodienstId, contractId: contract.id },
    orderBy: { nummer: 'desc' },
    take: 1,
    select: { nummer: true, toestand: true },
  })
  const laatste = versies[0]
  if (laatste?.toestand === 'concept') return { werkgeverId }
  const id = randomUUID()
  await ctx.db.protocolversie.createMany({
    data: [
      {
        id,
        arbodienstId: ctx.wie.arbodienstId,
        werkgeverId,
        contractId: contract.id,
        nummer: (laatste?.nummer ?? 0) + 1,
        stappen: contract.geldt.map((s) => ({ ...s })),
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        gemaaktOp: ctx.nu,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'protocol.begonnen',
    handeling: 'aanmaken',
    object: 'protocolversie',
    objectId: id,
  })
  return { werkgeverId }
}
