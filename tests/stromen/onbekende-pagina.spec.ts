import { expect, test } from '../hulp/app'
import { verwachtToegankelijk } from '../hulp/axe'

test('an address that does not exist gives a page of ours, in Dutch, that everybody can use', async ({ page }) => {
  const response = await page.goto('/bestaat-niet')
  expect(response?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await verwachtToegankelijk(page)
})
