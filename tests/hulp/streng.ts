import type { Locator, Page } from '@playwright/test'
import { test as base, expect } from './app'
import { verwachtToegankelijk } from './axe'

/**
 * As the test of app.ts, and each page that a test opens is watched: no breach of the content security policy, no request
 * to another host, no error in the console.
 */
export const test = base.extend<{ bewaking: { meldingen: string[] } }>({
  bewaking: [
    async ({ context, baseURL }, use) => {
      const meldingen: string[] = []
      const host = new URL(baseURL ?? '').host
      context.on('page', (page) => {
        page.on('console', (regel) => {
          if (regel.type() === 'error') meldingen.push(regel.text())
        })
        page.on('pageerror', (fout) => meldingen.push(String(fout)))
        page.on('request', (verzoek) => {
          const adres = new URL(verzoek.url())
          if (adres.protocol.startsWith('http') && adres.host !== host) meldingen.push(`request to ${adres.host}`)
        })
      })
      await use({ meldingen })
      expect(meldingen, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

/** React has taken over the page, or that part of it: without it the buttons would still work, but nothing would be checked by it. */
export async function verwachtGehydrateerd(deel: Page | Locator): Promise<void> {
  const element = 'goto' in deel ? deel.locator('body') : deel
  await expect
    .poll(() => element.evaluate((e) => Object.keys(e).some((sleutel) => sleutel.startsWith('__react'))))
    .toBe(true)
}

/** Changes the colours and waits until the buttons have done so too: halfway, the contrast is of no colour we chose. */
async function kleur(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().flatMap((a) => (a instanceof CSSTransition ? [a.finished] : []))),
  )
}

/** axe finds nothing, and at the width of a phone nothing has to be scrolled sideways. */
export async function verwachtNetjes(page: Page, { ookDonker = false } = {}): Promise<void> {
  await verwachtToegankelijk(page)
  if (ookDonker) {
    await kleur(page, 'dark')
    await verwachtToegankelijk(page)
    await kleur(page, 'light')
  }
  const gewoon = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 844 })
  const breedte = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(breedte, `width of ${page.url()}`).toBeLessThanOrEqual(390)
  if (gewoon) await page.setViewportSize(gewoon)
}

export { expect }
