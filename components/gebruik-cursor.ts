'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * For a text area in which somebody was typing before the script was there: React sets its text anew when it takes it over, and the
 * browser then puts the cursor before the first letter. Puts it back where it stood.
 */
export function useCursor(id: string): RefObject<HTMLTextAreaElement | null> {
  const ref = useRef<HTMLTextAreaElement>(null)
  const [stond] = useState(() => {
    if (typeof document === 'undefined') return null
    const veld = document.activeElement
    return veld instanceof HTMLTextAreaElement && veld.id === id ? [veld.selectionStart, veld.selectionEnd] : null
  })
  useLayoutEffect(() => {
    if (stond && ref.current === document.activeElement) ref.current?.setSelectionRange(stond[0] ?? 0, stond[1] ?? 0)
  }, [stond])
  return ref
}
