'use client'

import {
  type FormEvent,
  type RefObject,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react'
import type { FormStaat } from '@/lib/actie'
import { leesVelden, PaginavanContext, zetVelden } from './concept'
import { type Hersteld, useOpslag } from './gebruik-opslag'

/** A server action of a form. */
export type Formulieractie = (vorige: FormStaat, formulier: FormData) => Promise<FormStaat>

const leeg: FormStaat = { fouten: {}, waarden: {} }
const GEEN_VERBINDING = 'Er is geen verbinding. Wat u typte staat er nog; probeer het zo opnieuw.'

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
  const bezig = useRef<string>(undefined)
  const opslag = useOpslag(bewaart ? van : null, ref, naam, (gevonden) => {
    bezig.current = ref.current?.contains(document.activeElement) ? document.activeElement?.id : undefined
    zetHersteld(gevonden)
    // The fields start again, with what was kept as their first value: rows that a script had added come back too.
    zetRonde((n) => n + 1)
  })

  useEffect(() => {
    if (!hersteld || !ref.current) return
    zetVelden(ref.current, hersteld.velden)
    // Who was already in a field stays in it.
    const veld = bezig.current && document.activeElement === document.body && document.getElementById(bezig.current)
    bezig.current = undefined
    if (!veld) return
    veld.focus()
    if (veld instanceof HTMLTextAreaElement) veld.setSelectionRange(veld.value.length, veld.value.length)
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
