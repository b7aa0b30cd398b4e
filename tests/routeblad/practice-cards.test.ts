import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Voorbeeld } from '../../src/catalogus/catalogus.ts';
import { kiesVoorbeelden, oefenkaart, oefenkaartenHtml } from '../../src/tools/bladen/practice-cards.ts';
import { kleinGids } from '../fixtures.ts';

const { catalogus } = kleinGids();
const many = Array.from({ length: 35 }, (_, index) => ({ slug: `v${index}` }) as Voorbeeld);
const slugs = (avond: number) => kiesVoorbeelden(many, avond).map(({ slug }) => slug);

test('an evening gets ten cases from all over, another evening gets others, and with few cases all come', () => {
  expect(slugs(1)).toEqual(['v0', 'v3', 'v6', 'v9', 'v12', 'v15', 'v18', 'v21', 'v24', 'v27']);
  expect(slugs(2).filter((slug) => slugs(1).includes(slug))).toEqual([]);
  expect(slugs(4)).toEqual(slugs(1));
  expect(kiesVoorbeelden(many.slice(0, 3), 2)).toHaveLength(3);
});

test('every case of the small site has its answer on the back, in the same order as the fronts', () => {
  const kaarten = [...catalogus.voorbeelden.values()].map((one) => oefenkaart(catalogus, one));
  expect(kaarten.length).toBeGreaterThan(0);
  const [front, back] = parse(oefenkaartenHtml(kaarten, 'Kaarten')).querySelectorAll('ol');
  expect(front?.querySelectorAll('h2').map(({ text }) => text)).toEqual(kaarten.map(({ geval }) => geval));
  expect(back?.querySelectorAll('.geval').map(({ text }) => text)).toEqual(kaarten.map(({ geval }) => geval));
  expect(back?.querySelectorAll('b').map(({ text }) => text)).toEqual(kaarten.map(({ doe }) => doe));
  expect(front?.text).not.toContain(kaarten[0]?.doe ?? '');
});

test('what an editor wrote stands there as text', () => {
  const kaart = { geval: 'A & <b>', nu: 'x', doe: 'y', wie: 'z', vraagOok: [], daarna: [] };
  expect(oefenkaartenHtml([kaart], 'k')).toContain('A &amp; &lt;b&gt;');
});
