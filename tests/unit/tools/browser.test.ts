import { describe, expect, test } from 'vitest';
import { findHeadlessShell, SHELL_NAME } from '../../../src/tools/machine/headless-shell.mjs';
import {
  ensureArabicFont,
  findChromium,
  firstError,
  launchToDraw,
  NoBrowser,
  thisMachine,
  type Machine,
} from '../../../src/tools/machine/browser.mjs';

const PLAYWRIGHTS = '/cache/chrome';

/** A made-up machine: which programs start, what is on PATH, what can be fetched; and a log of what was tried. */
function machine({
  env = {},
  path = {},
  starts = [],
  download = false,
  packages = {},
}: {
  env?: Record<string, string>;
  path?: Record<string, string>;
  starts?: string[];
  download?: boolean;
  packages?: Record<string, string>;
} = {}): Machine & { tried: string[] } {
  const tried: string[] = [];
  const onPath = { ...path };
  const working = new Set(starts);
  return {
    tried,
    env,
    onPath: (name) => onPath[name],
    works: async (program) => working.has(program),
    playwrightPath: async () => PLAYWRIGHTS,
    playwrightDownload: async () => {
      tried.push('download');
      if (download) working.add(PLAYWRIGHTS);
      return download;
    },
    mayInstall: async () => Object.keys(packages).length > 0,
    installPackage: async (name) => {
      tried.push(`install ${name}`);
      const program = packages[name];
      if (program === undefined) return false;
      onPath[name] = program;
      working.add(program);
      return true;
    },
    say: () => {},
  };
}

test('CHROMIUM_PATH goes before everything', async () => {
  const here = machine({
    env: { CHROMIUM_PATH: '/mine' },
    path: { chromium: '/usr/bin/chromium' },
    starts: ['/mine', '/usr/bin/chromium'],
  });
  expect(await findChromium(here)).toBe('/mine');
});

test('a CHROMIUM_PATH that does not start is an error, not a reason to take another', async () => {
  const here = machine({ env: { CHROMIUM_PATH: '/gone' }, path: { chromium: '/usr/bin/chromium' }, starts: ['/usr/bin/chromium'] });
  await expect(findChromium(here)).rejects.toThrow('CHROMIUM_PATH is "/gone"');
});

test('then the one of the system, passing by one that does not start', async () => {
  const here = machine({
    path: { 'chromium-browser': '/snap-advice', 'google-chrome': '/usr/bin/google-chrome' },
    starts: ['/usr/bin/google-chrome', PLAYWRIGHTS],
  });
  expect(await findChromium(here)).toBe('/usr/bin/google-chrome');
  expect(here.tried).toEqual([]);
});

test("then Playwright's own on disk, without a download", async () => {
  const here = machine({ starts: [PLAYWRIGHTS] });
  expect(await findChromium(here)).toBe(PLAYWRIGHTS);
  expect(here.tried).toEqual([]);
});

test("then Playwright's download", async () => {
  const here = machine({ download: true, packages: { chromium: '/usr/bin/chromium' } });
  expect(await findChromium(here)).toBe(PLAYWRIGHTS);
  expect(here.tried).toEqual(['download']);
});

test('a download that fails falls through to the package manager', async () => {
  const here = machine({ packages: { chromium: '/usr/bin/chromium' } });
  expect(await findChromium(here)).toBe('/usr/bin/chromium');
  expect(here.tried).toEqual(['download', 'install chromium']);
});

test('when nothing works, one sentence says what to do', async () => {
  const failure = await findChromium(machine()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NoBrowser);
  expect(String(failure)).toContain('install the package "chromium", or set CHROMIUM_PATH');
});

test('a program that tells its version but opens no page is no browser', async () => {
  expect(await thisMachine().works(process.execPath)).toBe(false);
  expect(await thisMachine().works('/there/is/no/such/program')).toBe(false);
});

test.each([
  { name: 'a font that is there is not installed', before: 'Noto', after: 'Noto', may: true, installs: 0, answer: true },
  { name: 'a font that is missing is installed', before: '', after: 'Noto', may: true, installs: 1, answer: true },
  { name: 'without fc-list the package manager is believed', before: undefined, after: undefined, may: true, installs: 1, answer: true },
  { name: 'a package without the letters is not enough', before: '', after: '', may: true, installs: 1, answer: false },
  { name: 'without a package manager it is said', before: '', after: '', may: false, installs: 1, answer: false },
])('$name', async ({ before, after, may, installs, answer }) => {
  let installed = 0;
  const said: string[] = [];
  const found = await ensureArabicFont({
    arabicFonts: async () => (installed > 0 ? after : before),
    installPackage: async () => {
      installed += 1;
      return may;
    },
    say: (text) => said.push(text),
  });
  expect(found).toBe(answer);
  expect(installed).toBe(installs);
  expect(said.some((text) => text.includes('install the package "fonts-noto-core"'))).toBe(!answer);
});

test('of a long story the line with the cause is told', () => {
  expect(firstError('Downloading Chrome\nError: getaddrinfo ENOTFOUND host\n    at lookup')).toBe('Error: getaddrinfo ENOTFOUND host');
  expect(firstError('')).toBe('it took too long.');
});

describe('what the tests draw with', () => {
  const shell = { [SHELL_NAME]: '/usr/bin/shell' };

  test('the Chromium that somebody chose', async () => {
    const here = machine({ env: { CHROMIUM_PATH: '/mine' }, path: shell, starts: ['/mine', '/usr/bin/shell'] });
    expect(await findHeadlessShell('/mine', here)).toBe('/mine');
  });

  test('else a headless shell, installed where we may', async () => {
    expect(await findHeadlessShell('/usr/bin/chromium', machine({ path: shell, starts: ['/usr/bin/shell'] }))).toBe('/usr/bin/shell');
    const here = machine({ packages: shell });
    expect(await findHeadlessShell('/usr/bin/chromium', here)).toBe('/usr/bin/shell');
    expect(here.tried).toEqual([`install ${SHELL_NAME}`]);
  });

  test('else the browser itself: one that does not start, one that no package holds, no permission', async () => {
    for (const here of [machine({ path: shell }), machine({ packages: { chromium: '/usr/bin/chromium' } }), machine()])
      expect(await findHeadlessShell('/usr/bin/chromium', here)).toBe('/usr/bin/chromium');
  });
});

describe('a browser that draws', () => {
  const outcome = async (uid: number, sandbox: boolean) => {
    const said: string[] = [];
    const launch = ({ args, chromiumSandbox }: { args: string[]; chromiumSandbox?: boolean }) => {
      if (chromiumSandbox && !sandbox) return Promise.reject(new Error('No usable sandbox!'));
      return Promise.resolve(args.includes('--no-sandbox'));
    };
    return { without: await launchToDraw(launch, '/chromium', { uid, say: (zin) => void said.push(zin) }), said: said.length };
  };

  test('keeps its sandbox and says nothing', async () => {
    expect(await outcome(1000, true)).toEqual({ without: false, said: 0 });
  });

  test('goes without for root, and where there is none, and says so', async () => {
    expect(await outcome(0, true)).toEqual({ without: true, said: 1 });
    expect(await outcome(1000, false)).toEqual({ without: true, said: 1 });
  });
});
