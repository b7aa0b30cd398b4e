import { expect, test } from 'vitest';
import { stapbronnen } from '../../src/catalogus/catalogus.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();

/** A decision that takes more than four weeks, as the content writes it: "beslist binnen 8 weken", "kijkt hooguit 6 weken". */
const langerDanVier = /(?:beslis|besluit|kijkt|zoekt het uit)[^.]*?(?:(?:[5-9]|\d\d+) weken|maanden)/i;

test('whatever takes more than four weeks to decide says what holds meanwhile, who watches, and when to ring', () => {
  const long = stapbronnen(catalogus).filter(
    ({ soort, woorden }) => soort === 'regelingen' && 'termijn' in woorden.nl && langerDanVier.test(String(woorden.nl.termijn)),
  );
  expect(long.length).toBeGreaterThan(10);
  const silent = long.filter((entry) => !('wachten' in entry.feiten) || entry.feiten.wachten !== 'lang');
  expect(silent.map(({ ref }) => ref)).toEqual([]);
});

test('no page says any more that who doubts must report it', () => {
  const doubt = /twijfelt u\? meld het|emin değilseniz (?:yine|onu da) bildir|عند الشك أخبر/i;
  const said = stapbronnen(catalogus).filter((entry) =>
    [...Object.values(entry.woorden), ...Object.values(entry.lichaam)].some((words) => doubt.test(JSON.stringify(words))),
  );
  expect(said.map(({ ref }) => ref)).toEqual([]);
});

test('every rule says what need not be told', () => {
  const regels = stapbronnen(catalogus).filter(({ soort }) => soort === 'mag-dat');
  expect(regels.length).toBeGreaterThan(40);
  expect(regels.filter(({ woorden }) => !('niet-doorgeven' in woorden.nl)).map(({ ref }) => ref)).toEqual([]);
});
