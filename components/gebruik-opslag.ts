'use client'

import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { isAlGetypt, kenmerkVan, leesVelden, meldBewaarder, type Paginavan, VERLOPEN, type Velden } from './concept'
import { aangekomen, KEER, onderweg, vertrek } from './onderweg'

/** Milliseconds: after the last key, at most while somebody goes on typing, and before trying again. */
const [RUST, HOOGSTENS, OPNIEUW] = [2_000, 10_000, 10_000]
/** How often, and after how many milliseconds, is looked again for what was on its way when the page before this one was left. */
const [KEREN, TUSSEN] = [8, 400]
/** What a browser still sends of a page that is being left. */
const KEEPALIVE = 60_000

/** What was found of an earlier time, and from when it is. */
export interface Hersteld {
  op: string
  velden: Velden
}

/** Keeps what is typed in a form, and looks what was kept before. */
export function useOpslag(
  van: Paginavan | null,
  ref: RefObject<HTMLFormElement | null>,
  naam: string | undefined,
  gevonden: (concept: Hersteld) => void,
) {
  const nu = useRef({ vuil: false, sinds: 0, lopend: Promise.resolve(true), wekker: undefined as number | undefined })
  const meld = useRef(gevonden)

  const plaats = useCallback(
    () => (van && ref.current ? { ...van, formulier: kenmerkVan(ref.current, naam) } : null),
    [van, ref, naam],
  )

  const bewaar = useCallback((): Promise<boolean> => {
    const s = nu.current
    clearTimeout(s.wekker)
    const waar = plaats()
    if (!s.vuil || !waar || !ref.current) return s.lopend
    s.vuil = false
    const keer = vertrek(waar.formulier)
    const lijf = JSON.stringify({ ...waar, velden: [...leesVelden(ref.current), [KEER, [keer]]] })
    // One after the other: the last one sent is the last one kept.
    s.lopend = s.lopend.then(async () => {
      const uit = await stuur('POST', lijf)
      if (uit?.ok) {
        if (onderweg(waar.formulier) === keer) aangekomen(waar.formulier)
        if ((await uit.json().catch(() => null))?.stand === 'nagekomen') window.dispatchEvent(new Event(VERLOPEN))
        return true
      }
      s.vuil = true
      if (uit?.status === 401) window.dispatchEvent(new Event(VERLOPEN))
      else if (!uit || uit.status >= 500) s.wekker = window.setTimeout(() => void bewaar(), OPNIEUW)
      return false
    })
    return s.lopend
  }, [plaats, ref])

  const wijzig = useCallback(() => {
    if (!van) return
    const s = nu.current
    if (!s.vuil) s.sinds = Date.now()
    s.vuil = true
    clearTimeout(s.wekker)
    s.wekker = window.setTimeout(() => void bewaar(), Math.max(0, Math.min(RUST, s.sinds + HOOGSTENS - Date.now())))
  }, [van, bewaar])

  useEffect(() => {
    const waar = plaats()
    if (!waar) return
    let weg = false
    // On a slow phone somebody types before the script is there.
    if (ref.current && isAlGetypt(ref.current)) wijzig()
    const { formulier } = waar
    const komt = onderweg(formulier)
    async function zoek(keren: number): Promise<void> {
      const uit = await fetch(`/api/concept?${new URLSearchParams({ ...waar })}`)
      if (uit.status === 401) window.dispatchEvent(new Event(VERLOPEN))
      const concept: Hersteld | null = uit.status === 200 ? await uit.json() : null
      // Who was already typing goes on with that.
      if (weg || nu.current.sinds > 0) return
      const isDeze = concept?.velden.some(([veld, [keer]]) => veld === KEER && keer === komt)
      if (komt && !isDeze && keren > 0) {
        await new Promise((verder) => setTimeout(verder, TUSSEN))
        return await zoek(keren - 1)
      }
      aangekomen(formulier)
      if (concept) meld.current({ ...concept, velden: concept.velden.filter(([veld]) => veld !== KEER) })
    }
    zoek(KEREN).catch(() => undefined)
    const verlaat = () => void bewaar()
    const uit = meldBewaarder(bewaar)
    window.addEventListener('pagehide', verlaat)
    window.addEventListener('online', verlaat)
    document.addEventListener('visibilitychange', verlaat)
    return () => {
      weg = true
      uit()
      window.removeEventListener('pagehide', verlaat)
      window.removeEventListener('online', verlaat)
      document.removeEventListener('visibilitychange', verlaat)
    }
  }, [plaats, bewaar, wijzig, ref])

  async function totRust(): Promise<void> {
    const waar = plaats()
    clearTimeout(nu.current.wekker)
    nu.current.vuil = false
    if (waar) aangekomen(waar.formulier)
    await nu.current.lopend
  }

  return {
    plaats,
    wijzig,
    totRust,
    vergeet: async () => {
      // before waiting: the form may be made anew meanwhile
      const waar = plaats()
      await totRust()
      if (waar) await stuur('DELETE', JSON.stringify(waar))
    },
  }
}

function stuur(method: string, body: string): Promise<Response | null> {
  return fetch('/api/concept', {
    method,
    body,
    headers: { 'content-type': 'application/json' },
    keepalive: body.length < KEEPALIVE,
  }).catch(() => null)
}
