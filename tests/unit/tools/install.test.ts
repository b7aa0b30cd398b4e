import { expect, test } from 'vitest';
import { isNewEnough, lockDifference } from '../../../src/tools/machine/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-for-windows': { version: '1.0.0', optional: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

test('packages for other systems need not be there', () => {
  expect(lockDifference(wanted, installed)).toBeUndefined();
});

test.each([
  ['nothing', undefined, 'nothing is installed yet'],
  ['a package too few', { packages: {} }, 'node_modules/a is missing'],
  ['another version', { packages: { 'node_modules/a': { version: '0.9.0' } } }, 'node_modules/a is 0.9.0, not 1.0.0'],
  [
    'another build',
    { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } } },
    'node_modules/a is another build of 1.0.0',
  ],
  [
    'a package too many',
    { packages: { ...installed.packages, 'node_modules/c': { version: '2.0.0' } } },
    'node_modules/c should not be there',
  ],
])('%s is a reason to install', (_, present, difference) => {
  expect(lockDifference(wanted, present)).toBe(difference);
});

test.each([
  ['v24.21.0\n', true],
  ['v22.18.0', true],
  ['v22.17.1', false],
  ['v20.20.2', false],
  ['', false],
])('Node %s runs TypeScript files: %s', (version, answer) => {
  expect(isNewEnough(version)).toBe(answer);
});
