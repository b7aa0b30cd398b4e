import { expect, test } from 'vitest';
import type { Contact } from '../../../src/catalogus/catalogus.ts';
import { hourLines } from '../../../src/weergave/hour-lines.ts';

const contact = {
  uren: [
    { dagen: ['do'], van: '13:00', tot: '16:00', soort: 'telefoon' },
    { dagen: ['wo', 'ma', 'di'], van: '09:30', tot: '12:00', soort: 'inloop' },
  ],
} as unknown as Contact;

const plain = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('\u2060', '');

test('hours stand in order of the week, days in a row as one', () => {
  expect(hourLines(contact, 'nl').map(plain)).toEqual([
    'maandag – woensdag 09:30–12:00: binnenlopen',
    'donderdag 13:00–16:00: alleen bellen',
  ]);
});

test('day and night is said in words', () => {
  const altijd = { uren: [{ dagen: ['ma', 'di'], van: '00:00', tot: '24:00', soort: 'telefoon' }] } as unknown as Contact;
  expect((['nl', 'tr', 'ar'] as const).map((taal) => plain(hourLines(altijd, taal)[0] ?? ''))).toEqual([
    'maandag, dinsdag dag en nacht: alleen bellen',
    'Pazartesi, Salı gece gündüz: yalnızca telefonla',
    'الاثنين، الثلاثاء ليلًا ونهارًا: بالهاتف فقط',
  ]);
});

test('from and until stay on one line, and read from left to right', () => {
  for (const taal of ['nl', 'tr'] as const)
    for (const line of hourLines(contact, taal)) expect(line).toMatch(/<bdi dir="ltr" class="getal">\d\d:\d\d–\u2060\d\d:\d\d<\/bdi>/);
});

test('from right to left the first hour comes first: each stands by itself between words', () => {
  expect(hourLines(contact, 'ar')[0]).toBe(
    'الاثنين – الأربعاء من <bdi dir="ltr" class="getal">09:30</bdi> إلى <bdi dir="ltr" class="getal">12:00</bdi>: ادخل دون موعد',
  );
});
