import { expect, test } from 'vitest';
import { textToHtml } from '../../../src/weergave/text-to-html.ts';
import { realGids } from '../../content/real-gids.ts';

const { catalogus } = realGids();
const html = (text: string, taal: 'nl' | 'tr' | 'ar' = 'tr') => textToHtml(catalogus, text, taal);

test.each([
  ['Sosyal yardım (bijstand) alın.', 'Sosyal yardım (<bdi dir="ltr" lang="nl">bijstand</bdi>) alın.'],
  ['Karar (besluit, beschikking) geldi.', 'Karar (<bdi dir="ltr" lang="nl">besluit, beschikking</bdi>) geldi.'],
  ['Şunu isteyin (Jeugdfonds Sport & Cultuur).', 'Şunu isteyin (<bdi dir="ltr" lang="nl">Jeugdfonds Sport &amp; Cultuur</bdi>).'],
  ['Danışman (sociaal raadsvrouw) arar.', 'Danışman (<bdi dir="ltr" lang="nl">sociaal raadsvrouw</bdi>) arar.'],
])('%s', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('what is not surely Dutch stays as it is', () => {
  for (const text of ['17 yaşına kadar (17 dahil).', 'Tarih (tarih) yazın.', 'Karar (besluit, ve benzeri) geldi.'])
    expect(html(text)).toBe(text);
});

test('Dutch itself is not marked, and Arabic has its marks already', () => {
  expect(html('Vraag bijstand (bijstand) aan.', 'nl')).not.toContain('lang');
  expect(html('المساعدة (bijstand).', 'ar')).toBe('المساعدة (<bdi dir="ltr" lang="nl">bijstand</bdi>).');
});
