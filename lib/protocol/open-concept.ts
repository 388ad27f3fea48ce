import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { ProtocolStap } from '@/lib/wet/begrippen'
import { leesStappen } from './stap-schema'

/** The contract that runs today with a werkgever, and the steps that hold in it. */
export interface Contract {
  id: string
  werkgeverId: string
  geldt: ProtocolStap[]
}

/** A draft that is going to change. */
export interface Concept {
  id: string
  stand: number
  stappen: ProtocolStap[]
}

/** Refuses with `nietGevonden` a werkgever without a running contract with this arbodienst. */
export async function openContract(ctx: Ctx<'arbodienst'>, werkgeverId: string): Promise<Contract> {
  const [rij] = await ctx.db.$queryRaw<{ id: string; protocol: unknown }[]>`
    select c.id, c.protocol from contract c
     where c.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and c.werkgever_id = ${werkgeverId}::uuid
       and c.van <= ${ctx.vandaag}::date and (c.tot_en_met is null or c.tot_en_met >= ${ctx.vandaag}::date)
     order by c.van desc limit 1`
  if (!rij) throw nietGevonden('werkgever', werkgeverId)
  return { id: rij.id, werkgeverId, geldt: leesStappen(rij.protocol) }
}

/**
 * The contract and its draft, locked: two who change it come one after the other. Refuses with `intussenGewijzigd` a form that
 * was made from another state of the draft, or of one that took effect or was thrown away meanwhile.
 */
export async function openConcept(
  ctx: Ctx<'arbodienst'>,
  { werkgeverId, stand }: { werkgeverId: string; stand: number },
): Promise<{ contract: Contract; concept: Concept }> {
  const contract = await openContract(ctx, werkgeverId)
  await vergrendelProtocol(ctx, contract)
  const rij = await ctx.db.protocolversie.findFirst({
    where: { arbodienstId: ctx.wie.arbodienstId, contractId: contract.id, toestand: 'concept' },
    select: { id: true, stand: true, stappen: true },
  })
  if (!rij || rij.stand !== stand) throw new Weigering('intussenGewijzigd', { object: 'protocolversie' })
  return { contract, concept: { ...rij, stappen: leesStappen(rij.stappen) } }
}

/** Until the end of the transaction. */
export async function vergrendelProtocol(ctx: Ctx<'arbodienst'>, contract: Contract): Promise<void> {
  await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`protocol ${contract.id}`}, 0))::text`
}

/** Writes the steps of a draft. */
export async function bewaarStappen(ctx: Ctx<'arbodienst'>, concept: Concept, stappen: ProtocolStap[]): Promise<void> {
  await ctx.db.protocolversie.updateMany({
    where: { id: concept.id, arbodienstId: ctx.wie.arbodienstId, stand: concept.stand },
    data: {
      stappen: stappen.map((s) => ({ ...s })),
      stand: concept.stand + 1,
      doorId: ctx.wie.gebruikerId,
      doorNaam: ctx.wie.naam,
    },
  })
}
