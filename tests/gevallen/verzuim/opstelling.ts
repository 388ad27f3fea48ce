import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import { meldHersteld } from '@/lib/verzuim/meld-hersteld'
import { meldZiek, type Ziekgemeld } from '@/lib/verzuim/meld-ziek'
import { ziekmeldingSchema } from '@/lib/verzuim/meld-ziek-schema'
import { Weigering } from '@/lib/weigering'
import { type Dag, dag } from '@/lib/wet/kalender'
import type { ProefDatabase } from '../../hulp/database'
import { wereld } from '../../hulp/wereld'

/** The moment on which these tests play: a Saturday in November, in the Netherlands. */
export const nu = new Date('2026-11-21T09:00:00Z')
export const vandaag: Dag = dag('2026-11-21')

/** A werkgever under contract with an arbodienst, its HR signed in, and the consultant appointed to it. */
export async function bedrijf(proef: ProefDatabase) {
  const w = wereld(proef.admin)
  const arbodienstId = await w.arbodienst()
  const werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  const consultant = await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Noor Bakker')
  await w.toewijzing(arbodienstId, werkgeverId, consultant.gebruikerId)
  const hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna Recht')
  return { w, arbodienstId, werkgeverId, consultant, hr }
}

/** One unit of work of somebody in the portal of the werkgever, on the day of these tests. */
export function als<T>(
  sleutel: Sleutel<'werkgever'>,
  werk: (ctx: Ctx<'werkgever'>) => Promise<T>,
  recht: Recht = 'verzuim.melden',
  moment: Date = nu,
): Promise<T> {
  return namens(sleutel, recht, werk, { nu: moment })
}

/** A sick report as the form would send it. */
export function ziekmelding(werknemerId: string, eersteZiektedag: string, rest: Record<string, unknown> = {}) {
  return ziekmeldingSchema.parse({ werknemerId, eersteZiektedag, ...rest })
}

/** Reports sick and answers every question with yes. */
export async function meld(
  sleutel: Sleutel<'werkgever'>,
  werknemerId: string,
  eersteZiektedag: string,
  rest: Record<string, unknown> = {},
): Promise<Ziekgemeld> {
  const { ziek } = await meldMetVragen(sleutel, werknemerId, eersteZiektedag, rest)
  return ziek
}

/** As {@link meld}, and gives the questions that were asked. */
export async function meldMetVragen(
  sleutel: Sleutel<'werkgever'>,
  werknemerId: string,
  eersteZiektedag: string,
  rest: Record<string, unknown> = {},
): Promise<{ ziek: Ziekgemeld; vragen: string[] }> {
  const stuur = (bevestigd: string[]) =>
    als(sleutel, (ctx) => meldZiek(ctx, ziekmelding(werknemerId, eersteZiektedag, { ...rest, bevestigd })))
  try {
    return { ziek: await stuur([]), vragen: [] }
  } catch (fout) {
    const vragen = vragenVan(fout)
    if (vragen.length === 0) throw fout
    return { ziek: await stuur(vragen), vragen }
  }
}

/** The questions of a Bevestigen, or none for another error. */
export function vragenVan(fout: unknown): string[] {
  return fout instanceof Error && 'vragen' in fout && Array.isArray(fout.vragen) ? fout.vragen.map(String) : []
}

/** Recovered from a day on. */
export function herstel(sleutel: Sleutel<'werkgever'>, gevalId: string, hersteldPer: string): Promise<void> {
  return als(sleutel, async (ctx) => {
    await meldHersteld(ctx, { gevalId, hersteldPer: dag(hersteldPer) })
  })
}

/** The refusal that this ends in; anything else is a failure of the test. */
export async function weigering(werk: Promise<unknown>): Promise<Weigering> {
  const fout = await werk.catch((f: unknown) => f)
  if (!(fout instanceof Weigering)) throw new Error(`Geen weigering maar: ${String(fout)}`, { cause: fout })
  return fout
}
