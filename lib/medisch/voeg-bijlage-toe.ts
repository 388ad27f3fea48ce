import { z } from 'zod'
import { MEESTE_PER_GEVAL } from '@/lib/bestanden/begrippen'
import type { Ingenomen } from '@/lib/bestanden/neem-in'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { schrijfBijlage } from './kluis/bijlagen'
import { eigenDossier } from './schrijf'

export const bijlageSchema = z.object({
  verzoek: z.uuid(),
  vervangtId: z
    .union([z.literal('').transform(() => null), z.uuid()])
    .nullable()
    .default(null),
  machtigingId: z.uuid().nullable().default(null),
})
export type Bijlageplek = z.output<typeof bijlageSchema>

/**
 * The file that an attachment goes to, of somebody who reads it whole. Asked before anything is read of what he sends, and again in the
 * transaction that stores it.
 */
export async function eisBijlageplek(ctx: Ctx<'medisch'>, dossierId: string): Promise<{ werknemerId: string | null }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  const [stand] = await ctx.db.$queryRaw<{ vol: boolean; n: number }[]>`
    select ${dossierId}::uuid = any (muur.volle_dossiers()) as vol,
           (select count(*)::int from medische_bijlage where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossierId}::uuid) as n`
  if (!stand?.vol) throw nietGevonden('medisch_dossier', dossierId)
  if (stand.n >= MEESTE_PER_GEVAL) throw new Weigering('teVeelBestanden', { veld: 'bestand' })
  return dossier
}

/** Adds an attachment to a medical file, or another version of one, which stays. */
export async function voegBijlageToe(
  ctx: Ctx<'medisch'>,
  dossierId: string,
  bestand: Ingenomen,
  bij: Bijlageplek,
): Promise<void> {
  const { werknemerId } = await eisBijlageplek(ctx, dossierId)
  if (bij.vervangtId) {
    const oud = await ctx.db.$queryRaw<unknown[]>`
      select 1 from medische_bijlage
       where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossierId}::uuid and id = ${bij.vervangtId}::uuid`
    if (oud.length === 0) throw nietGevonden('medische_bijlage', bij.vervangtId)
  }
  // an answer belongs to a question that went out with a letter
  if (bij.machtigingId) {
    const gevraagd = await ctx.db.$queryRaw<unknown[]>`
      select 1 from medische_machtiging m where m.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and m.dossier_id = ${dossierId}::uuid
         and m.id = ${bij.machtigingId}::uuid and exists (select from medische_machtigingbrief b where b.arbodienst_id = m.arbodienst_id and b.machtiging_id = m.id)`
    if (gevraagd.length === 0) throw nietGevonden('medische_machtiging', bij.machtigingId)
  }
  const id = await schrijfBijlage(ctx, dossierId, bestand, bij)
  if (id === null) return
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.bijlageToegevoegd',
    handeling: bij.vervangtId ? 'wijzigen' : 'aanmaken',
    onderwerpen: werknemerId ? [werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossierId,
    bijzonderheden: { bijlage: id },
  })
}

/** The line in the trail of an attachment that the scanner stopped. */
export async function noteerBesmetteBijlage(ctx: Ctx<'medisch'>, dossierId: string): Promise<void> {
  const { werknemerId } = await eisBijlageplek(ctx, dossierId)
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.bijlageBesmet',
    handeling: 'aanmaken',
    uitkomst: 'geweigerd',
    onderwerpen: werknemerId ? [werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossierId,
  })
}
