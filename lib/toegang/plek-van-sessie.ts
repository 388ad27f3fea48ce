import { thuis } from './rollen'
import { leesSessie } from './sessie'
import { leesWerkplekken } from './werkplekken'

/** The page where this session belongs; null when it is over or still without a second factor. */
export async function plekVanSessie(geheim: string): Promise<string | null> {
  const sessie = await leesSessie(geheim)
  if (!sessie?.heeftFactor) return null
  // Its role may have been taken away meanwhile: then there is a choice, or nothing.
  const plek = (await leesWerkplekken(geheim)).find((p) => p.sleutel === sessie.werkplek)
  return plek ? thuis[plek.portaal] : '/kies'
}
