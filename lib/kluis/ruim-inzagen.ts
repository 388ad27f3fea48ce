import { alsDienst } from '@/lib/db/dienst'

/** Removes used and expired intents to read a medical file; what was read stands in the audit trail. */
export async function ruimInzagen(): Promise<number> {
  const [rij] = await alsDienst('taken', (db) => db.$queryRaw<{ n: number }[]>`select muur.ruim_inzagen() as n`)
  return rij?.n ?? 0
}
