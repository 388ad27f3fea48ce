'use client'

import { klaargelegd } from './klaargelegd'

/** Where a static part stands: with its text, or with the key of what is laid ready or stands in the document. */
export function Statischdeel({ html, sleutel }: { html?: string; sleutel?: string }) {
  return (
    <div
      id={sleutel}
      className="contents"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React itself (statisch.tsx), every text in it escaped
      dangerouslySetInnerHTML={{ __html: html ?? (sleutel ? vind(sleutel) : '') }}
    />
  )
}

/** Also when the page comes back later from the memory of the browser, where only the key is left. */
function vind(sleutel: string): string {
  const bekend = klaargelegd.get(sleutel)
  if (bekend !== undefined) return bekend
  const inDocument = typeof document === 'undefined' ? undefined : document.getElementById(sleutel)?.innerHTML
  if (inDocument === undefined) throw new Error('A static part of the page is not there.')
  klaargelegd.set(sleutel, inDocument)
  return inDocument
}
