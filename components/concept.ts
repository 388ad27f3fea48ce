'use client'

import { createContext } from 'react'

/** For whom this page was made: what is typed on it is kept for him and nobody else. Null where nobody is signed in. */
export interface Paginavan {
  gebruiker: string
  werkplek: string
}

/** Set by Sessiewacht around every page of a portal. */
export const PaginavanContext = createContext<Paginavan | null>(null)

/** Sent on `window` when an answer showed that the session is over. */
export const VERLOPEN = 'poortwacht:verlopen'

/** Keeps what is not kept yet; false when that did not succeed. */
type Bewaarder = () => Promise<boolean>
const bewaarders = new Set<Bewaarder>()

/** A form that has something to keep; gives what takes it away again. */
export function meldBewaarder(bewaar: Bewaarder): () => void {
  bewaarders.add(bewaar)
  return () => bewaarders.delete(bewaar)
}

/** Keeps what was typed in every form of this page; true when all of it is safe. */
export async function bewaarAlles(): Promise<boolean> {
  return (await Promise.all([...bewaarders].map((bewaar) => bewaar()))).every(Boolean)
}

/** Field -> what was typed; an empty list is a box that is not ticked. */
export type Velden = [naam: string, waarden: string[]][]

type Invoer = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The fields of a form that somebody fills in: no hidden ones, no files, no passwords or codes. */
function invulvelden(formulier: HTMLFormElement): Invoer[] {
  return [...formulier.elements].filter(
    (e): e is Invoer =>
      (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement) &&
      e.name !== '' &&
      !e.name.startsWith('$') &&
      !['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'].includes(e.type) &&
      e.getAttribute('autocomplete') !== 'one-time-code',
  )
}

const isKeuze = (veld: Invoer): veld is HTMLInputElement => veld.type === 'checkbox' || veld.type === 'radio'

/** What stands in the form now. */
export function leesVelden(formulier: HTMLFormElement): Velden {
  const velden = new Map<string, string[]>()
  for (const veld of invulvelden(formulier)) {
    const waarden = velden.get(veld.name) ?? []
    velden.set(veld.name, isKeuze(veld) && !veld.checked ? waarden : [...waarden, veld.value])
  }
  return [...velden]
}

/** False on a page that was reloaded or gone back to: there the browser itself puts back what stood there, perhaps of a deed that is done. */
export function isVersGekomen(): boolean {
  const [komst] = performance.getEntriesByType('navigation')
  return komst instanceof PerformanceNavigationTiming && komst.type === 'navigate'
}

/** True when something else stands in the form than the page came with: typed before the script was there to hear it. */
export function isAlGetypt(formulier: HTMLFormElement): boolean {
  if (!isVersGekomen()) return false
  return invulvelden(formulier).some((veld) => {
    if (isKeuze(veld)) return veld.checked !== veld.defaultChecked
    if (!(veld instanceof HTMLSelectElement)) return veld.value !== veld.defaultValue
    const opties = [...veld.options]
    return opties.some((o) => o.defaultSelected)
      ? opties.some((o) => o.selected !== o.defaultSelected)
      : veld.selectedIndex > 0
  })
}

/** Which form this is on its page: its name, or its first field, and the thing it is about (its hidden fields). */
export function kenmerkVan(formulier: HTMLFormElement, naam: string | undefined): string {
  const over = [...formulier.querySelectorAll<HTMLInputElement>('input[type=hidden][name]')]
    .filter((e) => !e.name.startsWith('$') && !['verzoek', 'versie', 'bevestigd'].includes(e.name))
    .map((e) => `${e.name}=${e.value}`)
  const eerste = naam ?? invulvelden(formulier)[0]?.name ?? ''
  return `${location.pathname}#${[eerste, ...over].join('&')}`.slice(0, 4000)
}

/**
 * Puts back what was typed. As the browser does when somebody types, so that what listens to a field (a preview, a part that
 * appears) follows.
 */
export function zetVelden(formulier: HTMLFormElement, velden: Velden): void {
  const getypt = new Map(velden.map(([naam, waarden]) => [naam, [...waarden]]))
  for (const veld of invulvelden(formulier)) {
    const waarden = getypt.get(veld.name)
    if (!waarden) continue
    if (isKeuze(veld)) {
      // A click, because React listens to nothing else; not on a radio that has to go off: another one goes on.
      const aan = waarden.includes(veld.value)
      if (aan !== veld.checked && (aan || veld.type === 'checkbox')) veld.click()
      continue
    }
    const waarde = waarden.shift()
    if (waarde === undefined || veld.value === waarde) continue
    const soort =
      veld instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : veld instanceof HTMLSelectElement
          ? HTMLSelectElement
          : HTMLInputElement
    Object.getOwnPropertyDescriptor(soort.prototype, 'value')?.set?.call(veld, waarde)
    veld.dispatchEvent(new Event('input', { bubbles: true }))
    veld.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
