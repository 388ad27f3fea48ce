import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'

/** What the first page of the medical portal shows: who one is, and whether the second factor is fresh enough to work. */
export interface MedischBegin {
  naam: string
  arbodienstNaam: string
  rollen: Ctx['wie']['rollen']
  factorVers: boolean
}

/** Reads no person and no file. The database says whether the factor is fresh, as its policies will. */
export async function leesMedischBegin(ctx: Ctx<'medisch'>): Promise<MedischBegin> {
  const [rij] = await ctx.db.$queryRaw<{ vers: boolean }[]>`select muur.factor_vers() as vers`
  const factorVers = rij?.vers ?? false
  await logboek(ctx, { gebeurtenis: 'medisch.betreden', handeling: 'lezen', bijzonderheden: { factorVers } })
  return { naam: ctx.wie.naam, arbodienstNaam: ctx.wie.tenantNaam, rollen: ctx.wie.rollen, factorVers }
}
