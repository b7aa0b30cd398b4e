import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src/search', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Only its page parts may know how a page is drawn. */
const allowed = (file: string) => [
  'i18n',
  'catalogus',
  'wegwijzer',
  'search',
  ...(file.endsWith('.astro') ? ['components', 'weergave'] : []),
];

test('search knows the catalogue and languages, and nothing of pages except in its page parts', () => {
  const backward = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+['"](\.[^'"]+)['"]/g)]
      .map(([, target = '']) => normalize(join(dirname(file), target)))
      .filter((to) => !allowed(file).includes(to.split('/')[1] ?? ''))
      .map((to) => `${file} → ${to}`),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(backward).toEqual([]);
});
