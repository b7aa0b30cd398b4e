import { expect, test } from 'vitest';
import { formatBevinding, type Bevinding } from '../../../src/catalogus/bevinding.ts';
import { pageCounter } from '../../../src/tools/build/astro-build.ts';
import { closing } from '../../../src/tools/build/build.ts';

const bevinding: Bevinding = {
  gewicht: 'waarschuwing',
  regel: 'over-datum',
  bestand: 'content/x.yml',
  wat: 'Dit is oud.',
  herstel: 'Kijk het na.',
};

test('few findings stand whole below the progress, many as a count with how to see them', () => {
  expect(closing([])).toEqual([]);
  expect(closing([bevinding])).toEqual([`\n${formatBevinding(bevinding)}`]);
  expect(closing(Array<Bevinding>(12).fill(bevinding))).toEqual(['\nThe check has 12 waarschuwingen: npm run check names them.']);
});

test('pages are counted in what Astro prints, however it is cut', () => {
  const text =
    '12:00:00 [build] Building\n12:00:01 ▶ src/pages/[w]/index.astro\n12:00:01   ├─ /nl/index.html (+4ms) (1/3)\n12:00:01   └─ /404.html12:00:01   ├─ /thema.css (+1ms)\n/x.html\n';
  for (const size of [1, 7, 1000]) {
    const counted = pageCounter();
    let pages = 0;
    for (let at = 0; at < text.length; at += size) pages = counted(text.slice(at, at + size));
    expect(pages).toBe(2);
  }
});
