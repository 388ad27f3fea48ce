import { logboek } from '@/lib/db/logboek'
import { haalWeg } from './bewaar-logo'
import type { Briefctx } from './lees-brieven'

/** Takes the logo from above new letters; without one there is nothing to do. */
export async function verwijderLogo(ctx: Briefctx): Promise<void> {
  if (!(await haalWeg(ctx))) return
  await logboek(ctx, { gebeurtenis: 'brieven.logoVerwijderd', handeling: 'wijzigen', object: 'logo' })
}
