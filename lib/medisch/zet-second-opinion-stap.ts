import { eisMedischeFactor } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { type Stap, zetStap } from '@/lib/verzuim/zet-second-opinion-stap'
import { schrijfNotitie, wisConcept } from './kluis/stukken'

interface Hier {
  id: string
  dossierId: string
}

/** A step that a doctor takes: what the employee told him, or that he cannot do it himself. */
async function zet(ctx: Ctx<'medisch'>, { id, dossierId }: Hier, stap: Stap): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  await zetStap(ctx, id, stap)
  return { dossierId }
}

/** What the employee agreed to pass on, as he told the first doctor. */
export async function legToestemmingVast(
  ctx: Ctx<'medisch'>,
  invoer: Hier & { magMee: string[]; via: 'mondeling' | 'schriftelijk' },
): Promise<{ dossierId: string }> {
  return await zet(ctx, invoer, { stap: 'toestemming', magMee: invoer.magMee, via: invoer.via })
}

/** Whether the employee wants the first doctor to read the advice, as he told the second. */
export async function legDelenVast(
  ctx: Ctx<'medisch'>,
  invoer: Hier & { delen: boolean },
): Promise<{ dossierId: string }> {
  return await zet(ctx, invoer, { stap: 'delen', delen: invoer.delen })
}

/** The employee does not want it any more. */
export async function trekSecondOpinionIn(ctx: Ctx<'medisch'>, invoer: Hier): Promise<{ dossierId: string }> {
  return await zet(ctx, invoer, { stap: 'ingetrokken' })
}

/** The second doctor cannot give it: not independent after all, or no room. */
export async function geefSecondOpinionTerug(ctx: Ctx<'medisch'>, invoer: Hier): Promise<{ dossierId: string }> {
  return await zet(ctx, invoer, { stap: 'teruggegeven' })
}

/** What the first doctor does with the advice; the reasons go into the file. */
export async function reageerOpSecondOpinion(
  ctx: Ctx<'medisch'>,
  invoer: Hier & { uitkomst: string; reden: string },
): Promise<{ dossierId: string }> {
  const { uitkomst, reden } = invoer
  const uit = await zet(ctx, invoer, { stap: 'reactie', uitkomst })
  await schrijfNotitie(ctx, invoer.dossierId, 'secondOpinionReactie', { uitkomst, reden })
  await wisConcept(ctx, invoer.dossierId, 'secondOpinionReactie')
  return uit
}
