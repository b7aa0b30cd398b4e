import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/tools/machine/browser.mjs';

// Set for the workers too, which read this file again.
process.env['CHROMIUM_PATH'] ||= await findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './serve-dist.setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous: a limit that a busy machine reaches says nothing about the site.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // Each test sees the network itself; what the worker adds is tested where a spec lets it in.
    serviceWorkers: 'block',
    // Filled in by the global setup, before the workers read it.
    baseURL: process.env['ROUTEGIDS_URL'],
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
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
});
