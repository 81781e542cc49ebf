import { defineConfig } from '@playwright/test'
import { ADDRESS, addressOf, chromium, type Database, PORT, server } from './e2e/server'

/** Everything on one of them; when none is named, on SQLite, and the journeys on PostgreSQL as well. */
const asked = process.env.E2E_DATABASE as Database | undefined
/** Kept out of the suite: the pictures of the guide, and what depends on how fast a machine is. */
const extra = process.env.E2E_EXTRA
const both = asked === undefined && !extra

/** The built screen, the real API and a real database, in a real browser. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: ['guide', 'measure'].filter((name) => name !== extra).map((name) => `${name}/**`),
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // What passes the second time only is listed as flaky, with what stood on the page the first time.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    baseURL: ADDRESS,
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    },
  },
  projects: [
    { name: asked ?? 'sqlite' },
    ...(both
      ? [
          {
            name: 'postgresql',
            testMatch: 'journeys/*.spec.ts',
            use: { baseURL: addressOf(PORT + 1) },
          },
        ]
      : []),
  ],
  webServer: [server(asked ?? 'sqlite', PORT), ...(both ? [server('postgresql', PORT + 1)] : [])],
})
