import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatBevinding } from '../../src/catalogus/bevinding.ts';
import { openGids } from '../../src/wegwijzer/open-gids.ts';
import { expectedMessages, kapotDir, kapotNames, kleinWith, messagesOf, peildatum } from './fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const regelOf = (name: string) => name.split('.')[0] ?? '';

/** Every name of a rule that stands in the source: as `regel: '…'`, or given to one of the small reporters. */
function regelsInSource(): string[] {
  const reporters = /(?:\bregel:|\b(?:report|known|add|about)\(|\bfail\(\s*file,)\s*(?:'(?:fout|waarschuwing)',\s*)?'(?!(?:fout|waarschuwing)')([a-z-]+)'/g;
  const files = globSync('src/{catalogus,wegwijzer}/**/*.ts', { cwd: root });
  return [...new Set(files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(reporters)].map((match) => match[1] ?? '')))].sort();
}

test('every rule in the source has a fixture, and every fixture is of a rule', () => {
  expect([...new Set(kapotNames().map(regelOf))].sort()).toEqual(regelsInSource());
});

test.each(kapotNames())('%s', (name) => {
  expect(existsSync(join(kapotDir, name, 'bevinding.txt')), `${name} has no bevinding.txt`).toBe(true);
  const { bevindingen } = openGids(kleinWith(name), peildatum);
  expect(bevindingen.map(formatBevinding)).toEqual(expectedMessages(name));
  expect(bevindingen.map(({ regel }) => regel)).toContain(regelOf(name));
});

const three = ['yaml-kapot.aanhalingsteken', 'onbekend-contact', 'link-onveilig'];

test('all mistakes in all files are told at once', () => {
  const together = messagesOf(kleinWith(...three));
  expect(together.toSorted()).toEqual(three.flatMap(expectedMessages).toSorted());
});

test.each([three, ['dubbele-naam', 'vertaling-ontbreekt', 'oude-naam-dubbel'], ['dubbele-naam.twee-soorten', 'stap-zonder-mens', 'wijk-zonder-mens']])(
  'the findings do not depend on the order of the files: %s, %s, %s',
  (...names) => {
    const sources = kleinWith(...names);
    const expected = messagesOf(sources);
    expect(expected.length).toBeGreaterThanOrEqual(3);
    expect(messagesOf(sources.toReversed())).toEqual(expected);
    expect(messagesOf(sources.toSorted((a, b) => a.path.length - b.path.length))).toEqual(expected);
  },
);
