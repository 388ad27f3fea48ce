import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import { type DienstverbandGewijzigd, leesEnVergrendel, wijzigDienstverband } from './wijzig-dienstverband'

/** Gives an employment its last day; everything else of it stays as it is. Asks first when somebody is ill. */
export async function beeindigDienstverband(
  ctx: Ctx<'werkgever'>,
  invoer: { id: string; versie: number; einde: Dag; bevestigd?: string[] },
): Promise<DienstverbandGewijzigd> {
  return await wijzigDienstverband(ctx, { ...(await leesEnVergrendel(ctx, invoer.id)), ...invoer })
}
