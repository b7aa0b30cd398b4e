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
  '+49 30 123456',
  '140',
])('"%s" is no number', (text) => {
  expect(parsePhone(text, true)).toEqual({ problem: 'geen-nummer' });
});

test('099 is for made-up people only', () => {
  expect(parsePhone('099 123 45 01', true)).toEqual({ href: 'tel:0991234501', text: unbroken('099 123 45 01') });
  expect(parsePhone('099 123 45 01', false)).toEqual({ problem: 'voorbeeldnummer' });
  expect(parsePhone('099 123 45', true)).toEqual({ problem: 'geen-nummer' });
});
