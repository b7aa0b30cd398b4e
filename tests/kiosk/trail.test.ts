import { expect, it } from 'vitest';
import type { Weergave } from '../../src/i18n/locales.ts';
import { arrive, wayBack } from '../../src/kiosk/terugweg/trail.ts';
import type { Plaats } from '../../src/site/tab.ts';

const top = (adres: string): Plaats => ({ adres, hoogte: 0 });
const walk = (...adressen: string[]) =>
  adressen
    .map(top)
    .reduce<Plaats[]>(arrive, [])
    .map(({ adres }) => adres);
const back = (adressen: string[], hash: string, weergave: Weergave) => wayBack(adressen.map(top), hash, weergave)?.adres;

it('grows with every page, and shrinks with every step back', () => {
  expect(walk('/nl/', '/nl/a/', '/nl/b/')).toEqual(['/nl/', '/nl/a/', '/nl/b/']);
  expect(walk('/nl/', '/nl/a/', '/nl/b/', '/nl/a/')).toEqual(['/nl/', '/nl/a/']);
  expect(walk('/nl/', '/nl/a/', '/nl/b/', '/nl/')).toEqual(['/nl/', '/nl/a/', '/nl/b/', '/nl/']);
  expect(walk('/nl/', '/nl/a/', '/nl/')).toEqual(['/nl/']);
});

it('knows a page again in another language, and with another fragment', () => {
  expect(walk('/nl/', '/nl/a/', '/ar-nl/a/')).toEqual(['/nl/', '/ar-nl/a/']);
  expect(walk('/nl/', '/nl/zoeken/', '/nl/zoeken/#q=bril')).toEqual(['/nl/', '/nl/zoeken/#q=bril']);
  expect(walk('/nl/', '/nl/a/', '/tr/')).toEqual(['/tr/']);
  // What stands outside the languages is not taken for the page of a language.
  expect(walk('/nl/', '/r/a1b2/', '/nl/b/')).toEqual(['/nl/', '/r/a1b2/', '/nl/b/']);
});

it('does not grow for ever', () => {
  const pad = walk(...Array.from({ length: 100 }, (_, n) => `/nl/${n}/`));
  expect(pad).toHaveLength(20);
  expect(pad.at(-1)).toBe('/nl/99/');
});

it('leads to the page before, in the language of now', () => {
  expect(back([], '', 'nl')).toBeUndefined();
  expect(back(['/nl/'], '', 'nl')).toBeUndefined();
  expect(back(['/nl/', '/nl/a/', '/nl/b/'], '', 'nl')).toBe('/nl/a/');
  expect(back(['/nl/zoeken/#q=bril', '/tr/b/'], '', 'tr')).toBe('/tr/zoeken/#q=bril');
  expect(back(['/r/a1b2/', '/tr/b/'], '', 'tr')).toBe('/r/a1b2/');
});

it('remembers how far a page was scrolled when it was left', () => {
  const pad = [{ adres: '/nl/a/', hoogte: 0 }, { adres: '/nl/a/', hoogte: 900 }, top('/nl/b/')].reduce<Plaats[]>(arrive, []);
  expect(wayBack(pad, '', 'tr')).toEqual({ adres: '/tr/a/', hoogte: 900 });
});

it('takes "mijn route" along, but not into a search', () => {
  expect(back(['/nl/a/', '/nl/b/'], '#m=x', 'nl')).toBe('/nl/a/#m=x');
  expect(back(['/nl/a/#m=x', '/nl/b/'], '#m=x+y', 'nl')).toBe('/nl/a/#m=x+y');
  expect(back(['/nl/a/#m=x', '/nl/b/'], '', 'nl')).toBe('/nl/a/#m=x');
  expect(back(['/nl/zoeken/#q=bril', '/nl/b/'], '#m=x', 'nl')).toBe('/nl/zoeken/#m=x&q=bril');
  expect(back(['/nl/zoeken/#m=x&q=bril', '/nl/b/'], '#m=x+y', 'nl')).toBe('/nl/zoeken/#m=x+y&q=bril');
  expect(back(['/nl/zoeken/#az-3', '/nl/b/'], '#m=x', 'nl')).toBe('/nl/zoeken/#az-3');
});
