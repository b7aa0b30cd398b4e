import { expect, test } from 'vitest';
import type { Stapbron } from '../../../src/catalogus/catalogus.ts';
import { hoeGingTitel, routeTitel } from '../../../src/weergave/route-titel.ts';
import { View } from '../../../src/weergave/view.ts';
import { kleinGids } from '../../fixtures.ts';

const { catalogus } = kleinGids();
const behoefte = catalogus.behoeften.get('fiets');
const entry = catalogus.entries.get('regelingen/fietsregeling') as Stapbron;
if (!behoefte) throw new Error('no fiets');

/** The small site with other facts of its need. */
const met = (anders: Partial<typeof behoefte>) => ({
  ...catalogus,
  behoeften: new Map([...catalogus.behoeften].map(([slug, one]) => [slug, slug === 'fiets' ? { ...one, ...anders } : one])),
});

test.each(['nl', 'tr', 'ar'] as const)('%s: a route is called after the need that was said last, and a step after what it was', (taal) => {
  const view = new View(taal, catalogus);
  expect(routeTitel(view, ['eten-vandaag', 'fiets'])).toBe(`${behoefte.label[taal].replace(/\.$/, '')} · ${view.s('uwStap')}`);
  expect(hoeGingTitel(view, entry, 'Hoe ging het?')).toBe(`${entry.woorden[taal]?.naam} · Hoe ging het?`);
});

test('what nobody else may read is in no title', () => {
  for (const view of [new View('nl', catalogus, true), new View('nl', met({ gevoelig: true })), new View('nl', met({ gevaar: ['dood'] }))])
    expect(routeTitel(view, ['eten-vandaag', 'fiets'])).toBe('Uw volgende stap');
  for (const view of [new View('nl', catalogus, true), new View('nl', met({ gevaar: ['dood'] }))])
    expect(hoeGingTitel(view, entry, 'Hoe ging het?')).toBe('Hoe ging het?');
});
