import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with a readable list when axe finds anything on the page that WCAG 2.2 AA or good practice forbids. */
export async function verwachtToegankelijk(page: Page): Promise<void> {
  // On the way from one page to the next there is a moment in which neither has its title.
  await expect(page).toHaveTitle(/\S/)
  const { violations } = await new AxeBuilder({ page })
    // No page of ours has a frame, and of what is in order only the number of rules counts: half the time of a run was this.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const found = violations.map(
    (one) => `${one.id}: ${one.help}\n${one.nodes.map((node) => `    ${node.target.join(' ')}`).join('\n')}`,
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
}
