import { expect, test } from 'vitest';
import { parsePhone } from '../../../src/catalogus/phone.ts';

/** On a page a number never breaks over two lines. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');

test.each([
  ['0416 123 456', 'tel:+31416123456', '0416 123 456'],
  ['0416-123456', 'tel:+31416123456', '0416 123 456'],
  ['(020) 123 45 67', 'tel:+31201234567', '020 123 4567'],
  ['+31 6 12345678', 'tel:+31612345678', '06 12345678'],
  ['112', 'tel:112', '112'],
  ['113', 'tel:113', '113'],
  ['116 123', 'tel:116123', '116 123'],
  ['14 013', 'tel:14013', '14 013'],
  ['14 0416', 'tel:140416', '14 0416'],
  ['0800-2000', 'tel:08002000', '0800-2000'],
  ['0900 1234', 'tel:09001234', '0900 1234'],
  ['088 123 45 67', 'tel:0881234567', '088 123 45 67'],
  ['(088) 123 45 67', 'tel:0881234567', '088 123 45 67'],
  ['(0800) 1351', 'tel:08001351', '0800 1351'],
  ['020 – 638 44 77', 'tel:+31206384477', '020 638 4477'],
  ['020\u2011638\u201144\u201177', 'tel:+31206384477', '020 638 4477'],
  ['020/6384477', 'tel:+31206384477', '020 638 4477'],
  ['020.638.44.77.', 'tel:+31206384477', '020 638 4477'],
  ['\u202A020 638\u200B 44 77', 'tel:+31206384477', '020 638 4477'],
  ['٠٢٠ ٦٣٨ ٤٤ ٧٧', 'tel:+31206384477', '020 638 4477'],
  ['144', 'tel:144', '144'],
  ['+32 2 555 12 12', 'tel:+3225551212', '+32 2 555 12 12'],
  ['+49 30 901820', 'tel:+4930901820', '+49 30 901820'],
  ['+599 715 8000', 'tel:+5997158000', '+599 715 8000'],
])('%s can be phoned', (text, href, shown) => {
  expect(parsePhone(text, false)).toEqual({ href, text: unbroken(shown) });
});

test.each([
  '',
  'geen',
  '12345',
  '0416 12',
  '06 1234567',
  '0416 123 4567',
  'Bel 0416 123 456',
  '0416 123 456 (Jan)',
  '0416 123 456 of 06 12345678',
  '+44 20 7946 0018',
  '140',
])('"%s" is no number', (text) => {
  expect(parsePhone(text, true)).toEqual({ problem: 'geen-nummer' });
});

test.each([
  ['020 638 44 77 (keuze 2)', 'tel:+31206384477,,2', '020 638 4477', { soort: 'keuze', cijfers: '2' }],
  ['020 638 44 77, keuze 2', 'tel:+31206384477,,2', '020 638 4477', { soort: 'keuze', cijfers: '2' }],
  ['(020) 638 44 77 - Kies daarna 2.', 'tel:+31206384477,,2', '020 638 4477', { soort: 'keuze', cijfers: '2' }],
  ['14 020, toets 1', 'tel:14020,,1', '14 020', { soort: 'keuze', cijfers: '1' }],
  ['020 638 44 77 toestel 123', 'tel:+31206384477,,123', '020 638 4477', { soort: 'toestel', cijfers: '123' }],
  ['0206384477 tst. 123', 'tel:+31206384477,,123', '020 638 4477', { soort: 'toestel', cijfers: '123' }],
  ['+31 20 638 44 77 ext. 9', 'tel:+31206384477,,9', '020 638 4477', { soort: 'toestel', cijfers: '9' }],
  ['020 638 44 77 doorkiesnummer 4477', 'tel:+31206384477,,4477', '020 638 4477', { soort: 'toestel', cijfers: '4477' }],
  ['٠٢٠ ٦٣٨ ٤٤ ٧٧ (keuze ٢)', 'tel:+31206384477,,2', '020 638 4477', { soort: 'keuze', cijfers: '2' }],
])('%s can be phoned, and says what comes after it', (text, href, shown, daarna) => {
  expect(parsePhone(text, false)).toEqual({ href, text: unbroken(shown), daarna });
});

test.each(['020 638 44 77 keuze', '020 638 44 77 keuze twee', '12345 keuze 2', 'keuze 2', '020 638 44 77 keuze 2 of 06 12345678'])(
  '"%s" is no number with a choice',
  (text) => {
    expect(parsePhone(text, false)).toEqual({ problem: 'geen-nummer' });
  },
);

test('099 is for made-up people only', () => {
  expect(parsePhone('099 123 45 01', true)).toEqual({ href: 'tel:0991234501', text: unbroken('099 123 45 01') });
  expect(parsePhone('099 123 45 01', false)).toEqual({ problem: 'voorbeeldnummer' });
  expect(parsePhone('099 123 45', true)).toEqual({ problem: 'geen-nummer' });
});
