import { mimes } from '@/lib/bestanden/begrippen'
import type { Inzagectx } from '@/lib/db/inzage'
import { nietGevonden } from '@/lib/weigering'
import { leesBijlage } from './kluis/bijlagen'

/** An attachment of a medical file, to save; for an intent that names it (lib/db/inzage.ts), whose line stands in the trail already. */
export async function openBijlage(
  ctx: Inzagectx,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; naam: string; type: string }> {
  const bijlage = await leesBijlage(ctx)
  if (!bijlage) throw nietGevonden('medische_bijlage', ctx.inzage.wat.slice('bijlage:'.length))
  return { bytes: bijlage.bytes, naam: bijlage.gegevens.naam, type: mimes[bijlage.gegevens.type] }
}
