import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatBevinding } from '../../../src/catalogus/bevinding.ts';
import { checkAll } from '../../../src/routeblad/check-bladen.ts';
import { expectedMessages, kapotDir, kapotNames, kleinWith, messagesOf, peildatum } from '../../fixtures.ts';

const regelOf = (name: string) => name.split('.')[0] ?? '';

/** The gate of the check, and every module it loads, one way or another. */
function modulesOfCheck(): Set<string> {
  const found = new Set<string>();
  const visit = (module: URL): void => {
    if (found.has(module.href)) return;
    found.add(module.href);
    for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(/^import (?!type )[^;]*? from '(\.[^']+\.ts)';$/gm))
      visit(new URL(path, module));
  };
  visit(new URL('../../../src/routeblad/check-bladen.ts', import.meta.url));
  return found;
}

/** Every name of a rule that the check knows: as `regel: '…'`, or given to one of the small reporters. */
function regelsOfCheck(): string[] {
  const reporters =
    /(?:\bregel:|\b(?:report|known|add|about)\(|\bfail\(\s*file,)\s*(?:'(?:fout|waarschuwing)',\s*)?'(?!(?:fout|waarschuwing)')([a-z-]+)'/g;
  return [
    ...new Set(
      [...modulesOfCheck()].flatMap((module) =>
        [...readFileSync(new URL(module), 'utf8').matchAll(reporters)].map((match) => match[1] ?? ''),
      ),
    ),
  ].sort();
}

test('every rule the check knows has a fixture, and every fixture is of a rule', () => {
  expect([...new Set(kapotNames().map(regelOf))].sort()).toEqual(regelsOfCheck());
});

test.each(kapotNames())('%s', (name) => {
  expect(existsSync(join(kapotDir, name, 'bevinding.txt')), `${name} has no bevinding.txt`).toBe(true);
  const { bevindingen } = checkAll(kleinWith(name), peildatum);
  expect(bevindingen.map(formatBevinding)).toEqual(expectedMessages(name));
  expect(bevindingen.map(({ regel }) => regel)).toContain(regelOf(name));
});

const three = ['yaml-kapot.aanhalingsteken', 'onbekend-contact', 'link-onveilig'];

test('all mistakes in all files are told at once', () => {
  const together = messagesOf(kleinWith(...three));
  expect(together.toSorted()).toEqual(three.flatMap(expectedMessages).toSorted());
});

test('a mistake in gemeente.yml hides no mistake elsewhere', () => {
  const names = ['adres-vorm.zonder-https', 'onbekend-contact', 'onbekend-bedrag', 'vertaling-zonder-stempel', 'over-datum'];
  expect(messagesOf(kleinWith(...names)).toSorted()).toEqual(names.flatMap(expectedMessages).toSorted());
});

test('a field that does not exist hides no other mistake in its file', () => {
  const path = 'content/regelingen/fietsregeling/nl.md';
  const both = kleinWith('onbekend-veld').map((file) =>
    file.path === path ? { path, text: file.text.replace('upl: fietsvergoeding', 'upl: fietsvergoedingen') } : file,
  );
  expect(messagesOf(both)).toEqual([
    ...expectedMessages('onbekend-veld'),
    expect.stringContaining('De uniforme productnaam "fietsvergoedingen" bestaat niet.'),
  ]);
});

test.each([
  three,
  ['dubbele-naam', 'vertaling-ontbreekt', 'oude-naam-dubbel'],
  ['dubbele-naam.twee-soorten', 'stap-zonder-mens', 'wijk-zonder-mens'],
])('the findings do not depend on the order of the files: %s, %s, %s', (...names) => {
  const sources = kleinWith(...names);
  const expected = messagesOf(sources);
  expect(expected.length).toBeGreaterThanOrEqual(3);
  expect(messagesOf(sources.toReversed())).toEqual(expected);
  expect(messagesOf(sources.toSorted((a, b) => a.path.length - b.path.length))).toEqual(expected);
});
