import { expect, test } from 'vitest';
import { textToHtml } from '../../../src/weergave/text-to-html.ts';
import { kleinGids } from '../../fixtures.ts';

const { catalogus } = kleinGids();
const html = (text: string, taal: 'nl' | 'tr' | 'ar' = 'tr') => textToHtml(catalogus, text, taal);

test.each([
  // A word of the list, more of them, an entry, what somebody is.
  ['Aylık ödenek (uitkering) alın.', 'Aylık ödenek (<bdi dir="ltr" lang="nl">uitkering</bdi>) alın.'],
  ['Bir rehber (gids, uitkering) geldi.', 'Bir rehber (<bdi dir="ltr" lang="nl">gids, uitkering</bdi>) geldi.'],
  ['Şunu isteyin (Fietsregeling).', 'Şunu isteyin (<bdi dir="ltr" lang="nl">Fietsregeling</bdi>).'],
  ['Danışman (Gids in Noord) arar.', 'Danışman (<bdi dir="ltr" lang="nl">Gids in Noord</bdi>) arar.'],
])('%s', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('a long Dutch word, or a name of more than one, is marked without brackets too; with an ending behind it, and once', () => {
  expect(html('Mektupta uitkering kelimesi var mı?')).toBe('Mektupta <bdi dir="ltr" lang="nl">uitkering</bdi> kelimesi var mı?');
  expect(html('Fietsregeling’i isteyin.')).toBe('<bdi dir="ltr" lang="nl">Fietsregeling</bdi>’i isteyin.');
  expect(html('Aylık (uitkering) alın.').match(/<bdi/g)).toHaveLength(1);
  // Short words may be words of both languages; part of a word is none.
  for (const text of ['Bir gids geldi.', 'Fietsregelingen sorun.']) expect(html(text)).toBe(text);
});

test('what is not surely Dutch stays as it is', () => {
  for (const text of ['17 yaşına kadar (17 dahil).', 'Tarih (tarih) yazın.', 'Karar (gids, ve benzeri) geldi.'])
    expect(html(text)).toBe(text);
});

test('Dutch itself is not marked, and Arabic has its marks already', () => {
  expect(html('Vraag een uitkering (uitkering) aan.', 'nl')).not.toContain('lang');
  expect(html('المساعدة (uitkering).', 'ar')).toBe('المساعدة (<bdi dir="ltr" lang="nl">uitkering</bdi>).');
});
