import type { Beeld, Documentsoort } from './begrippen'
import { BRIEVEN } from './brief'
import type { Documentctx } from './eigen'

/**
 * The house style of today for a letter of one's own; undefined for another document, for a letter of somebody else (which gets it when
 * it is fixed), and where there is no colour and no logo.
 */
export async function leesBriefstijl(ctx: Documentctx, soort: Documentsoort): Promise<Beeld['stijl']> {
  const { portaal, werkgeverId, arbodienstId } = ctx.wie
  if (!BRIEVEN.has(soort.code) || soort.begint !== portaal) return undefined
  const van = portaal === 'arbodienst' ? { arbodienstId } : { werkgeverId }
  const stijl = await ctx.db.huisstijl.findFirst({ where: van, select: { kleur: true } })
  const logo = await ctx.db.logo.findFirst({
    where: { ...van, vervallenOp: null },
    select: { id: true, hash: true, alt: true, breed: true, hoog: true },
  })
  return stijl?.kleur || logo ? { kleur: stijl?.kleur ?? null, logo } : undefined
}

/** The picture above a letter as an address that carries it; null when there is none that one may see. */
export async function leesLogo(ctx: Pick<Documentctx, 'db'>, stijl: Beeld['stijl']): Promise<string | null> {
  if (!stijl?.logo) return null
  const rij = await ctx.db.logo.findFirst({
    where: { id: stijl.logo.id, hash: stijl.logo.hash },
    select: { type: true, inhoud: true },
  })
  return rij && alsBron(rij)
}

/** A picture as an address that carries it. */
export function alsBron({ type, inhoud }: { type: string; inhoud: Uint8Array }): string {
  return `data:image/${type === 'png' ? 'png' : 'jpeg'};base64,${Buffer.from(inhoud).toString('base64')}`
}
