import { alsDienst } from '@/lib/db/dienst'

/** A session lasts twelve hours, so after this many days nobody sends the very same form once more. The wall demands it too. */
const BEWAARDAGEN = 30

/** Throws away the keys of forms that were sent long ago, with the page that each led to; gives how many. */
export async function ruimVerzoeksleutelsOp(nu: Date): Promise<number> {
  const grens = new Date(nu.getTime() - BEWAARDAGEN * 86_400_000)
  return await alsDienst('taken', (db) => db.$executeRaw`delete from verzoeksleutel where op < ${grens}`)
}
