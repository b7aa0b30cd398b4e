import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/tools/machine/browser.mjs';
import { findHeadlessShell } from '../src/tools/machine/headless-shell.mjs';
import { fontsConfFile, fontSetNames, widest, type FontSetName } from '../src/tools/bench/font-sets.ts';

// Looked for once: the workers read this file again. What draws the pages goes first: it asks whether a browser was chosen.
const chromium = process.env['CHROMIUM_PATH'] || (await findChromium());
const executablePath = process.env['CHROMIUM_SHELL_PATH'] || (await findHeadlessShell(chromium));
Object.assign(process.env, { CHROMIUM_PATH: chromium, CHROMIUM_SHELL_PATH: executablePath });

/** Specs that hold a promise in every font, and the one that asks of the others what the widest is asked over everything. */
const inAnyFont = ['fonts', 'glyphs', 'first-screen', 'cards', 'keys'];
const inOtherFonts = 'any-font';

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
    // A headless shell has no speech of its own and takes a page away that asks for it; tests of the microphone bring one.
    '--disable-blink-features=OnDeviceWebSpeechAvailable',
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
    ...(name === widest
      ? { testIgnore: `**/${inOtherFonts}.spec.ts` }
      : { testMatch: [...inAnyFont, inOtherFonts].map((spec) => `**/${spec}.spec.ts`) }),
  })),
});
