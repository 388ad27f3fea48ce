import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { ProtocolStap } from '@/lib/wet/begrippen'
import { leesStappen } from './stap-schema'

/** A version that took effect, newest first. */
export interface Protocolregel {
  id: string
  nummer: number
  inWerking: boolean
  op: Date
  door: string
  stappen: ProtocolStap[]
}

export interface Protocol {
  werkgeverId: string
  werkgeverNaam: string
  termen: { ziekmeldingDagen: number; eersteContactDagen: number }
  /** the steps that hold now */
  geldt: ProtocolStap[]
  concept: { stand: number; stappen: ProtocolStap[]; doorNaam: string; gemaaktOp: Date } | null
  versies: Protocolregel[]
}

/** The protocol of the running contract with a werkgever, its draft and its history. Refuses a werkgever without contract. */
export async function leesProtocol(ctx: Ctx<'arbodienst'>, werkgeverId: string): Promise<Protocol> {
  const { arbodienstId } = ctx.wie
  const contract = await ctx.db.contract.findFirst({
    where: {
      arbodienstId,
      werkgeverId,
      van: { lte: new Date(ctx.vandaag) },
      OR: [{ totEnMet: null }, { totEnMet: { gte: new Date(ctx.vandaag) } }],
    },
    orderBy: { van: 'desc' },
    select: {
      id: true,
      protocol: true,
      ziekmeldingDagen: true,
      eersteContactDagen: true,
      werkgever: { select: { naam: true } },
    },
  })
  if (!contract) throw nietGevonden('werkgever', werkgeverId)
  const versies = await ctx.db.protocolversie.findMany({
    where: { arbodienstId, contractId: contract.id },
    orderBy: { nummer: 'desc' },
    take: 30,
  })
  await logboek(ctx, { gebeurtenis: 'protocol.bekeken', handeling: 'lezen', object: 'contract', objectId: contract.id })
  const concept = versies.find((v) => v.toestand === 'concept')
  return {
    werkgeverId,
    werkgeverNaam: contract.werkgever.naam,
    termen: { ziekmeldingDagen: contract.ziekmeldingDagen, eersteContactDagen: contract.eersteContactDagen },
    geldt: leesStappen(contract.protocol),
    concept: concept
      ? {
          stand: concept.stand,
          stappen: leesStappen(concept.stappen),
          doorNaam: concept.doorNaam,
          gemaaktOp: concept.gemaaktOp,
        }
      : null,
    versies: versies.flatMap((v) =>
      v.inWerkingOp === null
        ? []
        : [
            {
              id: v.id,
              nummer: v.nummer,
              inWerking: v.toestand === 'inWerking',
              op: v.inWerkingOp,
              door: v.inWerkingDoor ?? v.doorNaam,
              stappen: leesStappen(v.stappen),
            },
          ],
    ),
  }
}
