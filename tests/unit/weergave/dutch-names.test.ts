import { expect, test } from 'vitest';
import { textToHtml } from '../../../src/weergave/text-to-html.ts';
import { View } from '../../../src/weergave/view.ts';
import { kleinGids } from '../../fixtures.ts';

const { catalogus } = kleinGids();
const html = (text: string, taal: 'nl' | 'tr' | 'ar' = 'tr') => textToHtml(catalogus, text, taal);

test.each([
  // A word of the list, more of them, an entry, what somebody is.
  ['Aylık ödenek (uitkering) alın.', 'Aylık ödenek (<bdi dir="ltr" lang="nl">uitkering</bdi>) alın.'],
  ['Bir rehber (gids, uitkering) geldi.', 'Bir rehber (<bdi dir="ltr" lang="nl">gids, uitkering</bdi>) geldi.'],
  ['Şunu isteyin (Fietsregeling).', 'Şunu isteyin (<bdi dir="ltr" lang="nl">Fietsregeling</bdi>).'],
  ['Danışman (Gids in Noord) arar.', 'Danışman (<bdi dir="ltr" lang="nl">Gids in Noord</bdi>) arar.'],
  // A word that the Dutch texts have, and no Turkish one.
  ['Bir indirim (korting, identiteitsbewijs) isteyin.', 'Bir indirim (korting, identiteitsbewijs) isteyin.'],
  ['Kimlik (identiteitsbewijs) getirin.', 'Kimlik (<bdi dir="ltr" lang="nl">identiteitsbewijs</bdi>) getirin.'],
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

test('a Dutch sentence between quotes is marked as one, whatever names stand in it', () => {
  expect(html('Şunu yazın: "Ik wil het niet (datum), een uitkering." Anlamı: "Ben istemiyorum."')).toBe(
    'Şunu yazın: &quot;<bdi dir="ltr" lang="nl">Ik wil het niet (datum), een uitkering.</bdi>&quot; Anlamı: &quot;Ben istemiyorum.&quot;',
  );
});

test('a string of the interface that names something Dutch marks it as well', () => {
  expect(new View('tr', catalogus).t('nietBereikt', () => ({ naam: 'Cora (uitkering)' }))[0]?.html).toContain(
    '(<bdi dir="ltr" lang="nl">uitkering</bdi>)',
  );
});

test('what is not surely Dutch stays as it is', () => {
  for (const text of ['17 yaşına kadar (17 dahil).', 'Tarih (tarih) yazın.', 'Karar (gids, ve benzeri) geldi.'])
    expect(html(text)).toBe(text);
});

test('Dutch itself is not marked, and Arabic has its marks already', () => {
  expect(html('Vraag een uitkering (uitkering) aan.', 'nl')).not.toContain('lang');
  expect(html('المساعدة (uitkering).', 'ar')).toBe('المساعدة (<bdi dir="ltr" lang="nl">uitkering</bdi>).');
});
