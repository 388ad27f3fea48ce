'use client'

import {
  type FormEvent,
  type RefObject,
  useActionState,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react'
import type { FormStaat } from '@/lib/actie'
import {
  isAlGetypt,
  kenmerkVan,
  leesVelden,
  meldBewaarder,
  type Paginavan,
  PaginavanContext,
  VERLOPEN,
  type Velden,
  zetVelden,
} from './concept'

/** A server action of a form. */
export type Formulieractie = (vorige: FormStaat, formulier: FormData) => Promise<FormStaat>

const leeg: FormStaat = { fouten: {}, waarden: {} }
const GEEN_VERBINDING = 'Er is geen verbinding. Wat u typte staat er nog; probeer het zo opnieuw.'
/** Milliseconds: after the last key, at most while somebody goes on typing, and before trying again. */
const [RUST, HOOGSTENS, OPNIEUW] = [2_000, 10_000, 10_000]
/** What a browser still sends of a page that is being left. */
const KEEPALIVE = 60_000

/** What was found of an earlier time, and from when it is. */
interface Hersteld {
  op: string
  velden: Velden
}

export interface Formulier {
  /** the answer to the last attempt; before the first one `waarden` is what was kept of an earlier time */
  staat: FormStaat
  /** `<form key={formulier.sleutel} {...formulier.kenmerken}>` */
  sleutel: number
  kenmerken: {
    ref: RefObject<HTMLFormElement | null>
    action: (formulier: FormData) => void
    onSubmit: (gebeurtenis: FormEvent<HTMLFormElement>) => void
    onInput: () => void
    noValidate: true
  }
  /** for <Conceptmelding>: when what stands here was typed, and how to begin without it */
  concept: { op: string | null; leegBeginnen: () => void }
}

/**
 * A form of which nothing that was typed gets lost. Used by Actieformulier; a form with a layout of its own uses it itself:
 *
 *     const { staat, sleutel, kenmerken, concept } = useFormulier(actie)
 *     <form key={sleutel} {...kenmerken}> <Conceptmelding concept={concept} /> ...fields with staat.waarden as their value... </form>
 *
 * What is typed is kept on the server, encrypted, two seconds after typing stops and when the page is left. It comes back in the
 * same form (path of the page, `naam`, hidden fields other than `verzoek` and `versie`) for the same user at the same workplace, for
 * seven days; the action throws it away when it succeeds. Passwords, codes and files are never kept. `concept: false` keeps nothing:
 * for a form with secrets. Rows that a script adds come back when the form makes as many as `staat.waarden` holds.
 *
 * Sending does not empty or change the fields, as React does after a form action: what is typed while the answer is on its way stays.
 */
export function useFormulier(
  actie: Formulieractie,
  { naam, concept: bewaart = true }: { naam?: string; concept?: boolean } = {},
): Formulier {
  // Without JavaScript the browser sends the form itself, and the answer comes from here.
  const [eerste, zonderScript] = useActionState(actie, leeg)
  const [antwoord, zetAntwoord] = useState<FormStaat | null>(null)
  const [, start] = useTransition()
  const [ronde, zetRonde] = useState(0)
  const [hersteld, zetHersteld] = useState<Hersteld | null>(null)
  const ref = useRef<HTMLFormElement>(null)
  const van = useContext(PaginavanContext)
  const opslag = useOpslag(bewaart ? van : null, ref, naam, (gevonden) => {
    zetHersteld(gevonden)
    // The fields start again, with what was kept as their first value: rows that a script had added come back too.
    zetRonde((n) => n + 1)
  })

  useEffect(() => {
    if (hersteld && ref.current) zetVelden(ref.current, hersteld.velden)
  }, [hersteld])

  const gevonden = hersteld && { ...leeg, waarden: Object.fromEntries(hersteld.velden.filter(([, w]) => w.length > 0)) }
  const staat = antwoord ?? gevonden ?? eerste

  function onSubmit(gebeurtenis: FormEvent<HTMLFormElement>) {
    gebeurtenis.preventDefault()
    const { submitter } = gebeurtenis.nativeEvent as SubmitEvent
    const formulier = new FormData(gebeurtenis.currentTarget, submitter)
    const plaats = opslag.plaats()
    if (plaats) {
      const niets = leesVelden(gebeurtenis.currentTarget).filter(([, waarden]) => waarden.length === 0)
      formulier.set('$concept', JSON.stringify({ ...plaats, leeg: niets.map(([veld]) => veld) }))
    }
    start(async () => {
      // Otherwise what is still on its way could come after the deed, and be found again the next time.
      await opslag.totRust()
      try {
        const uit = await actie(staat, formulier)
        start(() => zetAntwoord(uit ?? null))
        if (uit) opslag.wijzig()
      } catch (fout) {
        if (!(fout instanceof TypeError)) throw fout
        start(() => zetAntwoord({ ...leeg, fouten: { '': GEEN_VERBINDING } }))
        opslag.wijzig()
      }
    })
  }

  return {
    staat,
    sleutel: ronde,
    kenmerken: { ref, action: zonderScript, onSubmit, onInput: opslag.wijzig, noValidate: true },
    concept: {
      op: hersteld?.op ?? null,
      leegBeginnen: () => {
        void opslag.vergeet()
        zetHersteld(null)
        zetAntwoord(null)
        zetRonde((n) => n + 1)
      },
    },
  }
}

/** Keeps what is typed in a form, and looks once what was kept before. */
function useOpslag(
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
    const lijf = JSON.stringify({ ...waar, velden: leesVelden(ref.current) })
    // One after the other: the last one sent is the last one kept.
    s.lopend = s.lopend.then(async () => {
      const uit = await stuur('POST', lijf)
      if (uit?.ok) {
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
    fetch(`/api/concept?${new URLSearchParams(waar)}`)
      .then(async (uit) => {
        if (uit.status === 401) window.dispatchEvent(new Event(VERLOPEN))
        const concept: Hersteld | null = uit.status === 200 ? await uit.json() : null
        // Who was already typing goes on with that.
        if (concept && !weg && !nu.current.vuil) meld.current(concept)
      })
      .catch(() => undefined)
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

  return {
    plaats,
    wijzig,
    totRust: async () => {
      clearTimeout(nu.current.wekker)
      nu.current.vuil = false
      await nu.current.lopend
    },
    vergeet: async () => {
      const waar = plaats()
      clearTimeout(nu.current.wekker)
      nu.current.vuil = false
      await nu.current.lopend
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
