'use client'

// A draft that was sent and not confirmed yet. Who reloads while it is on its way would find the one before it, and typing on would
// put that over the later one: the next page waits for what it knows to be coming. A number only; no text is kept in the browser.

/** The field of a draft that says which time it was kept. */
export const KEER = '.keer'

const plek = (kenmerk: string) => `poortwacht-onderweg:${kenmerk}`

/** A form that is being kept: the number of this time. */
export function vertrek(kenmerk: string): string {
  const keer = String(Math.random())
  probeer((opslag) => opslag.setItem(plek(kenmerk), keer))
  return keer
}

/** It arrived, or is not wanted any more. */
export function aangekomen(kenmerk: string): void {
  probeer((opslag) => opslag.removeItem(plek(kenmerk)))
}

/** The number of what was on its way when the page before this one was left; null when nothing was. */
export function onderweg(kenmerk: string): string | null {
  return probeer((opslag) => opslag.getItem(plek(kenmerk)))
}

/** A browser may be set to keep nothing, or be full: then nothing is waited for, and drafts are sent all the same. */
function probeer<T>(werk: (opslag: Storage) => T): T | null {
  try {
    return werk(window.sessionStorage)
  } catch {
    return null
  }
}
