import { expect, test } from 'vitest';
import { alsTekst, noteer, opVolgorde, readRegels, waaromNiet, type Regel } from '../../src/gids/niet-gevonden/register.ts';

test('the same need in another spelling is counted, not written twice', () => {
  const once = noteer(noteer([], ' Zwemles  voor volwassenen '), 'oppas in de avond');
  expect(noteer(once, 'zwemles voor VOLWASSENEN')).toEqual([
    { wat: 'Zwemles voor volwassenen', keer: 2 },
    { wat: 'oppas in de avond', keer: 1 },
  ]);
});

test('most asked for stands first, and the list leaves as plain words', () => {
  const regels: Regel[] = [
    { wat: 'b', keer: 1 },
    { wat: 'a', keer: 1 },
    { wat: 'c', keer: 3 },
  ];
  expect(opVolgorde(regels).map(({ wat }) => wat)).toEqual(['c', 'a', 'b']);
  expect(alsTekst(regels, 'Kleinstad')).toBe('Wat er niet is in Kleinstad. Geteld, zonder namen.\n\n3 keer: c\n1 keer: a\n1 keer: b');
});

test.each([
  ['Fietsles voor mevrouw Jansen', 'een naam'],
  ['bel 06-12345678', 'een nummer'],
  ['oppas, 3512 AB', 'een postcode'],
  ['taxi voor jan@post.nl', 'een mailadres'],
  ['kamp vanaf 12-03-2027', 'een datum'],
])('"%s" is not noted: %s', (text, wat) => {
  expect(waaromNiet(text)).toBe(`Hier lijkt ${wat} in te staan. Haal dat weg: schrijf alleen wat er niet is.`);
});

test.each(['oppas na 18 uur', 'cursus voor 55-plussers', 'een bed van 1 meter 20', 'hulp in 2027 om te verhuizen'])(
  '"%s" may be noted',
  (text) => {
    expect(waaromNiet(text)).toBeUndefined();
  },
);

test('nothing, and too much, are refused', () => {
  expect(waaromNiet(' … ')).toBe('Schrijf eerst op wat er niet is.');
  expect(waaromNiet('a'.repeat(81))).toBe('Schrijf het korter, in hooguit 80 letters.');
});

test.each([null, '', '{', '{}', '[null]', '[{"wat":1,"keer":1}]', '[{"wat":"x","keer":0}]'])(
  '%s in the storage is an empty list',
  (text) => {
    expect(readRegels(text)).toEqual([]);
  },
);
