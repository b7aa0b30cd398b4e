import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kleinDir, runTool } from '../fixtures.ts';
import { flagsFor, startAddress } from '../../src/tools/kiosk/flags.ts';

const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

const kiosk = (args: string[], env: Record<string, string> = {}) => runTool('kiosk.mjs', kleinDir, args, env);

describe('the switches of the browser', () => {
  const names = (platform: NodeJS.Platform, printer: boolean) => flagsFor(platform, printer).map(({ vlag }) => vlag);

  it('print without asking only where there is a printer', () => {
    expect(names('linux', true)).toContain('--kiosk-printing');
    expect(names('linux', false)).not.toContain('--kiosk-printing');
  });

  it('differ per system', () => {
    expect(names('linux', false)).toContain('--enable-speech-dispatcher');
    expect(names('win32', false)).not.toContain('--enable-speech-dispatcher');
    expect(names('win32', false)).toContain('--kiosk');
  });

  it('come with an address that tells the page whether there is a printer', () => {
    expect(startAddress('https://example.org/kiosk/', true)).toBe('https://example.org/kiosk/#printer=ja');
    expect(startAddress('https://example.org/kiosk/#iets', false)).toBe('https://example.org/kiosk/#printer=nee');
  });
});

describe('npm run kiosk', () => {
  it('shows its switches, each with why, and the address', () => {
    const { status, stdout } = kiosk(['--print-flags', '--printer', '--url', 'https://example.org/kiosk/']);
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.at(-1)).toBe('https://example.org/kiosk/#printer=ja');
    expect(lines.slice(0, -1).filter((line) => !/^--[a-z-]+(?:=\S+)? {2,}\S/.test(line))).toEqual([]);
  });

  it('starts at the site of the gemeente when nothing else is said', () => {
    expect(kiosk(['--print-flags']).stdout).toMatch(/^https:\/\/routegids\.kleinstad\.example\/kiosk\/#printer=nee$/m);
  });

  it('says what is wrong: an option, an address, no browser, a browser that does not start', () => {
    expect(kiosk(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run kiosk') });
    expect(kiosk(['--bestaat-niet'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--bestaat-niet') });
    expect(kiosk(['--url', 'kiosk'])).toMatchObject({ status: 2, stderr: expect.stringContaining('"kiosk" is no address') });
    expect(kiosk([], { CHROMIUM_PATH: '/bestaat/niet' })).toMatchObject({ status: 3, stderr: expect.stringContaining('/bestaat/niet') });
    // Answers to --version and is no browser.
    expect(kiosk(['--headless', '--profile', profile], { CHROMIUM_PATH: process.execPath })).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('no browser starts there'),
    });
  });
});
