import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as Lock;
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package of the lock file has its digest: nothing is installed unverified, on any system', () => {
  expect(installed.length).toBeGreaterThan(300);
  expect(installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([path]) => path)).toEqual([]);
});

test('the lock file names no host: whoever installs takes the registry that their npm knows', () => {
  expect(installed.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([path]) => path)).toEqual([]);
});

test('the lock file belongs to package.json', () => {
  const { name, version, dependencies, devDependencies } = read('package.json');
  expect(packages['']).toMatchObject({ name, version, dependencies, devDependencies });
});
