'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { isAlGetypt } from './concept'

/** Milliseconds after the last letter; and after the last key in a list, which is chosen from by letters and arrows too. */
const WACHTTIJD = 250
const WACHTTIJD_LIJST = 600

/**
 * A GET form that answers while you type or choose: it replaces the query of the page. Without JavaScript it is an
 * ordinary form that is sent with its button. Empty values are left out of the address.
 */
export function LevendFormulier({
  actie,
  className,
  label,
  children,
}: {
  /** path of the page that reads the query */
  actie: string
  className?: string
  /** name of the search landmark */
  label: string
  children: ReactNode
}) {
  const router = useRouter()
  const vorm = useRef<HTMLFormElement>(null)
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined)
  const metToetsen = useRef(false)
  const bezig = useRef<string>(undefined)
  useEffect(() => {
    // Typed or chosen before the script was there.
    if (vorm.current && isAlGetypt(vorm.current)) vorm.current.requestSubmit()
    return () => clearTimeout(wekker.current)
  }, [])
  // A list is made anew when its choice changes: who was in it stays in it. Once: later he may have left on purpose.
  useEffect(() => {
    const id = bezig.current
    bezig.current = undefined
    if (id && document.activeElement === document.body) document.getElementById(id)?.focus()
  })

  function ga(formulier: HTMLFormElement) {
    clearTimeout(wekker.current)
    bezig.current = formulier.contains(document.activeElement) ? document.activeElement?.id : undefined
    const vraag = new URLSearchParams()
    for (const [naam, waarde] of new FormData(formulier))
      if (typeof waarde === 'string' && waarde.trim() !== '') vraag.append(naam, waarde.trim())
    const tekst = vraag.toString()
    router.replace(tekst === '' ? actie : `${actie}?${tekst}`, { scroll: false })
  }

  return (
    <search aria-label={label}>
      <form
        ref={vorm}
        action={actie}
        method="get"
        className={className}
        onKeyDown={() => {
          metToetsen.current = true
        }}
        onPointerDown={() => {
          metToetsen.current = false
        }}
        // Not onChange, which React makes itself and not for what was sent as HTML alone (statisch.tsx).
        onInput={(gebeurtenis) => {
          const formulier = gebeurtenis.currentTarget
          const getypt = gebeurtenis.target instanceof HTMLInputElement && gebeurtenis.target.type === 'search'
          clearTimeout(wekker.current)
          const wacht = getypt ? WACHTTIJD : metToetsen.current ? WACHTTIJD_LIJST : 0
          wekker.current = setTimeout(() => ga(formulier), wacht)
        }}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault()
          ga(gebeurtenis.currentTarget)
        }}
      >
        {children}
      </form>
    </search>
  )
}
