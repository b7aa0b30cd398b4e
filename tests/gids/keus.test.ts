import { expect, test } from 'vitest';
import { meesteVan, nietsGekozen, readAantal, readKeus, telVellen, vellenVan, writeKeus, type Keus } from '../../src/gids/print/keus.ts';
import { vellenWoorden } from '../../src/gids/print/Printcentrum.tsx';

const keus: Keus = { ...nietsGekozen, behoeften: ['bed', 'eten'], talen: ['tr', 'ar'], aantal: 5 };

test('what is handed out together comes out together', () => {
  expect(vellenVan(keus).map(({ behoefte, taal, aantal }) => `${behoefte} ${taal} ${aantal}`)).toEqual([
    'bed tr 5',
    'bed ar 5',
    'eten tr 5',
    'eten ar 5',
  ]);
  expect(vellenVan({ ...keus, bladen: false, poster: 'a3', kaartjes: true }).map(({ soort, taal }) => `${soort} ${taal}`)).toEqual([
    'poster nl',
    'poster nl',
    'kaartjes tr',
    'kaartjes ar',
  ]);
});

test.each<[string, Partial<Keus>, number]>([
  ['every sheet as often as asked, and the cover', {}, 21],
  ['no cover', { voorblad: false }, 20],
  ['cards ten on a paper, in every language', { bladen: false, kaartjes: true }, 5],
  ['nothing chosen', { behoeften: [] }, 0],
  ['no language', { talen: [] }, 0],
  ['gesprekskaarten two on a paper', { bladen: false, gesprekskaarten: true }, 8],
  ['strips of each gids', { bladen: false, stroken: true }, 5],
  ['strips of the gids of a wijk', { bladen: false, stroken: true, wijk: 'noord' }, 2],
  ['rules in two languages, as they come out', { bladen: false, regels: true }, 49],
  ['a poster once', { bladen: false, poster: 'a4' }, 3],
])('counts %s', (_, part, vellen) => {
  expect(telVellen({ ...keus, ...part }, { mensen: 16, regels: 47, gesprekskaarten: 13, gidsen: { '': 4, noord: 1 } })).toBe(vellen);
});

test('the address says what was chosen, and reads what exists of it', () => {
  const whole: Keus = {
    ...keus,
    wijk: 'noord',
    kaartjes: true,
    regels: true,
    gesprekskaarten: true,
    stroken: true,
    poster: 'a3',
    voorblad: false,
    bladen: false,
  };
  expect(writeKeus(whole)).toBe(
    '#b=bed.eten&t=tr.ar&wijk=noord&aantal=5&bladen=nee&kaartjes=ja&regels=ja&gesprekskaarten=ja&stroken=ja&poster=a3&voorblad=nee',
  );
  expect(readKeus(writeKeus(whole), ['nl', 'tr', 'ar'], ['noord'])).toEqual(whole);
  expect(writeKeus(nietsGekozen)).toBe('');
  expect(readKeus('', ['nl', 'tr'], [])).toEqual(nietsGekozen);
  expect(readKeus('#b=bed..<b>.bed&t=en.tr&wijk=mars&aantal=9999&poster=a0', ['nl', 'tr'], ['noord'])).toEqual({
    ...nietsGekozen,
    behoeften: ['bed'],
    talen: ['tr'],
  });
});

test('a number of copies is one to fifty', () => {
  expect(['1', ' 5 ', String(meesteVan)].map(readAantal)).toEqual([1, 5, meesteVan]);
  expect(['0', '51', '', 'vijf', '-1', '1.5'].map(readAantal)).toEqual(Array.from({ length: 6 }, () => undefined));
});

test('the page says how much paper it will be, and what to do when it is too much', () => {
  expect(vellenWoorden(29, true)).toBe('Er komen ongeveer 29 vellen uit de printer.');
  expect([0, 1, 200, 201].map((vellen) => vellenWoorden(vellen))).toEqual([
    'Kies eerst een vraag en een taal.',
    'Er komt 1 vel uit de printer.',
    'Er komen 200 vellen uit de printer.',
    'Dit zijn 201 vellen. Print er hooguit 200 tegelijk: kies minder, of een kleiner aantal.',
  ]);
});
