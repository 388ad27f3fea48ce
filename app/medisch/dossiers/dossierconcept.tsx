'use client'

import { useRef } from 'react'
import type { Conceptsoort } from '@/lib/medisch/soorten'
import { Conceptregel } from './conceptregel'
import { useConcept } from './gebruik-concept'

/** A draft of one kind, as the page found it; nothing of it when there is none. */
export interface Begonnen {
  velden: Record<string, string>
  op: string
}

/** Inside a form: keeps what is typed in these fields under the key of the file, and says so. */
export function Dossierconcept({
  dossierId,
  soort,
  velden,
  begonnen,
}: {
  dossierId: string
  soort: Conceptsoort
  velden: readonly string[]
  begonnen: Begonnen | null
}) {
  const formulier = useRef<HTMLFormElement>(null)
  const stand = useConcept(formulier, dossierId, soort, velden)
  return (
    <div
      ref={(plek) => {
        formulier.current = plek?.closest('form') ?? null
      }}
    >
      <Conceptregel stand={stand} begin={begonnen?.op ?? null} />
    </div>
  )
}
