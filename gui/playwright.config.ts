import { defineConfig } from '@playwright/test'
import { ADDRESS, chromium, PORT, server } from './e2e/server'

/** The built screen, the real API and a real database, in a real browser. */
export default defineConfig({
  testDir: 'e2e',
  // The pictures of the guide are taken when somebody asks for them.
  testIgnore: process.env.GUIDE ? [] : 'guide/**',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    baseURL: ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    },
  },
  webServer: {
    ...server(),
    url: `${ADDRESS}/health/ready`,
    timeout: 60_000,
    name: `API on ${PORT}`,
  },
})
