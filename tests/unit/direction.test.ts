import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The house: every folder of src in the order data flows. A folder may import of itself and of what stands on a line
 * before its own; folders on one line know nothing of each other.
 */
const floors = [
  ['i18n', 'styles'],
  ['catalogus', 'installeren'],
  ['wegwijzer', 'agenda'],
  ['site'],
  ['weergave'],
  ['components'],
  ['lees-voor', 'offline', 'routeblad', 'search'],
  ['mijn-route'],
  ['gids'],
  ['kiosk', 'tools'],
  ['snel-weg'],
  ['layouts'],
  ['pages', 'content.config.ts'],
];

/** Ground that must run without Astro, a page or a clock of its own. */
const pure = ['i18n', 'catalogus', 'wegwijzer', 'agenda', 'search'];

interface Import {
  file: string;
  /** As it is written there. */
  target: string;
}

const floorOf = (folder: string) => floors.findIndex((folders) => folders.includes(folder));
const folderOf = (path: string) => path.split('/')[1] ?? '';

/**
 * @param imports of a file of src, as written
 * @returns one line for each that goes up, goes to a folder beside its own, or is of a folder that the house does not know
 */
function wrong(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target }) => {
    const from = folderOf(file);
    if (floorOf(from) < 0) return [`${from} is no room of the house (${file})`];
    if (!target.startsWith('.')) {
      return pure.includes(from) && target.startsWith('astro:') ? [`${file} imports ${target}`] : [];
    }
    const to = folderOf(normalize(join(dirname(file), target)));
    return to === from || (floorOf(to) >= 0 && floorOf(to) < floorOf(from)) ? [] : [`${file} imports of ${to}`];
  });
}

const imports: Import[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target = '']) => ({ file, target })),
  );

describe('direction of imports', () => {
  it('knows every folder, and every import goes down', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(wrong(imports)).toEqual([]);
  });

  it('has every room of the list', () => {
    const there = readdirSync('src');
    expect(floors.flat().filter((folder) => !there.includes(folder))).toEqual([]);
  });

  it.each([
    [
      'upwards',
      { file: 'src/catalogus/bestanden/digest.ts', target: '../../kiosk/beheer/leave.client.ts' },
      'src/catalogus/bestanden/digest.ts imports of kiosk',
    ],
    ['beside', { file: 'src/search/rank.ts', target: '../routeblad/blad-of.ts' }, 'src/search/rank.ts imports of routeblad'],
    ['of an unknown room', { file: 'src/search/rank.ts', target: '../utils/zzz.ts' }, 'src/search/rank.ts imports of utils'],
    ['in an unknown room', { file: 'src/utils/zzz.ts', target: './yyy.ts' }, 'utils is no room of the house (src/utils/zzz.ts)'],
    ['of Astro in the ground', { file: 'src/wegwijzer/x.ts', target: 'astro:content' }, 'src/wegwijzer/x.ts imports astro:content'],
  ])('refuses an import %s', (_, one, message) => {
    expect(wrong([one])).toEqual([message]);
  });
});
