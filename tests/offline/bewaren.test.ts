import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/components/basis/draw.ts';
import { locales } from '../../src/i18n/locales.ts';
import { translate } from '../../src/i18n/translate.ts';
import { bewaarWoorden, standen, type Stand } from '../../src/offline/bewaar-standen.ts';
import Bewaren, { begin, BewarenStand, type BewarenProps } from '../../src/offline/Bewaren.tsx';

const propsIn = (taal: 'nl' | 'ar'): BewarenProps => ({
  weergave: taal,
  intl: locales[taal].intl,
  woorden: Object.fromEntries(
    bewaarWoorden.map((key) => {
      const text = translate(taal, key);
      return [key, [{ taal, dir: locales[taal].dir, mark: false, html: text, text }]];
    }),
  ) as BewarenProps['woorden'],
});
const nl = propsIn('nl');
const rij = { bestand: '', sha256: '', bytes: 700_000, bytesUitgepakt: 0, bladzijden: 1 };
const at = (stand: Stand, more = {}) => parse(draw(BewarenStand, { ...nl, ...begin, stand, rij, ...more }));

test('as it is built it says that nothing can be kept, and offers nothing', () => {
  const root = parse(draw(Bewaren, nl));
  expect(root.querySelector('.uitleg')?.text).toBe(translate('nl', 'bewarenKanNiet'));
  expect(root.querySelectorAll('button')).toEqual([]);
  expect(root.querySelector('[role=status]')?.text).toBe('');
});

describe.each(Object.keys(standen) as Stand[])('%s', (stand) => {
  test('says what holds in the region that is read aloud, and offers at most one thing', () => {
    const root = at(stand);
    const { zeg, knop } = standen[stand];
    const said = root.querySelector('[role=status]')?.text ?? '';
    for (const key of zeg) expect(said).toContain(translate('nl', key));
    const buttons = root.querySelectorAll('button').map((one) => one.text.trim());
    expect(buttons).toEqual(knop ? [expect.stringContaining(translate('nl', knop))] : []);
  });
});

test('what can be fetched says how large it is, in the digits of the reader', () => {
  expect(at('kan').querySelector('button bdi')?.text).toBe('(0,7 MB)');
  expect(parse(draw(BewarenStand, { ...propsIn('ar'), ...begin, stand: 'kan', rij })).querySelector('button bdi')?.text).toBe('(0.7 MB)');
});

test('what is saved says of which day it is, and can be taken away; not while it is being fetched', () => {
  const saved = { gehaald: '2026-11-21T10:00:00.000Z', erIsIets: true };
  expect(at('klaar', saved).querySelector('time')?.text).toBe('21 november 2026');
  expect(at('klaar', saved).querySelector('[data-doe=weg]')?.text).toBe(translate('nl', 'bewaarWeg'));
  expect(at('bezig', saved).querySelector('[data-doe=weg]')).toBe(null);
});

test('what is coming in says how far it is', () => {
  const bar = at('bezig', { deel: 0.5 }).querySelector('progress');
  expect(bar?.attributes).toMatchObject({ max: '1', value: '0.5', 'aria-label': translate('nl', 'bewaren') });
  expect(at('bezig', { deel: 0.5 }).querySelector('.getal')?.text).toBe('0,4 MB / 0,7 MB');
});
