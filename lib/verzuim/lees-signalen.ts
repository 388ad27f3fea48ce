import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'

/** A date that is near, as a manager without access to the case sees it. */
export interface Signaal {
  werknemerId: string
  naam: string
  code: string
  wie: string[]
  veilig: Dag
  uiterlijk: Dag
}

/**
 * For who sees signals only: of whom a date is near or past, which one, and who has to act; the most urgent first. Postgres
 * gives nothing else of the case (muur.signalen).
 */
export async function leesSignalen(ctx: SqlCtx<'werkgever'>): Promise<Signaal[]> {
  const rijen = await ctx.db.$queryRaw<(Omit<Signaal, 'wie'> & { wie: string })[]>`
    select werknemer_id as "werknemerId", naam, code, wie, veilig::text, uiterlijk::text from muur.signalen()`
  await logboek(ctx, {
    gebeurtenis: 'signalen.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set(rijen.map((r) => r.werknemerId))],
    object: 'taak',
    bijzonderheden: { aantal: rijen.length },
  })
  return rijen.map((r) => ({ ...r, wie: r.wie.split('+') }))
}
