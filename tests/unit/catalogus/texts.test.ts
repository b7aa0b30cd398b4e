import { expect, test } from 'vitest';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, peildatum } from '../../fixtures.ts';

const path = 'content/regelingen/fietsregeling/tr.md';

/** What the check says of one more line under a translation, where no stamp depends on it. */
function rulesFor(line: string): string[] {
  const sources = klein().map((file) => (file.path === path ? { path, text: `${file.text}\n${line}\n` } : file));
  return openGids(sources, peildatum).bevindingen.map(({ regel }) => regel);
}

test.each([
  ...['€ 50', '€50', '50 €', '50 euro', '50 Euro', '50,- euro', 'euro 50', '50 avro', '50 يورو', '٥٠ يورو'],
  ...['50 euros', '50 EUR', '50,-', "50 euro'luk", '3 avrodan', '100 avroya', '100 avroluk', '١٠٠ أورو'],
  ...['vijftig euro', 'honderdtwintig euro', 'tweeduizend euro', 'yüz avro', 'elli avroluk', 'مئة يورو', 'خمسين يورو'],
])('%s is an amount', (text) => {
  expect(rulesFor(`Su ${text} su.`)).toContain('bedrag-in-tekst');
});

test.each(['50 procent', '8 hafta', 'euro', 'eurocent', 'een paar euro', 'her avro', '1,5 uur', '2026, 2027'])(
  '%s is no amount',
  (text) => {
    expect(rulesFor(`Su ${text} su.`)).toEqual([]);
  },
);

test.each([
  ...['0416 123456', '0416-123456', '06 12345678', '0612345678', '0800-1234', '14 0416', '099 123 45 01'],
  ...['020 – 638 44 77', '020 - 665 8001', '(020) 751 06 10', '020 773 6542', '06 – 48 98 09 22', '06-24 88 29 91', '020- 6841733'],
  ...['088 123 4567', '0900-8844', '06 12 34 56 78', '+31 6 12345678', '0031 20 638 44 77', '0416/123456', '0416.12.34.56'],
  ...['020\u2011638\u201144\u201177', '116 123', '٠٢٠ ٦٣٨ ٤٤ ٧٧', '020\u00A0638\u00A044\u00A077', '+32 2 555 12 12', '(020 – 638 44 77) 3'],
])('%s is a telephone number', (text) => {
  expect(rulesFor(`Su ${text} su.`)).toEqual(['telefoonnummer-in-tekst']);
});

test.each([
  '2026-11-21',
  '21-11-2026',
  '09:00-12:00',
  '112',
  'artikel 35',
  '0,5',
  '1234 AB',
  '1 januari 2027 en 2028',
  'NL91 ABNA 0417 1643 00',
  '0,50',
  '10:00–12:00',
])('%s is no telephone number', (text) => {
  expect(rulesFor(`Su ${text} su.`)).toEqual([]);
});

test.each(['<b>su</b>', '<script>', 'su <img src=x', '<!-- su -->', '<https://voorbeeld.example>'])('%s is HTML', (text) => {
  expect(rulesFor(`Su ${text} su.`)).toEqual(['html-in-tekst']);
});

test.each(['3 < 4', 'su <3', '> su', 'a <- b'])('%s is no HTML', (text) => {
  expect(rulesFor(`Su ${text} su.`)).toEqual([]);
});

test.each([
  'http://voorbeeld.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'mailto:a@voorbeeld.example',
  'tel:112',
  'data:text/html,x',
])('a link to %s is not safe', (href) => {
  expect(rulesFor(`[su](${href})`)).toEqual(['link-onveilig']);
});

test.each(['', '/nl/regelingen/', '#boven', 'regelingen/niets', 'fietsregeling', '//voorbeeld.example'])(
  'a link to "%s" goes nowhere',
  (href) => {
    expect(rulesFor(`[su](${href})`)).toEqual(['link-nergens-heen']);
  },
);

test.each([
  ['https://digid.example', 'https://evil.example', true],
  ['www.digid.example', 'https://evil.example/digid.example', true],
  ['digid.example', 'https://digid.example.evil.example', true],
  ['Digid.example', 'https://www.digid.example/inloggen', false],
  ['duo.example', 'https://mijn.duo.example/x', false],
  ['de site van DUO, deel 2.1', 'https://duo.example', false],
])('a link whose words are %s to %s: refused %s', (words, href, refused) => {
  expect(rulesFor(`[${words}](${href})`).filter((regel) => regel === 'link-onveilig')).toEqual(refused ? ['link-onveilig'] : []);
});

test.each(['https://voorbeeld.example/fiets', 'mag-dat/fiets-krijgen', 'fondsen/buurtpot'])('a link to %s is fine', (href) => {
  expect(rulesFor(`[su](${href})`)).toEqual([]);
});

test('a finding in the text names its line', () => {
  const file = klein().find((one) => one.path === path);
  const line = (file?.text.split('\n').length ?? 0) + 2;
  const sources = klein().map((one) => (one === file ? { path, text: `${file.text}\n\nSu 50 euro.\n` } : one));
  expect(openGids(sources, peildatum).bevindingen).toMatchObject([{ regel: 'bedrag-in-tekst', lijn: line }]);
});
