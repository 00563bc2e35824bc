const { defineConfig } = require('@playwright/test');
const { CHROMIUM_ARGUMENTS, findChromium } = require('./dist/testing/find-chromium');
const { readScene } = require('./dist/testing/scene/scene');

const WIDE = { width: 1440, height: 900 };

/** Run by dist/journeys/run-journeys.js, which starts the service first. */
module.exports = defineConfig({
  testDir: 'dist/journeys',
  testMatch: '*.journey.js',
  outputDir: 'out/journeys',
  fullyParallel: true,
  forbidOnly: true,
  // The service, its solver-worker and its database want cores too.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: readScene().url,
    viewport: WIDE,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGUMENTS },
  },
});
