import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { sql } from '@/lib/db/sql'
import { nietGevonden } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'

/** Who can change a case: somebody of its werkgever or of its arbodienst, and the doctor who treats. */
export type Dossierctx = Ctx<'werkgever'> | Ctx<'arbodienst'> | Ctx<'medisch'>

/** Narrows to the portal of the werkgever. */
export function isVanWerkgever(ctx: Dossierctx): ctx is Ctx<'werkgever'> {
  return ctx.wie.portaal === 'werkgever'
}

/** A case that is going to change: its employee is locked until the end of the transaction. */
export interface Openstaand {
  id: string
  werkgeverId: string
  werknemerId: string
  arbodienstId: string | null
  verzuimconsultantId: string | null
  eersteZiektedag: Dag
  eersteContactOp: Dag | null
}

/** Finds the case in the own tenant and locks its employee; refuses with `nietGevonden` what one may not see. */
export async function openGeval(ctx: Dossierctx, gevalId: string): Promise<Openstaand> {
  const eigen = isVanWerkgever(ctx) ? { werkgeverId: ctx.wie.werkgeverId } : { arbodienstId: ctx.wie.arbodienstId }
  // The same lock as a sick report or recovery of this employee takes, so that the two come one after the other.
  const gevonden = await ctx.db.$queryRaw<unknown[]>`
    select pg_advisory_xact_lock(hashtextextended(g.werknemer_id::text, 0))::text from verzuimgeval g
     where g.id = ${gevalId}::uuid and ${'werkgeverId' in eigen ? sql`g.werkgever_id = ${eigen.werkgeverId}::uuid` : sql`g.arbodienst_id = ${eigen.arbodienstId}::uuid`}`
  if (gevonden.length === 0) throw nietGevonden('verzuimgeval', gevalId)
  // Only now, because whoever held the lock may have changed it.
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { id: gevalId, ...eigen },
    select: {
      id: true,
      werkgeverId: true,
      werknemerId: true,
      arbodienstId: true,
      verzuimconsultantId: true,
      eersteZiektedag: true,
      eersteContactOp: true,
    },
  })
  if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  return {
    ...geval,
    eersteZiektedag: alsDag(geval.eersteZiektedag),
    eersteContactOp: alsDagOfNiets(geval.eersteContactOp),
  }
}
