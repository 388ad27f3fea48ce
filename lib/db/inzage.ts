import type { Recht } from '@/lib/toegang/rechten'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Ctx, namens, type Sleutel } from './namens'

/** What of a medical file is going to be read: the file on screen, a document of it, or the citizen service number. */
export interface Voornemen {
  dossierId: string
  wat: 'dossier' | 'uitvoer' | 'bsn' | `bijlage:${string}`
}

/** What a use case that reads a medical file is handed besides its transaction. */
export type Inzagectx = Ctx<'medisch'> & { inzage: Voornemen & { id: string } }

/**
 * Reading of a medical file in two transactions. The first says who is going to read what and is committed, with its line in the
 * audit trail; only then does Postgres give ciphertext to the second. So no reading is without its line, not even one that is
 * rolled back. Refuses with `factorNodig` without a fresh second factor, with `nietGevonden` a file that is not one's own.
 */
export async function metInzage<T>(
  sleutel: Sleutel<'medisch'>,
  recht: Recht,
  voornemen: Voornemen,
  werk: (ctx: Inzagectx) => Promise<T>,
): Promise<T> {
  const inzage = await neemVoor(sleutel, recht, voornemen)
  return await namens(sleutel, recht, (ctx) => werk({ ...ctx, inzage }), {
    gevraagd: { object: 'medisch_dossier', objectId: voornemen.dossierId },
  })
}

/** The first of the two transactions: the intent, committed with its line in the audit trail. It holds for one reading, a minute long. */
export async function neemVoor(
  sleutel: Sleutel<'medisch'>,
  recht: Recht,
  voornemen: Voornemen,
): Promise<Inzagectx['inzage']> {
  const { dossierId, wat } = voornemen
  const gevraagd = { object: 'medisch_dossier', objectId: dossierId }
  const id = await namens(
    sleutel,
    recht,
    async (ctx) => {
      await eisMedischeFactor(ctx)
      const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
        select muur.open_medisch(${dossierId}::uuid, ${wat}, ${ctx.verzoekId})::text as id`
      if (!rij?.id) throw nietGevonden('medisch_dossier', dossierId)
      return rij.id
    },
    { gevraagd },
  )
  return { id, dossierId, wat }
}

/** Refuses with `factorNodig` when the second factor is not fresh: then Postgres gives no medical row either. */
export async function eisMedischeFactor(ctx: Pick<Ctx, 'db'>): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ vers: boolean }[]>`select muur.factor_vers() as vers`
  if (!rij?.vers) throw new Weigering('factorNodig')
}

/** What a use case is handed that reads a form of a doctor for the person himself. */
export type Betrokkenectx = Ctx<'werknemer'> & { inzageId: string }

/**
 * As {@link metInzage}, for the person himself and one machtiging: the intent with its line is committed first. Refuses with
 * `factorNodig` without a fresh second factor, with `nietGevonden` what is not his.
 */
export async function metEigenInzage<T>(
  sleutel: Sleutel<'werknemer'>,
  recht: Recht,
  machtigingId: string,
  werk: (ctx: Betrokkenectx) => Promise<T>,
): Promise<T> {
  const opties = { gevraagd: { object: 'medische_machtiging', objectId: machtigingId }, betrokkene: true }
  const inzageId = await namens(
    sleutel,
    recht,
    async (ctx) => {
      if (ctx.nu.getTime() - ctx.wie.tweedeFactorOp.getTime() > 15 * 60_000) throw new Weigering('factorNodig')
      const [rij] = await ctx.db.$queryRaw<{ id: string | null }[]>`
        select muur.open_machtiging(${machtigingId}::uuid, ${ctx.verzoekId})::text as id`
      if (!rij?.id) throw nietGevonden('medische_machtiging', machtigingId)
      return rij.id
    },
    opties,
  )
  return await namens(sleutel, recht, (ctx) => werk({ ...ctx, inzageId }), opties)
}
