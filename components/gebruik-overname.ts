'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { isVersGekomen } from './concept'

/**
 * For a text area in which somebody was typing before the script was there. When React takes one over that came with a text, it sets
 * that text anew, and what was typed is gone: puts it back, and the cursor where it stood.
 */
export function useOvername(id: string): RefObject<HTMLTextAreaElement | null> {
  const ref = useRef<HTMLTextAreaElement>(null)
  const [was] = useState(() => {
    if (typeof document === 'undefined') return null
    const veld = document.getElementById(id)
    if (!(veld instanceof HTMLTextAreaElement)) return null
    return { veld, tekst: veld.value, van: veld.selectionStart, tot: veld.selectionEnd }
  })
  useLayoutEffect(() => {
    // The very same one: not a field of the same name on the page before.
    if (!was || was.veld !== ref.current || was.veld.value === was.tekst || !isVersGekomen()) return
    was.veld.value = was.tekst
    if (was.veld === document.activeElement) was.veld.setSelectionRange(was.van, was.tot)
  }, [was])
  return ref
}
