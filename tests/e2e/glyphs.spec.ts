import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../dist.ts';

/** Characters that are drawn: no spaces, no invisible marks of direction. */
const drawn = /[^\p{Z}\p{C}]/u;

function charactersOf(taal: string): string[] {
  const found = new Set<string>();
  for (const file of globSync(`${taal}/**/*.html`, { cwd: dist })) {
    for (const char of readFileSync(join(dist, file), 'utf8').replace(/<[^>]*>/g, '')) found.add(char);
  }
  return [...found].filter((char) => drawn.test(char)).sort();
}

for (const [taal, sample] of [
  ['ar', 'غ'],
  ['tr', 'ş'],
] as const) {
  test(`every letter of the pages in ${taal} can be drawn`, async ({ page }) => {
    await page.goto(`/${taal}/`);
    const characters = charactersOf(taal);
    expect(characters).toContain(sample);
    expect(characters.length).toBeGreaterThan(60);
    const missing = await page.evaluate((all) => {
      const canvas = document.createElement('canvas');
      canvas.width = 80;
      canvas.height = 80;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      const { fontFamily } = getComputedStyle(document.body);
      const draw = (char: string) => {
        context.clearRect(0, 0, 80, 80);
        context.font = `32px ${fontFamily}`;
        context.fillText(char, 20, 50);
        return context.getImageData(0, 0, 80, 80).data.join();
      };
      // Code points that will never be given a meaning: no font has them.
      const unknown = draw('\u{0378}');
      if (draw('\u{0379}') !== unknown) throw new Error('a missing letter has no one drawing here');
      if (draw('a') === unknown) throw new Error('every letter is missing');
      const empty = draw(' ');
      return all.filter((char) => [unknown, empty].includes(draw(char)));
    }, characters);
    expect(missing.map((char) => `${char} U+${char.codePointAt(0)?.toString(16)}`)).toEqual([]);
  });
}
