'use client'

import { useEffect, useRef, useState } from 'react'
import type { Diagnosecode } from '@/lib/wet/diagnosecode'

/** How long after the last key is asked. */
const WACHT = 150

/** What was found for what was typed; null while nothing was asked, or when it could not be. */
export type Gevonden = Diagnosecode[] | null

/** Asks the server which codes go with what is typed; an answer to what was typed before is not shown any more. */
export function useCodes(): [Gevonden, zoek: (tekst: string) => void, sluit: () => void] {
  const [gevonden, zet] = useState<Gevonden>(null)
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined)
  const vraag = useRef<AbortController>(undefined)

  function sluit(): void {
    clearTimeout(wekker.current)
    vraag.current?.abort()
    zet(null)
  }

  async function haal(tekst: string): Promise<void> {
    const deze = new AbortController()
    vraag.current = deze
    try {
      const antwoord = await fetch('/medisch/diagnosecodes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tekst }),
        signal: deze.signal,
        redirect: 'manual',
      })
      if (!antwoord.ok) return
      const { codes } = (await antwoord.json()) as { codes: Diagnosecode[] }
      if (!deze.signal.aborted) zet(codes)
    } catch {
      // no connection, or something else was typed: a code can be typed without the list
    }
  }

  function zoek(tekst: string): void {
    clearTimeout(wekker.current)
    vraag.current?.abort()
    if (tekst.trim().length < 2) zet(null)
    else wekker.current = setTimeout(() => void haal(tekst.slice(0, 60)), WACHT)
  }

  useEffect(
    () => () => {
      clearTimeout(wekker.current)
      vraag.current?.abort()
    },
    [],
  )
  return [gevonden, zoek, sluit]
}
