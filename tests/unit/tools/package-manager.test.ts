import { expect, test } from 'vitest';
import { packageManager } from '../../../src/tools/machine/package-manager.mjs';

/** Runs nothing; commands whose words contain one of `failing` fail. */
function recorder(failing: string[] = []) {
  const commands: string[] = [];
  const runner = async (command: string, args: string[]) => {
    const line = [command, ...args].join(' ');
    commands.push(line);
    return { code: failing.some((words) => line.includes(words)) ? 1 : 0, stdout: '', stderr: '' };
  };
  return { commands, runner };
}

const installs = (commands: string[]) => commands.filter((line) => / (update|install) ?/.test(line));

test('root installs directly, and refreshes the list once', async () => {
  const { commands, runner } = recorder();
  const packages = packageManager(() => {}, runner, 0);
  expect(await packages.install('chromium')).toBe(true);
  expect(await packages.install('fonts-noto-core')).toBe(true);
  const lines = installs(commands);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^env .*apt-get .* update$/);
  expect(lines[1]).toMatch(/install -y --no-install-recommends chromium$/);
});

test('others go through sudo, when it asks no password', async () => {
  const { commands, runner } = recorder();
  expect(await packageManager(() => {}, runner, 1000).install('chromium')).toBe(true);
  expect(installs(commands).every((line) => line.startsWith('sudo -n '))).toBe(true);
});

test.each([
  ['no apt-get', 'apt-get --version'],
  ['a sudo that asks a password', 'sudo -n true'],
])('with %s nothing is tried', async (_, missing) => {
  const { commands, runner } = recorder([missing]);
  const packages = packageManager(() => {}, runner, 1000);
  expect(await packages.may()).toBe(false);
  expect(await packages.install('chromium')).toBe(false);
  expect(installs(commands)).toEqual([]);
});

test('a list that cannot be refreshed is no reason to give up', async () => {
  const { runner } = recorder([' update']);
  expect(await packageManager(() => {}, runner, 0).install('chromium')).toBe(true);
});

test('without permission: one sentence that says whom to ask for what', async () => {
  const said: string[] = [];
  const { runner } = recorder(['sudo -n true']);
  await packageManager((text) => said.push(text), runner, 1000).install('chromium');
  expect(said).toEqual(['There is no package manager here that we may use: ask who manages this machine for the package "chromium".']);
});

test.each([
  ['E: Failed to fetch http://deb/x Could not resolve deb', 'E: Failed to fetch http://deb/x Could not resolve deb'],
  ['', 'apt-get ended with 100.'],
])('without a network: one sentence, with what apt-get says (%j)', async (stderr, why) => {
  const said: string[] = [];
  const runner = async (_: string, args: string[]) => ({ code: args.includes('--version') ? 0 : 100, stdout: '', stderr });
  expect(await packageManager((text) => said.push(text), runner, 0).install('chromium')).toBe(false);
  expect(said.at(-1)).toBe(`The package "chromium" could not be installed, see to a network or install it by hand: ${why}`);
});
