import type { Ctx } from '@/lib/db/namens'

/** What may stand in a field, for the history. */
export type Waarde = string | number | null

export interface Wijziging {
  veld: string
  oud: string | null
  nieuw: string | null
}

function alsTekst(waarde: Waarde | undefined): string | null {
  return waarde === null || waarde === undefined ? null : String(waarde)
}

/** The fields that both have and that differ. */
export function verschillen(oud: Record<string, Waarde>, nieuw: Record<string, Waarde>): Wijziging[] {
  return Object.keys(nieuw)
    .filter((veld) => Object.hasOwn(oud, veld))
    .map((veld) => ({ veld, oud: alsTekst(oud[veld]), nieuw: alsTekst(nieuw[veld]) }))
    .filter((w) => w.oud !== w.nieuw)
}

/** Writes the history: one row a field, in the transaction of the change itself. */
export async function schrijfWijzigingen(
  ctx: Ctx<'werkgever'>,
  over: { werknemerId: string; dienstverbandId?: string },
  wijzigingen: readonly Wijziging[],
): Promise<void> {
  if (wijzigingen.length === 0) return
  await ctx.db.werknemerwijziging.createMany({
    data: wijzigingen.map((w) => ({
      ...w,
      werkgeverId: ctx.wie.werkgeverId,
      werknemerId: over.werknemerId,
      dienstverbandId: over.dienstverbandId ?? null,
      doorId: ctx.wie.gebruikerId,
      doorNaam: ctx.wie.naam,
      op: ctx.nu,
    })),
  })
}
