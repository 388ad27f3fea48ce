'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * For what a form says back: takes the focus when there is something else to read. `wat` is empty when there is nothing. What the
 * page came with has the focus of the browser (autofocus) already, and somebody may be in a field again before the script is there.
 */
export function useAandacht(wat: string): RefObject<HTMLDivElement | null> {
  const vak = useRef<HTMLDivElement>(null)
  const gezien = useRef<string>(null)
  useEffect(() => {
    const kwamMee = gezien.current === null && document.activeElement !== document.body
    if (wat !== '' && wat !== gezien.current && !kwamMee) vak.current?.focus()
    gezien.current = wat
  }, [wat])
  return vak
}
