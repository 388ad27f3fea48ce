import { zetKoekje } from './cookie'
import { type Doel, metDoel } from './doel'
import { thuis } from './rollen'
import { leesSessie } from './sessie'
import type { Werkplek } from './werkplekken'
import { kiesWerkplek, leesWerkplekken } from './werkplekken'

/**
 * After the second factor: puts the session in the browser and says which page follows. Somebody with one workplace goes
 * straight to work; somebody who only proved himself again goes back to where he was; otherwise there is a choice.
 */
export async function rondAf(geheim: string, doel: Doel | null): Promise<string> {
  const plekken = await leesWerkplekken(geheim)
  const gekozen = (await leesSessie(geheim))?.werkplek
  const plek = plekken.find((p) => p.sleutel === gekozen) ?? (plekken.length === 1 ? plekken[0] : undefined)
  if (plek) return await naarWerkplek(geheim, plek.sleutel, doel)
  await zetKoekje({ geheim, portaal: null, scherm: null })
  return metDoel('/kies', doel)
}

/** Goes to work in one workplace: in the page that was asked for when it is of that portal, else at its home. */
export async function naarWerkplek(geheim: string, sleutel: Werkplek['sleutel'], doel: Doel | null): Promise<string> {
  const koekje = await kiesWerkplek(geheim, sleutel)
  await zetKoekje(koekje)
  return doel?.portaal === koekje.portaal ? doel.pad : thuis[koekje.portaal]
}
