import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** @returns what a template writes by hand that only Knop may write: a button, or something that looks like one */
const byHand = (template: string) => template.match(/<button\b|<a\b[^>]*?\bclass(?:Name)?=\{?["'`](?:knop|tweede)\b/g) ?? [];

test('a button, and a link that looks like one, is drawn by Knop alone', () => {
  const files = globSync('src/**/*.{astro,tsx}').map((file) => file.replaceAll('\\', '/'));
  const others = files.filter((file) => file !== 'src/components/basis/Knop.tsx');
  expect(others).toHaveLength(files.length - 1);
  expect(others.flatMap((file) => byHand(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`))).toEqual([]);
});

test.each(['<button type="button">Ga</button>', '<a class="knop tweede" href={terug}>', "<a\n  href={terug}\n  class={'knop'}\n>"])(
  '%s is found',
  (template) => expect(byHand(template)).toHaveLength(1),
);

test('Knop itself, and a link that is none, is not', () => {
  expect(byHand('<Knop class="nog-iets" href={terug} />\n<a class="knoop" href={terug}>')).toEqual([]);
  expect(byHand(readFileSync('src/components/basis/Knop.tsx', 'utf8'))).toHaveLength(1);
});
