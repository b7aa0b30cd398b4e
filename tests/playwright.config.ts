import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/tools/machine/browser.mjs';
import { fontsConfFile, fontSetNames, widest, type FontSetName } from '../src/tools/bench/font-sets.ts';

// Looked for once: the workers read this file again.
const executablePath = process.env['CHROMIUM_PATH'] || (await findChromium());
process.env['CHROMIUM_PATH'] = executablePath;

/** Where the specs are that hold a promise in every font. */
const inAnyFont = ['fonts.spec.ts', 'glyphs.spec.ts', 'first-screen.spec.ts', 'any-font.spec.ts'];

/** A browser that knows the fonts of one set and no others. The folder is filled in by the global setup. */
const launchOptions = (set: FontSetName) => ({
  executablePath,
  env: { ...process.env, FONTCONFIG_FILE: join(process.env['ROUTEGIDS_FONTS'] ?? '', fontsConfFile(set)) },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: ['./serve-dist.setup.ts', './fonts.setup.ts'],
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
  },
  projects: fontSetNames.map((name) => ({
    name,
    use: { launchOptions: launchOptions(name) },
    ...(name === widest ? {} : { testMatch: inAnyFont.map((file) => `**/${file}`) }),
  })),
});
