import { type Ctx, namens } from '@/lib/db/namens'
import { beginConcept } from '@/lib/protocol/begin-concept'
import { leesProtocol } from '@/lib/protocol/lees-protocol'
import { schrijfStap } from '@/lib/protocol/schrijf-stap'
import { stelInWerking } from '@/lib/protocol/stel-in-werking'
import { verwijderConcept } from '@/lib/protocol/verwijder-concept'
import { verwijderStap } from '@/lib/protocol/verwijder-stap'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object = 'protocolversie', getypt?: string) => ({
  gebeurtenis,
  handeling,
  object,
  getypt,
})

/** A contract of its own with a draft of one step, and who may change it. */
async function concept(w: Opzet, { leeg = false } = {}) {
  const werkgeverId = await w.w.werkgever()
  await w.w.contract(werkgeverId, w.arbodienstId)
  const { sleutel } = await w.w.aangemeld('arbobeheerder', { arbodienstId: w.arbodienstId })
  const als = <T>(werk: (ctx: Ctx<'arbodienst'>) => Promise<T>) => namens(sleutel, 'protocol.beheren', werk)
  const invoer = (stand: number) => ({
    werkgeverId,
    stand,
    code: undefined,
    naam: 'Kennismaken met de afdeling',
    anker: 'ziekmelding' as const,
    dagen: 5,
    uitvoerder: 'hr' as const,
    geldt: 'ja' as const,
    bevestigd: [],
  })
  if (!leeg) {
    await als((ctx) => beginConcept(ctx, { werkgeverId }))
    await als((ctx) => schrijfStap(ctx, invoer(1)))
  }
  return { werkgeverId, als, invoer, nu: { werkgeverId, stand: 2 } }
}

export const protocol: Record<string, Gebruik> = {
  'protocol/begin-concept': async (w) => {
    const { als, werkgeverId } = await concept(w, { leeg: true })
    return {
      doe: () => als((ctx) => beginConcept(ctx, { werkgeverId })),
      regels: [regel('protocol.begonnen', 'aanmaken')],
    }
  },
  'protocol/schrijf-stap': async (w) => {
    const { als, invoer } = await concept(w)
    return {
      doe: () => als((ctx) => schrijfStap(ctx, invoer(2))),
      regels: [regel('protocol.gewijzigd', 'wijzigen', 'protocolversie', 'Kennismaken')],
    }
  },
  'protocol/verwijder-stap': async (w) => {
    const { als, nu, werkgeverId } = await concept(w)
    const { concept: c } = await als((ctx) => leesProtocol(ctx, werkgeverId))
    const code = c?.stappen[0]?.code ?? ''
    return {
      doe: () => als((ctx) => verwijderStap(ctx, { ...nu, code })),
      regels: [regel('protocol.gewijzigd', 'wijzigen')],
    }
  },
  'protocol/verwijder-concept': async (w) => {
    const { als, nu } = await concept(w)
    return {
      doe: () => als((ctx) => verwijderConcept(ctx, nu)),
      regels: [regel('protocol.verwijderd', 'verwijderen')],
    }
  },
  'protocol/stel-in-werking': async (w) => {
    const { als, nu } = await concept(w)
    return {
      doe: () => als((ctx) => stelInWerking(ctx, nu)),
      regels: [regel('protocol.inWerking', 'wijzigen')],
    }
  },
  'protocol/lees-protocol': async (w) => {
    const { als, werkgeverId } = await concept(w)
    return {
      doe: () => als((ctx) => leesProtocol(ctx, werkgeverId)),
      regels: [regel('protocol.bekeken', 'lezen', 'contract')],
    }
  },
  'protocol/open-concept': { hulp: true },
}
