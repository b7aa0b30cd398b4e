import { expect, test } from 'vitest';
import { formatBevinding } from '../../src/catalogus/bevinding.ts';
import { readContent } from '../../src/catalogus/bestanden/source-files.ts';
import { checkAll } from '../../src/routeblad/check-bladen.ts';

test('the shipped content has no findings for a gemeente that leaves a language out', () => {
  const own = /^content\/gemeenten\/[^/]+\/gemeente\.yml$/;
  const sources = readContent('.').map((file) =>
    own.test(file.path) ? { ...file, text: `${file.text.replace(/^talen:.*\n/m, '').trimEnd()}\ntalen: [nl, ar]\n` } : file,
  );
  const { bevindingen, gids } = checkAll(sources, '2026-12-01');
  expect(bevindingen.map(formatBevinding)).toEqual([]);
  expect(gids?.catalogus.talen).toEqual(['nl', 'ar']);
});
