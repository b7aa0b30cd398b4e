import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A telephone number ready for a page. */
export interface Phone {
  /** For `tel:`. */
  href: string;
  /** For people. */
  text: string;
}

/** Short and service numbers, which no international plan knows: 112, 113, 116 xxx, 14 0xx, 0800, 0900, 088. */
const dutchService = /^(?:11[23]|116\d{3}|140\d{2,3}|0[89]00\d{4,7}|088\d{7})$/;

/** A number and nothing else: no name before it, no second number after it. */
const onlyNumber = /^\+?[\d\s\-()]+$/;

/** The area code 099 is assigned to nobody: for made-up people only. */
const example = /^099\d{7}$/;

export interface PhoneProblem {
  problem: 'geen-nummer' | 'voorbeeldnummer';
}

/** The same few numbers stand on every page. */
const parsed = new Map<string, Phone | PhoneProblem>();

/** A number that breaks over two lines is dialled wrong. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');

/**
 * Reads a telephone number as an editor wrote it.
 * @param text for example `099 123 45 01`
 * @param voorbeeld true in a made-up gemeente: then 099 is allowed, and elsewhere not
 * @returns the number, or why it is none
 */
export function parsePhone(text: string, voorbeeld: boolean): Phone | PhoneProblem {
  const key = `${voorbeeld} ${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const result = parse(text, voorbeeld);
  parsed.set(key, result);
  return result;
}

/**
 * The same for a number that the check has read already.
 * @throws when it is none: no page may show a number that nobody can call
 */
export function phoneOf(text: string, voorbeeld: boolean): Phone {
  const phone = parsePhone(text, voorbeeld);
  if ('problem' in phone) throw new Error(`Not a phone number: ${text}`);
  return phone;
}

function parse(text: string, voorbeeld: boolean): Phone | PhoneProblem {
  if (!onlyNumber.test(text)) return { problem: 'geen-nummer' };
  const digits = text.replace(/[\s\-()]/g, '');
  if (example.test(digits)) return voorbeeld ? { href: `tel:${digits}`, text: unbroken(text) } : { problem: 'voorbeeldnummer' };
  if (dutchService.test(digits)) return { href: `tel:${digits}`, text: unbroken(text) };
  const number = parsePhoneNumberFromString(text, 'NL');
  return number?.isValid() && number.country === 'NL'
    ? { href: number.getURI(), text: unbroken(number.formatNational()) }
    : { problem: 'geen-nummer' };
}
