import type { Page } from '@playwright/test'

/** Keeps our script from the page, as a slow line does, until what this gives is called. */
export async function houdScriptTegen(page: Page): Promise<() => void> {
  let laat: () => void = () => undefined
  const komt = new Promise<void>((klaar) => {
    laat = klaar
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await komt
    await route.continue()
  })
  return laat
}

/** Opens a page that our script does not come to yet. */
export async function openZonderScript(page: Page, adres: string): Promise<() => void> {
  const laatDoor = await houdScriptTegen(page)
  await page.goto(adres, { waitUntil: 'commit' })
  return laatDoor
}
