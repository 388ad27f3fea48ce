import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { boete, boeteZin } from '@/lib/wet/boetes'
import { type Dag, dagenTussen } from '@/lib/wet/kalender'

/** How a report to UWV stands: its last day, and what it costs when it is late. */
export interface Verzending {
  code: string
  nummer: number
  uiterlijk: Dag
  gedaanOp: Dag | null
  /** 0 while it is in time */
  dagenTeLaat: number
  /** euro at this number of days; null where no fine is known */
  boete: number | null
  boeteZin: string | null
}

/** The milestone behind a report to UWV; null when there is none (any more). */
export async function leesVerzending(
  ctx: Pick<Ctx<'werkgever'>, 'db' | 'wie' | 'vandaag'>,
  gevalId: string,
  code: string,
): Promise<Verzending | null> {
  const taak = await ctx.db.taak.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId, gevalId, code },
    orderBy: { nummer: 'asc' },
    select: { nummer: true, uiterlijk: true, gedaanOp: true },
  })
  if (!taak) return null
  const uiterlijk = alsDag(taak.uiterlijk)
  const gedaanOp = alsDagOfNiets(taak.gedaanOp)
  const dagenTeLaat = Math.max(0, dagenTussen(uiterlijk, gedaanOp ?? ctx.vandaag))
  return {
    code,
    nummer: taak.nummer,
    uiterlijk,
    gedaanOp,
    dagenTeLaat,
    boete: boete(code, dagenTeLaat, uiterlijk),
    boeteZin: boeteZin(code, uiterlijk),
  }
}
