import { test as base, expect } from '@playwright/test'
import pg from 'pg'
import { maakTraag } from './trage-lijn'

type PerWorker = {
  /** superuser on the database behind the app: to make a journey's own tenant, and to look past the wall */
  admin: pg.Pool
}

/** Playwright's test against the production build. Each journey makes its own tenant with `admin`. */
export const test = base.extend<object, PerWorker>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  baseURL: async ({}, use) => use(process.env.PROEF_ADRES),
  browser: [
    async ({ browser }, use, info) => {
      // `TRAAG=7 npm run test:stromen`: over a slow and uneven line, another one for each number
      if (process.env.TRAAG) maakTraag(browser, Number(process.env.TRAAG) * 1000 + info.workerIndex)
      await use(browser)
    },
    { scope: 'worker' },
  ],
  admin: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      // current_date is the day in the Netherlands, as it is for the product
      const admin = new pg.Pool({
        connectionString: process.env.PROEF_DATABASE_BEHEER,
        max: 4,
        options: '-c timezone=Europe/Amsterdam',
      })
      await use(admin)
      await admin.end()
    },
    { scope: 'worker' },
  ],
})

export { expect }
