import { logboek } from '@/lib/db/logboek'
import { nietGevonden } from '@/lib/weigering'
import {
  type Briefctx,
  type EigenSjabloon,
  type Huisstijl,
  kiesSjablonen,
  type Logo,
  leesEigenLogo,
  leesHuisstijl,
} from './lees-brieven'
import { type Sjabloon, STANDAARD } from './standaard'

/** What the page of one template shows: one of one's own, a copy of one of the system's, or an empty one. */
export async function beginSjabloon(
  ctx: Briefctx,
  welke: string,
): Promise<{ sjabloon: EigenSjabloon | Sjabloon; huisstijl: Huisstijl; logo: Logo | null }> {
  const eigen = (await kiesSjablonen(ctx)).find((s) => s.id === welke)
  const standaard = STANDAARD.find((s) => `standaard-${s.soort}` === welke)
  const leeg: Sjabloon | null = welke === 'nieuw' ? { soort: 'eigen', naam: '', onderwerp: '', tekst: '' } : null
  const sjabloon = eigen ?? (standaard && { ...standaard, naam: `${standaard.naam} (eigen)` }) ?? leeg
  if (!sjabloon) throw nietGevonden('briefsjabloon')
  const huisstijl = await leesHuisstijl(ctx)
  const logo = await leesEigenLogo(ctx)
  await logboek(ctx, {
    gebeurtenis: 'brieven.bekeken',
    handeling: 'lezen',
    object: 'briefsjabloon',
    objectId: eigen?.id,
  })
  return { sjabloon, huisstijl, logo }
}
