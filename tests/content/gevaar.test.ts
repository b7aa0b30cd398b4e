import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { eisenGevaar, holds } from '../../src/tools/bench/bench-gevaar.ts';
import { hearers, parseGevaarzinnen, telGehoord, unseen } from '../../src/tools/bench/measure-gevaar.ts';
import { zinnenVan } from '../../src/search/gevaar/build-model.ts';
import { realGids } from './real-gids.ts';

const { catalogus } = realGids();
const judged = unseen(parseGevaarzinnen(readFileSync('tests/content/gevaar.tsv', 'utf8')), catalogus);
const { site, half, woorden, apart, grootte } = hearers(catalogus);
const share = (list: ReturnType<typeof telGehoord>) =>
  list.filter(({ deel }) => deel === 'alle').map(({ taal, soort, aantal, gehoord }) => `${taal} ${soort} ${(gehoord / aantal).toFixed(2)}`);

describe('danger is heard', () => {
  test('in sentences of somebody who saw none of those it learns from, per language and kind, and few others count as danger', () => {
    const told = telGehoord(judged, site).filter(({ deel }) => deel === 'alle');
    expect(told.length).toBe(9);
    expect(told.filter((one) => !holds(one))).toEqual([]);
  });

  test('in what was kept from the making: harder sentences, and a model that saw four in five', () => {
    for (const line of telGehoord(apart, half).filter(({ deel }) => deel === 'alle')) {
      const { taal, soort, aantal, gehoord } = line;
      if (soort === 'geen') expect(gehoord / aantal, `${taal} ${soort}`).toBeLessThanOrEqual(0.12);
      else expect(gehoord / aantal, `${taal} ${soort}`).toBeGreaterThanOrEqual(0.6);
    }
  });

  test('far more than by the list of words alone, which is there when the model is not', () => {
    expect(share(telGehoord(judged, woorden)).join()).not.toBe(share(telGehoord(judged, site)).join());
    for (const phrase of catalogus.lijsten.perTaal.get('nl')?.gevaar.dood ?? []) expect([phrase, site(phrase)]).toEqual([phrase, 'dood']);
  });

  test('not in any of the ten moments', () => {
    const rows = readFileSync('tests/content/tien-momenten.tsv', 'utf8').trimEnd().split('\n').slice(1);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => site(row.split('\t')[2] ?? '') !== undefined)).toEqual([]);
  });

  test('not in the words that look most like it', () => {
    const harmless = ['mijn auto is dood', 'misbruik van mijn pas', 'doodmoe', 'uitvaart betalen', 'ölüm belgesi', 'ضريبة'];
    expect(harmless.filter((zin) => site(zin) !== undefined)).toEqual([]);
    expect(site('ik ga mezelf ophangen')).toBe('dood');
  });

  test('and hardly ever in what people type to find something else', () => {
    const other = zinnenVan(catalogus).filter(({ voorbeeld, gevaar }) => !voorbeeld && gevaar === undefined);
    expect(other.length).toBeGreaterThan(1000);
    expect(other.filter(({ zin }) => half(zin) !== undefined).length / other.length).toBeLessThan(0.03);
  });
});

test('few sentences that judge are by chance among those it learns from, and they judge nothing', () => {
  expect(judged.length).toBeGreaterThan(500);
});

test('the model weighs at most 12 KB a language', () => {
  expect(brotliCompressSync(grootte).length).toBeLessThanOrEqual(eisenGevaar.kb * 1024);
});
