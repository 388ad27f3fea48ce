import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import type { Ingenomen } from '@/lib/bestanden/neem-in'
import type { Ctx } from '@/lib/db/namens'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import { documentsoort } from './soorten'

/** The report to UWV that this document is; refuses one that is none, and while it was not fixed. */
export async function eisVerzendbaar(
  ctx: Ctx<'werkgever'>,
  { gevalId, documentId }: { gevalId: string; documentId: string },
): Promise<{ code: string; nummer: number; gedaanOp: Date | null }> {
  const document = await ctx.db.document.findFirst({
    where: { id: documentId, gevalId, werkgeverId: ctx.wie.werkgeverId },
    select: { soort: true, versies: { where: { toestand: 'klaar' }, take: 1, select: { id: true } } },
  })
  const soort = document && documentsoort(document.soort)
  if (!soort?.verzenden || !soort.mijlpaal) throw nietGevonden('document', documentId)
  if (document?.versies.length === 0) throw new Weigering('nogNietVastgelegd')
  const taak = await ctx.db.taak.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId, gevalId, code: soort.mijlpaal },
    orderBy: { nummer: 'asc' },
    select: { code: true, nummer: true, gedaanOp: true },
  })
  if (!taak) throw nietGevonden('verzuimgeval', gevalId)
  return taak
}

/**
 * Records on which day a report was sent to UWV, with the proof of it. Makes its milestone done on that day; sent again with the same day
 * it only adds the proof.
 */
export async function legVerzendingVast(
  ctx: Ctx<'werkgever'>,
  { gevalId, documentId, op }: { gevalId: string; documentId: string; op: Dag },
  bewijs: Ingenomen | null,
): Promise<void> {
  const { code, nummer, gedaanOp } = await eisVerzendbaar(ctx, { gevalId, documentId })
  if (gedaanOp?.toISOString().slice(0, 10) !== op) {
    await legMijlpaalVast(ctx, { gevalId, code, nummer, soort: 'gedaan', op })
  }
  if (bewijs) await bewaarBestand(ctx, { gevalId, documentId }, bewijs)
}
