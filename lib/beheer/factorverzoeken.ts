import { logboek } from '@/lib/db/logboek'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Controle } from './factorverzoek-schema'
import type { Beheerctx } from './geef-rol'

/** Somebody who lost phone and recovery codes, and how far his request is. */
export interface Factorverzoek {
  id: string
  gebruikerId: string
  naam: string
  email: string
  aangevraagdOp: Date
  verlooptOp: Date
  /** people who must approve: two for somebody with a medical role */
  nodig: number
  goedgekeurd: number
  /** one's own approval is in it */
  doorMij: boolean
}

/** The requests that wait for this administrator. Who that is, is decided in Postgres (muur.mag_factor_herstellen). */
export async function leesFactorverzoeken(ctx: Beheerctx): Promise<Factorverzoek[]> {
  const verzoeken = await lees(ctx)
  if (verzoeken.length > 0) {
    await logboek(ctx, {
      gebeurtenis: 'factorverlies.bekeken',
      handeling: 'lezen',
      object: 'factorverzoek',
      bijzonderheden: { aantal: verzoeken.length },
    })
  }
  return verzoeken
}

/** One request to judge; refuses with `nietGevonden` one that is not one's own to judge, or over. */
export async function leesFactorverzoek(ctx: Beheerctx, id: string): Promise<Factorverzoek> {
  eisVerseFactor(ctx)
  const verzoek = await zoek(ctx, id)
  await logboek(ctx, {
    gebeurtenis: 'factorverlies.bekeken',
    handeling: 'lezen',
    object: 'gebruiker',
    objectId: verzoek.gebruikerId,
  })
  return verzoek
}

/**
 * Approves that somebody ties another app, after a check of who he is. The last approval that is needed sends him the link.
 * Refuses, in this order: a second factor that is not fresh, a request that is not one's to judge, and one's own second one.
 */
export async function keurFactorGoed(
  ctx: Beheerctx,
  { id, hoe }: { id: string; hoe: Controle },
): Promise<{ nog: number }> {
  eisVerseFactor(ctx)
  const { gebruikerId, doorMij } = await zoek(ctx, id)
  if (doorMij) throw new Weigering('alGoedgekeurd')
  const [rij] = await ctx.db.$queryRaw<{ nog: number | null }[]>`
    select muur.keur_factor_goed(${id}::uuid, ${hoe}) as nog`
  const nog = rij?.nog ?? null
  if (nog === null) throw nietGevonden('factorverzoek', id)
  await logboek(ctx, {
    gebeurtenis: 'factorverlies.goedgekeurd',
    handeling: 'uitvoeren',
    object: 'gebruiker',
    objectId: gebruikerId,
    bijzonderheden: { hoe, nog },
  })
  return { nog }
}

/** Refuses a request: it was somebody else, or he could not show who he is. */
export async function wijsFactorAf(ctx: Beheerctx, { id }: { id: string }): Promise<void> {
  eisVerseFactor(ctx)
  const { gebruikerId } = await zoek(ctx, id)
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`select muur.wijs_factor_af(${id}::uuid) as gelukt`
  if (!rij?.gelukt) throw nietGevonden('factorverzoek', id)
  await logboek(ctx, {
    gebeurtenis: 'factorverlies.afgewezen',
    handeling: 'uitvoeren',
    object: 'gebruiker',
    objectId: gebruikerId,
  })
}

async function zoek(ctx: Beheerctx, id: string): Promise<Factorverzoek> {
  const gevonden = (await lees(ctx)).find((verzoek) => verzoek.id === id)
  if (!gevonden) throw nietGevonden('factorverzoek', id)
  return gevonden
}

async function lees(ctx: Beheerctx): Promise<Factorverzoek[]> {
  return await ctx.db.$queryRaw<Factorverzoek[]>`
    select id, gebruiker_id as "gebruikerId", naam, email, aangevraagd_op as "aangevraagdOp", verloopt_op as "verlooptOp",
           nodig, goedgekeurd, door_mij as "doorMij" from muur.factorverzoeken()`
}
