import type { Browser } from '@playwright/test'

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
function reeks(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Milliseconds: how late at most something of its kind comes. */
const LAAT: Record<string, number> = { script: 1_500, fetch: 2_500, document: 300 }

/**
 * Gives every window of this browser a slow and uneven line: half of the scripts, answers to a script and pages come late, in an
 * order that goes with the number. A journey that does something before our script hears it, or takes an answer for granted that
 * is not there yet, fails.
 */
export function maakTraag(browser: Browser, zaad: number): void {
  const toeval = reeks(zaad)
  const nieuw = browser.newContext.bind(browser)
  browser.newContext = async (opties) => {
    const context = await nieuw(opties)
    await context.route('**/*', async (route) => {
      const laat = toeval() < 0.5 ? 0 : toeval() * (LAAT[route.request().resourceType()] ?? 0)
      await new Promise((verder) => setTimeout(verder, laat))
      // the page may be gone by now
      await route.fallback().catch(() => undefined)
    })
    return context
  }
}
