import type { Sleutel } from './namens'
import { alsPortaal } from './portaal'

/** How long a session still lives, in seconds: untouched, and whatever one does. */
export interface Resterend {
  gebruikerId: string
  werkplek: string
  stil: number
  einde: number
}

/** What is left of the session, without keeping it alive; null when it is over. */
export async function leesResterend(sleutel: Sleutel): Promise<Resterend | null> {
  const [rij] = await alsPortaal(
    sleutel,
    (db) => db.$queryRaw<Resterend[]>`
      select gebruiker_id as "gebruikerId", werkplek, stil, einde from muur.resterend()`,
    { stil: true },
  )
  return rij ?? null
}
