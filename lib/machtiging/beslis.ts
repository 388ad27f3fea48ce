import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { Besluit } from './beslis-schema'

/**
 * Gives, refuses or takes back the permission, as the person himself. Postgres holds the row, so that a letter under way comes before
 * or not at all; it also writes the line in the trail and the message to the doctor. Signing asks a fresh second factor, taking back
 * does not: that must always be possible.
 */
export async function beslisMachtiging(ctx: Ctx<'werknemer'>, invoer: Besluit): Promise<{ machtigingId: string }> {
  const oud = ctx.nu.getTime() - ctx.wie.tweedeFactorOp.getTime() > 15 * 60_000
  if (invoer.besluit === 'teken' && oud) throw new Weigering('factorNodig')
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.beslis_machtiging(${invoer.machtigingId}::uuid, ${invoer.besluit}, ${invoer.inhoudHash}, ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt)
    throw new Weigering('machtigingBeslist', { object: 'medische_machtiging', objectId: invoer.machtigingId })
  return { machtigingId: invoer.machtigingId }
}
