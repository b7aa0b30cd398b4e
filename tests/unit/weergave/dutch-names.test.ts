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

test('what is not surely Dutch stays as it is', () => {
  for (const text of ['17 yaşına kadar (17 dahil).', 'Tarih (tarih) yazın.', 'Karar (uitkering, ve benzeri) geldi.'])
    expect(html(text)).toBe(text);
});

test('Dutch itself is not marked, and Arabic has its marks already', () => {
  expect(html('Vraag een uitkering (uitkering) aan.', 'nl')).not.toContain('lang');
  expect(html('المساعدة (uitkering).', 'ar')).toBe('المساعدة (<bdi dir="ltr" lang="nl">uitkering</bdi>).');
});
