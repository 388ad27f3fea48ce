import type { KeyboardEvent } from 'react'

const RIJ = '[data-item]'

/**
 * Filling in by keyboard: 0, 1 or 2 sets the item, the arrows go to the item above or below, Tab to its note and Enter on to the next.
 * Left and right do what they always do.
 */
export function opToets(gebeurtenis: KeyboardEvent<HTMLFormElement>): void {
  const veld = gebeurtenis.target
  if (!(veld instanceof HTMLInputElement) || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey) return
  const rij = veld.closest<HTMLElement>(RIJ)
  if (!rij) return
  const { key } = gebeurtenis
  if (veld.type === 'radio' && /^[012]$/.test(key)) {
    gebeurtenis.preventDefault()
    const keuze = keuzesIn(rij)[Number(key)]
    keuze?.click()
    keuze?.focus()
    return
  }
  const stap = key === 'ArrowDown' || key === 'Enter' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (stap === 0) return
  gebeurtenis.preventDefault()
  const rijen = [...gebeurtenis.currentTarget.querySelectorAll<HTMLElement>(RIJ)]
  const naar = rijen[rijen.indexOf(rij) + stap]
  const keuzes = naar ? keuzesIn(naar) : []
  const doel = keuzes.find((k) => k.checked) ?? keuzes[0] ?? naar?.querySelector('input')
  doel?.focus()
  naar?.scrollIntoView({ block: 'nearest' })
}

function keuzesIn(rij: HTMLElement): HTMLInputElement[] {
  return [...rij.querySelectorAll<HTMLInputElement>('input[type=radio]')]
}
