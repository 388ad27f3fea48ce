'use client'

import { useEffect, useState } from 'react'
import { Icoon } from '../icoon'

/**
 * The way to the messages, with how many are new. The number comes after the page: no page waits for it, and the link works
 * without it.
 */
export function Berichtenbel({ href }: { href: string }) {
  const [aantal, zetAantal] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    fetch('/api/berichten', { signal: stop.signal })
      .then(async (antwoord) => (antwoord.status === 200 ? ((await antwoord.json()) as { aantal: number }).aantal : 0))
      .then(zetAantal)
      .catch(() => undefined)
    return () => stop.abort()
  }, [])
  return (
    <a
      href={href}
      className="relative grid size-10 place-items-center rounded-full text-secondary hover:bg-sunken hover:text-ink"
    >
      <Icoon naam="bel" className="size-6" />
      <span className="sr-only">Berichten{aantal > 0 && `, ${aantal} nieuw`}</span>
      {aantal > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 min-w-5 rounded-full bg-act px-1 text-center text-xs leading-5 font-bold text-on-act"
        >
          {aantal > 99 ? '99+' : aantal}
        </span>
      )}
    </a>
  )
}
