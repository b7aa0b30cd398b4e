import { expect, test } from 'vitest';
import { digest, dutchWords } from '../../../src/catalogus/bestanden/digest.ts';
import { yamlDigest } from '../../../src/catalogus/merge-catalogus.ts';
import { readFile } from '../../../src/catalogus/bestanden/read-file.ts';
import { klein } from '../../fixtures.ts';

test('a fingerprint is ten hexadecimal digits, the same for the same words', () => {
  expect(digest(['a', { b: 'c' }])).toMatch(/^[0-9a-f]{10}$/);
  expect(digest(['a', { b: 'c' }])).toBe(digest(['a', { b: 'c' }]));
  expect(digest(['a'])).not.toBe(digest(['b']));
});

// A new way of reckoning would make every translation look stale.
test('a fingerprint stays what it was from one version to the next', () => {
  expect(digest(['Ik heb een fiets nodig.', ['fiets gestolen']])).toBe('60b4a6759d');
});

test('the Dutch words of a file, in order, and nothing else', () => {
  const data = {
    label: { nl: 'een', tr: 'bir', ar: 'واحد' },
    rijen: [{ tekst: { nl: 'twee', tr: 'iki' } }, { tekst: { nl: 'drie' }, naar: 'nl' }],
    talen: ['nl', 'tr'],
    woorden: { nl: ['vier', 'vijf'] },
    leeg: null,
  };
  expect(dutchWords(data)).toEqual(['een', 'twee', 'drie', ['vier', 'vijf']]);
});

test('facts and translations do not change the fingerprint of a YAML file; a Dutch word does', () => {
  const source = klein().find(({ path }) => path === 'content/behoeften/fiets.yml');
  const reckon = (change: (text: string) => string) => {
    const { file } = readFile({ path: 'content/behoeften/fiets.yml', text: change(source?.text ?? '') });
    return file && yamlDigest(file.parsed);
  };
  const now = reckon((text) => text);
  expect(now).toMatch(/^[0-9a-f]{10}$/);
  expect(
    reckon((text) => text.replace('spoed: deze-week', 'spoed: vandaag').replace('Bisiklete ihtiyacım var.', 'Bisiklet istiyorum.')),
  ).toBe(now);
  expect(reckon((text) => text.replace('Ik heb een fiets nodig.', 'Ik zoek een fiets.'))).not.toBe(now);
});
