import { expect, test } from 'vitest';
import { textToHtml } from '../../../src/weergave/text-to-html.ts';
import { realGids } from '../../wegwijzer/real-gids.ts';

const { catalogus } = realGids();
const html = (text: string, taal: 'nl' | 'tr' | 'ar' = 'tr') => textToHtml(catalogus, text, taal);

test.each([
  ['Sosyal yardım (bijstand) alın.', 'Sosyal yardım (<span lang="nl">bijstand</span>) alın.'],
  ['Karar (besluit, beschikking) geldi.', 'Karar (<span lang="nl">besluit, beschikking</span>) geldi.'],
  ['Şunu isteyin (Jeugdfonds Sport & Cultuur).', 'Şunu isteyin (<span lang="nl">Jeugdfonds Sport &amp; Cultuur</span>).'],
  ['Danışman (sociaal raadsvrouw) arar.', 'Danışman (<span lang="nl">sociaal raadsvrouw</span>) arar.'],
])('%s', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('what is not surely Dutch stays as it is', () => {
  for (const text of ['17 yaşına kadar (17 dahil).', 'Tarih (tarih) yazın.', 'Karar (besluit, ve benzeri) geldi.']) expect(html(text)).toBe(text);
});

test('Dutch itself is not marked, and Arabic has its marks already', () => {
  expect(html('Vraag bijstand (bijstand) aan.', 'nl')).not.toContain('lang');
  expect(html('المساعدة (bijstand).', 'ar')).toBe('المساعدة (<bdi dir="ltr" lang="nl">bijstand</bdi>).');
});
