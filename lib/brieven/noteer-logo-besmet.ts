import { logboek } from '@/lib/db/logboek'
import type { Briefctx } from './lees-brieven'

/** The line in the trail of a logo that the scanner stopped. */
export async function noteerLogoBesmet(ctx: Briefctx): Promise<void> {
  await logboek(ctx, { gebeurtenis: 'bestand.besmet', handeling: 'aanmaken', uitkomst: 'geweigerd', object: 'logo' })
}
