import { alsDag } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { Momentinvoer } from './afspraak-schema'
import type { Vorm } from './soorten'
import { nuOpDeKlok } from './tijd'

/** Where and when, and with whom when that follows from the block. */
export interface Gekozen {
  behandelaarId: string | null
  dag: Dag
  vanMinuut: number
  totMinuut: number
  vorm: Vorm
  locatie: string | null
}

/** A choice of the form as a moment. Refuses a block that is gone, a minute that is no beginning in it, and what is over. */
export async function kiesMoment(
  ctx: Ctx<'arbodienst'>,
  moment: Momentinvoer,
  behandelaarId: string | null,
): Promise<Gekozen> {
  const gekozen = moment.uit === 'vrij' ? { ...moment, behandelaarId } : await uitBlok(ctx, moment)
  const nu = nuOpDeKlok(ctx.nu)
  if (gekozen.dag < nu.dag || (gekozen.dag === nu.dag && gekozen.vanMinuut <= nu.minuut))
    throw new Weigering('momentVoorbij', { veld: moment.uit === 'vrij' ? 'dag' : 'moment' })
  return gekozen
}

async function uitBlok(ctx: Ctx<'arbodienst'>, { blokId, vanMinuut }: { blokId: string; vanMinuut: number }) {
  const blok = await ctx.db.spreekuurblok.findFirst({ where: { id: blokId, arbodienstId: ctx.wie.arbodienstId } })
  if (!blok) throw nietGevonden('spreekuurblok', blokId)
  const past = (vanMinuut - blok.vanMinuut) % blok.duur === 0 && vanMinuut + blok.duur <= blok.totMinuut
  if (vanMinuut < blok.vanMinuut || !past) throw new Weigering('formulierVerlopen', { veld: 'moment' })
  return {
    behandelaarId: blok.behandelaarId,
    dag: alsDag(blok.dag),
    vanMinuut,
    totMinuut: vanMinuut + blok.duur,
    vorm: blok.vorm as Vorm,
    locatie: blok.locatie,
  }
}
