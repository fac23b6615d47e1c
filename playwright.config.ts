import { defineConfig } from '@playwright/test'
import { freePort } from './db/embedded/ports'
import { chromiumFlags, findBrowser } from './scripts/find-browser.mjs'

// Read again in every worker, which inherits it: all of them have to agree on one port.
process.env.E2E_PORT ??= String(await freePort())

const touch = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/**
 * Stories run at desk size unless their title says `@phone`; one that says `@phone @desktop` runs
 * at both sizes.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  // Plain Node, unlike Next and Vite, wants the ending in "next/headers.js".
  tsconfig: './tests/e2e/support/tsconfig.json',
  globalSetup: './tests/e2e/support/server.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser(), args: chromiumFlags },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone', grep: /@phone/, use: touch },
    {
      name: 'desktop',
      grep: /@desktop|^(?!.*@phone)/,
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
})
