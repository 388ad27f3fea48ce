import { alsDienst } from '@/lib/db/dienst'
import { BEWAARDAGEN } from './concept-schema'

/** Throws away the drafts of which the time is over; gives how many. */
export async function ruimConceptenOp(nu: Date): Promise<number> {
  const grens = new Date(nu.getTime() - BEWAARDAGEN * 86_400_000)
  return await alsDienst('taken', (db) => db.$executeRaw`delete from formulierconcept where opgeslagen_op < ${grens}`)
}
