import type { Ctx } from '@/lib/db/namens'
import type { Diagnosecode } from '@/lib/wet/diagnosecode'
import type { Codelijst } from './keur-lijst'

/** What a list changes in the one that is offered now. */
export interface Verschil {
  nieuw: Diagnosecode[]
  /** another description */
  gewijzigd: (Diagnosecode & { was: string })[]
  /** not in the list any more */
  vervalt: Diagnosecode[]
  gelijk: number
}

/** Holds a list against the codes that are offered now. */
export async function vergelijkMetNu(ctx: Ctx<'beheer'>, { codes }: Codelijst): Promise<Verschil> {
  const nu = await ctx.db.diagnosecode.findMany({
    where: { vervallenOp: null },
    select: { code: true, omschrijving: true },
    orderBy: { code: 'asc' },
  })
  const bekend = new Map(nu.map((c) => [c.code, c.omschrijving]))
  const blijft = new Set(codes.map((c) => c.code))
  const uit: Verschil = { nieuw: [], gewijzigd: [], vervalt: nu.filter((c) => !blijft.has(c.code)), gelijk: 0 }
  for (const { code, omschrijving } of codes) {
    const was = bekend.get(code)
    if (was === undefined) uit.nieuw.push({ code, omschrijving })
    else if (was !== omschrijving) uit.gewijzigd.push({ code, omschrijving, was })
    else uit.gelijk += 1
  }
  return uit
}
