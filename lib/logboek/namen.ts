import type { Ctx } from '@/lib/db/namens'

export interface Naam {
  id: string
  naam: string
}

/** The names of people who occur in the trail, by id; a privacy officer of one tenant gets those of its own chain. */
export async function leesNamen(ctx: Ctx<'beheer'>, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const gezocht = [...new Set(ids.filter((id) => id !== null))]
  if (gezocht.length === 0) return new Map()
  const rijen = await ctx.db.$queryRaw<Naam[]>`select id, naam from muur.namen_in_logboek(${gezocht}::uuid[])`
  return new Map(rijen.map((r) => [r.id, r.naam]))
}

/** Accounts by e-mail or the beginning of a name, at most 20. */
export async function zoekActeurs(ctx: Ctx<'beheer'>, zoek: string): Promise<Naam[]> {
  return await ctx.db.$queryRaw<Naam[]>`select id, naam from muur.zoek_acteur(${zoek})`
}
