import { expect, it } from 'vitest';
import { arrive, wayBack } from '../../src/kiosk/trail.ts';

const walk = (...adressen: string[]) => adressen.reduce<string[]>(arrive, []);

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
});

it('does not grow for ever', () => {
  const pad = walk(...Array.from({ length: 100 }, (_, n) => `/nl/${n}/`));
  expect(pad).toHaveLength(20);
  expect(pad.at(-1)).toBe('/nl/99/');
});

it('leads to the page before, in the language of now', () => {
  expect(wayBack([], '', 'nl')).toBeUndefined();
  expect(wayBack(['/nl/'], '', 'nl')).toBeUndefined();
  expect(wayBack(['/nl/', '/nl/a/', '/nl/b/'], '', 'nl')).toBe('/nl/a/');
  expect(wayBack(['/nl/zoeken/#q=bril', '/tr/b/'], '', 'tr')).toBe('/tr/zoeken/#q=bril');
});

it('takes "mijn route" along, but not into a search', () => {
  expect(wayBack(['/nl/a/', '/nl/b/'], '#m=x', 'nl')).toBe('/nl/a/#m=x');
  expect(wayBack(['/nl/a/#m=x', '/nl/b/'], '#m=x+y', 'nl')).toBe('/nl/a/#m=x+y');
  expect(wayBack(['/nl/a/#m=x', '/nl/b/'], '', 'nl')).toBe('/nl/a/#m=x');
  expect(wayBack(['/nl/zoeken/#q=bril', '/nl/b/'], '#m=x', 'nl')).toBe('/nl/zoeken/#q=bril');
});
