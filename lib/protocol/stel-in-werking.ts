import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { ProtocolStap } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'
import { zelfdeProtocol } from './gelijk'
import { openConcept } from './open-concept'
import type { conceptSchema } from './stap-schema'

/**
 * Lets the draft take effect: the contract gets its steps (trigger protocol_in_werking) and running cases are computed anew by a
 * job within minutes. Refuses a draft in which nothing differs.
 */
export async function stelInWerking(
  ctx: Ctx<'arbodienst'>,
  invoer: z.output<typeof conceptSchema>,
): Promise<{ werkgeverId: string }> {
  const { contract, concept } = await openConcept(ctx, invoer)
  if (zelfdeProtocol(contract.geldt, concept.stappen)) throw new Weigering('protocolGelijk')
  const { count } = await ctx.db.protocolversie.updateMany({
    where: { id: concept.id, arbodienstId: ctx.wie.arbodienstId, toestand: 'concept', stand: concept.stand },
    data: {
      stappen: metVanaf(contract.geldt, concept.stappen, ctx.vandaag).map((s) => ({ ...s })),
      toestand: 'inWerking',
      inWerkingOp: ctx.nu,
      inWerkingDoor: ctx.wie.naam,
    },
  })
  if (count !== 1) throw new Weigering('intussenGewijzigd')
  await logboek(ctx, {
    gebeurtenis: 'protocol.inWerking',
    handeling: 'wijzigen',
    object: 'protocolversie',
    objectId: concept.id,
    bijzonderheden: { stappen: concept.stappen.length },
  })
  return { werkgeverId: invoer.werkgeverId }
}

/** A step that did not hold before is asked from today on; one that did keeps its day, and with it the cases that have it. */
export function metVanaf(geldt: ProtocolStap[], nieuw: ProtocolStap[], vandaag: Dag): ProtocolStap[] {
  const hield = new Map(geldt.filter((s) => s.geldt !== false).map((s) => [s.code, s]))
  return nieuw.map((s) => {
    const oud = hield.get(s.code)
    return { ...s, vanaf: oud ? (oud.vanaf ?? null) : vandaag }
  })
}
