import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './progress.mjs';
import { projectEnv, run } from './run.mjs';
import { packageManager } from './package-manager.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Names under which Linux systems ship a Chromium, best first. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where nothing answers, a download must give up while people still wait for it. */
const CONNECT_MS = 10_000;
const DOWNLOAD_MS = 240_000;
/** Long enough for a machine that is busy with other things. */
const START_MS = 60_000;

const ADVICE =
  'No Chromium found and none could be installed: install the package "chromium", or set CHROMIUM_PATH to the program of a ' +
  'Chromium or Chrome, and run this again.';
const FONT_ADVICE =
  'No font with Arabic letters found and none could be installed: install the package "fonts-noto-core", ' +
  'or Arabic pages will show empty boxes.';

/** Thrown when there is no browser and none can be had; its message says what to do. */
export class NoBrowser extends Error {}

/**
 * What the search needs of the machine, so that a test can put a made-up
 * machine in its place.
 *
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {(name: string) => string | undefined} onPath where a command is, if anywhere
 * @property {(path: string) => Promise<boolean>} works whether this program starts as a browser
 * @property {() => Promise<string | undefined>} playwrightPath where Playwright keeps its Chromium, downloaded or not
 * @property {() => Promise<boolean>} playwrightDownload
 * @property {() => Promise<boolean>} mayInstall whether packages can be installed without asking anybody
 * @property {(name: string) => Promise<boolean>} installPackage
 * @property {(text: string) => void} say
 */

/**
 * Finds a Chromium that starts: the one in CHROMIUM_PATH, the system's,
 * Playwright's own (on disk, else downloaded), the package manager's.
 *
 * A CHROMIUM_PATH that does not work is an error and not a reason to look
 * further: somebody asked for that browser.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string>} path of the program
 * @throws {NoBrowser}
 */
export async function findChromium(machine = thisMachine()) {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (await machine.works(chosen)) return chosen;
    throw new NoBrowser(`CHROMIUM_PATH is "${chosen}", but no browser starts there: correct it, or unset it.`);
  }

  const system = await firstOnPath(machine);
  if (system) return system;

  const downloaded = await machine.playwrightPath();
  if (downloaded && (await machine.works(downloaded))) return downloaded;
  machine.say('No Chromium on this machine yet; asking Playwright for its own.');
  if (downloaded && (await machine.playwrightDownload()) && (await machine.works(downloaded))) return downloaded;

  machine.say('That did not work; asking the package manager for one.');
  if (await machine.installPackage('chromium')) {
    const installed = await firstOnPath(machine);
    if (installed) return installed;
  }
  throw new NoBrowser(ADVICE);
}

/** @param {Machine} machine */
async function firstOnPath(machine) {
  for (const name of SYSTEM_NAMES) {
    const path = machine.onPath(name);
    // Ubuntu's chromium-browser without snap is a script that only prints advice.
    if (path && (await machine.works(path))) return path;
  }
  return undefined;
}

/**
 * Sees to it that this machine can draw Arabic, for what people look at. Tests bring their own fonts.
 *
 * @param {object} [machine]
 * @param {() => Promise<string | undefined>} [machine.arabicFonts] output of `fc-list :lang=ar`; undefined when there is no fc-list
 * @param {(name: string) => Promise<boolean>} [machine.installPackage]
 * @param {(text: string) => void} [machine.say]
 * @returns {Promise<boolean>} whether there is such a font now; what to do is said when not
 */
export async function ensureArabicFont({
  arabicFonts = listArabicFonts,
  installPackage = (name) => packageManager(say).install(name),
  say: tell = say,
} = {}) {
  const present = async () => Boolean((await arabicFonts())?.trim());
  if (await present()) return true;
  tell('No font with Arabic letters on this machine yet; asking the package manager for one.');
  // Without fc-list the answer of the package manager is all there is to go by.
  if ((await installPackage('fonts-noto-core')) && ((await arabicFonts()) === undefined || (await present()))) return true;
  tell(FONT_ADVICE);
  return false;
}

async function listArabicFonts() {
  const result = await run('fc-list', [':lang=ar'], { output: 'capture', timeoutMs: 20_000 });
  return result.code === 127 ? undefined : result.stdout;
}

/**
 * The machine we run on.
 *
 * @returns {Machine}
 */
export function thisMachine() {
  const packages = packageManager(say);
  return {
    env: process.env,
    onPath,
    works: starts,
    playwrightPath: async () => {
      try {
        return (await import('@playwright/test')).chromium.executablePath();
      } catch {
        return undefined;
      }
    },
    playwrightDownload: async () => {
      const env = { ...projectEnv(root), PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_MS) };
      const install = ['install', '--no-shell', 'chromium'];
      const result = await run('playwright', install, { cwd: root, env, output: 'capture', timeoutMs: DOWNLOAD_MS });
      if (result.code !== 0) {
        say(`Playwright could not download it: ${firstError(result.stderr + result.stdout)}`);
        return false;
      }
      // The download is a bare program; a bare system lacks the libraries it needs.
      const path = (await import('@playwright/test')).chromium.executablePath();
      if (!(await starts(path)) && (await packages.may())) {
        say('Installing the system libraries that this Chromium needs.');
        await run('playwright', ['install-deps', 'chromium'], { cwd: root, env, output: 'capture', timeoutMs: DOWNLOAD_MS });
      }
      return true;
    },
    mayInstall: () => packages.may(),
    installPackage: (name) => packages.install(name),
    say,
  };
}

/**
 * Starts a browser to draw with, in its sandbox. Where Chromium has none, for root and in some containers, it starts without, and
 * says so.
 *
 * @template B
 * @param {(options: { executablePath: string, chromiumSandbox?: boolean, args: string[] }) => Promise<B>} launch
 * @param {string} executablePath
 * @param {{ uid?: number | undefined, say?: (sentence: string) => void }} [who] whose program this is, and where it is said
 * @returns {Promise<B>}
 */
export async function launchToDraw(launch, executablePath, { uid = process.getuid?.(), say: tell = say } = {}) {
  const args = ['--disable-gpu'];
  if (uid !== 0) {
    try {
      return await launch({ executablePath, chromiumSandbox: true, args });
    } catch {
      // The same once more, without.
    }
  }
  tell('Chromium start hier zonder eigen afscherming: u bent root, of dit is een container. Het opent alleen wat dit project zelf maakte.');
  return launch({ executablePath, args: ['--no-sandbox', ...args] });
}

/**
 * Whether a browser starts: that a program knows its version says nothing of the libraries that it draws with.
 *
 * @param {string} path
 */
async function starts(path) {
  try {
    const { chromium } = await import('@playwright/test');
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'], timeout: START_MS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder && existsSync(path) && executable(path)) return path;
  }
  return undefined;
}

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first line that tells why, out of a long story with a stack in it.
 *
 * @param {string} output
 */
export function firstError(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.find((line) => /error|failed|refused|timed out|not found/i.test(line)) ?? lines[0] ?? 'it took too long.';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    say(`Chromium: ${await findChromium()}`);
    if (await ensureArabicFont()) say('Arabic font: present');
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    process.exitCode = 3;
  }
}
