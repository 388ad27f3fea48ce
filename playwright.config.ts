import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

// A Chromium of the system, where there is one; elsewhere `npx playwright install chromium` brings Playwright's own.
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (place) => place && existsSync(place),
)

export default defineConfig({
  testDir: 'tests',
  testMatch: ['stromen/**/*.spec.ts', 'verzoeken/**/*.spec.ts'],
  globalSetup: './tests/hulp/app-setup.ts',
  outputDir: 'test-results/stromen',
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time has found something: it fails.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // For what hangs, not for what is slow: several times what the longest one takes.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/stromen.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // A fifth of the time of every test; `npm run test:stromen -- --trace on` makes them for who looks for something.
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
