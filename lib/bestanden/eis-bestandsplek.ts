import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { MEESTE_PER_GEVAL } from './begrippen'

/** Who adds files to a case. */
export type Bestandctx = Ctx<'werkgever'> | Ctx<'arbodienst'> | Ctx<'werknemer'>

/** The filter of the own tenant, for the index; which rows of it one sees is up to the policies. */
export function eigen(ctx: Bestandctx): { werkgeverId: string } | { arbodienstId: string } {
  return ctx.wie.portaal === 'arbodienst'
    ? { arbodienstId: ctx.wie.arbodienstId ?? '' }
    : { werkgeverId: ctx.wie.werkgeverId ?? '' }
}

/** Where a file goes. */
export interface Bestandsplek {
  werkgeverId: string
  gevalId: string
  werknemerId: string
  documentId: string | null
}

/**
 * The case (and the document in it) that a file goes to, of somebody who may add one there. Asked before anything is read of what he
 * sends, and again in the transaction that stores it.
 */
export async function eisBestandsplek(
  ctx: Bestandctx,
  { gevalId, documentId }: { gevalId: string; documentId: string | null },
): Promise<Bestandsplek> {
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { id: gevalId, ...eigen(ctx) },
    select: { werkgeverId: true, werknemerId: true },
  })
  if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  if (documentId !== null) {
    const document = await ctx.db.document.findFirst({
      where: { id: documentId, gevalId, ...eigen(ctx) },
      select: { id: true },
    })
    if (!document) throw nietGevonden('document', documentId)
  }
  const er = await ctx.db.bestand.count({ where: { werkgeverId: geval.werkgeverId, gevalId, vervallenOp: null } })
  if (er >= MEESTE_PER_GEVAL) throw new Weigering('teVeelBestanden', { veld: 'bestand' })
  return { ...geval, gevalId, documentId }
}
