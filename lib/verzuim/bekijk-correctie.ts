import { z } from 'zod'
import type { Ctx } from '@/lib/db/namens'
import type { MeldingGegevens } from '@/lib/poortwacht/lees-geval'
import type { Dag } from '@/lib/wet/kalender'
import { bekijkVooraf, type Vooraf } from './bekijk-vooraf'
import { corrigeerEersteZiektedag } from './corrigeer-eerste-ziektedag'
import { corrigeerHersteldatum } from './corrigeer-hersteldatum'
import type { Wijzigvorm } from './lees-wijzigvorm'
import { trekMeldingIn } from './trek-melding-in'

const correctievraagSchema = z.object({
  melding: z.uuid().optional().catch(undefined),
  wat: z.enum(['eerste', 'herstel']).catch('eerste'),
  hersteld: z.literal('niet').optional().catch(undefined),
})

/** What the address says is to be corrected. */
export interface Correctievraag {
  melding: string | null
  wat: 'eerste' | 'herstel'
  /** the recovery itself was a mistake */
  nietHersteld: boolean
}

/** Reads it; whatever is wrong in the address is left out. */
export function leesCorrectievraag(vraag: Record<string, unknown>): Correctievraag {
  const { melding, wat, hersteld } = correctievraagSchema.parse(vraag)
  return { melding: melding ?? null, wat, nietHersteld: wat === 'herstel' && hersteld === 'niet' }
}

/** The report that is to be corrected; with one report and nothing to choose it is that one. */
export function vindMelding(vorm: Wijzigvorm, vraag: Correctievraag): MeldingGegevens | null {
  const [enige, ...meer] = vorm.meldingen
  const keuze = vraag.melding === null && meer.length === 0 && enige?.hersteldPer === null ? enige.id : vraag.melding
  const melding = vorm.meldingen.find((m) => m.id === keuze) ?? null
  return vraag.wat === 'herstel' && melding?.hersteldPer === null ? null : melding
}

const redenNogNiet = { reden: 'vergissing' as const, toelichting: null, bevestigd: [] }

/** What the correction would do; null while there is no report or no day chosen. Saves nothing. */
export async function bekijkCorrectie(
  ctx: Ctx<'werkgever'>,
  vorm: Wijzigvorm,
  vraag: Correctievraag,
  wordt: Dag | null | undefined,
): Promise<Vooraf | null> {
  const melding = vindMelding(vorm, vraag)
  if (!melding || wordt === undefined) return null
  const bij = { meldingId: melding.id, ...redenNogNiet }
  const { hersteldPer: herstel } = melding
  if (vraag.wat === 'herstel' && herstel !== null) {
    return await bekijkVooraf(ctx, vorm.gevalId, () => corrigeerHersteldatum(ctx, { ...bij, was: herstel, wordt }))
  }
  if (wordt === null) return null
  return await bekijkVooraf(ctx, vorm.gevalId, () =>
    corrigeerEersteZiektedag(ctx, { ...bij, was: melding.eersteZiektedag, wordt }),
  )
}

/** What withdrawing a report would do. Saves nothing. */
export async function bekijkIntrekking(ctx: Ctx<'werkgever'>, gevalId: string, meldingId: string): Promise<Vooraf> {
  return await bekijkVooraf(ctx, gevalId, () =>
    trekMeldingIn(ctx, { meldingId, reden: 'anders', toelichting: null, bevestigd: [] }),
  )
}
