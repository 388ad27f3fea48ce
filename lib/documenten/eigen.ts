import type { Tx } from '@/lib/db/client'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { Documentsoort } from './begrippen'

/** Who works with documents. */
export type Documentctx = Ctx<'werkgever'> | Ctx<'arbodienst'> | Ctx<'werknemer'>

/** The filter of the own tenant, for the index; which rows of it one sees is up to the policies. */
export function eigen(ctx: Documentctx): { werkgeverId: string } | { arbodienstId: string } {
  return ctx.wie.portaal === 'arbodienst'
    ? { arbodienstId: ctx.wie.arbodienstId ?? '' }
    : { werkgeverId: ctx.wie.werkgeverId ?? '' }
}

/** Kinds of whom this portal begins; what the werkgever begins the arbodienst may prepare. */
export function beginHier(portaal: Documentctx['wie']['portaal']): readonly Documentsoort['begint'][] {
  return portaal === 'arbodienst' ? ['werkgever', 'arbodienst'] : [portaal]
}

/** Which party somebody of this portal is; the arbodienst is none. */
export function partijVan(ctx: Documentctx): 'werkgever' | 'werknemer' | null {
  return ctx.wie.portaal === 'arbodienst' ? null : ctx.wie.portaal
}

/** A version that is about to change, with its document; locked until the end of the transaction. */
export interface Vastgehouden {
  id: string
  werkgeverId: string
  documentId: string
  gevalId: string
  werknemerId: string
  nummer: number
  toestand: 'concept' | 'tekenen' | 'getekend' | 'klaar' | 'vervallen'
  gedeeldOp: Date | null
  inhoud: string | null
  inhoudHash: string | null
  ondertekenaars: string[]
  soort: string
  documentnummer: number
}

/** Finds a version of the own tenant and holds it; refuses with `nietGevonden` what one may not see. */
export async function houVast(ctx: Documentctx, versieId: string): Promise<Vastgehouden> {
  // Not "for update": the consultant and the employee may not change the row. Who holds the case, holds its documents.
  await slot(ctx.db, versieId)
  const versie = await ctx.db.documentversie.findFirst({
    where: { id: versieId, ...eigen(ctx) },
    include: { document: { select: { soort: true, nummer: true, geval: { select: { werknemerId: true } } } } },
  })
  if (!versie) throw nietGevonden('documentversie', versieId)
  const { document, ...rest } = versie
  return {
    ...rest,
    toestand: rest.toestand as Vastgehouden['toestand'],
    soort: document.soort,
    documentnummer: document.nummer,
    werknemerId: document.geval.werknemerId,
  }
}

/** One at a time for everything about this thing. */
export async function slot(db: Tx, id: string): Promise<void> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`document ${id}`}, 0))::text`
}
