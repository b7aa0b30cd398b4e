import { expect, test } from 'vitest';
import type { Catalogus } from '../../../src/catalogus/catalogus.ts';
import { breakWords } from '../../../src/weergave/break-words.ts';
import { kleinGids } from '../../fixtures/klein-gids.ts';

/** The small catalogue with these words. */
function withWords(...afbreken: string[]): Catalogus {
  const { catalogus } = kleinGids();
  const nl = catalogus.lijsten.perTaal.get('nl');
  if (!nl) throw new Error('not in the fixture');
  return { ...catalogus, lijsten: { ...catalogus.lijsten, perTaal: new Map([...catalogus.lijsten.perTaal, ['nl', { ...nl, afbreken }]]) } };
}

const words = ['schuldhulp·verlening', 'afval·stoffen·heffing', 'belasting·deurwaarder', 'deur·waarder'];

test.each([
  ['de schuldhulpverlening', 'de schuldhulp<i></i>verlening'],
  ['Schuldhulpverleningen', 'Schuldhulp<i></i>verleningen'],
  ['afvalstoffenheffing', 'afval<i></i>stoffen<i></i>heffing'],
  // The longer word says more than the one in it.
  ['de belastingdeurwaarder', 'de belasting<i></i>deurwaarder'],
  ['borç yardımı (<bdi lang="nl">schuldhulpverlening</bdi>)', 'borç yardımı (<bdi lang="nl">schuldhulp<i></i>verlening</bdi>)'],
  ['<a href="/nl/schuldhulpverlening/">hier</a>', '<a href="/nl/schuldhulpverlening/">hier</a>'],
  ['المساعدة في الديون', 'المساعدة في الديون'],
  ['geld', 'geld'],
])('%s', (html, broken) => {
  expect(breakWords(withWords(...words), html)).toBe(broken);
});

test('without a list nothing changes', () => {
  expect(breakWords(withWords(), 'de schuldhulpverlening')).toBe('de schuldhulpverlening');
});
