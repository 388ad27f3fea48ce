import { expect, type Locator, type Page } from '@playwright/test'

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

/** Waits until our script has taken over what is on the page: for keys that only it hears. */
export async function metScript(deel: Locator): Promise<void> {
  await expect
    .poll(() => deel.evaluate((element) => Object.keys(element).some((naam) => naam.startsWith('__reactProps'))))
    .toBe(true)
}
