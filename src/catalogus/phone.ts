import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { westernDigits } from '../i18n/digits.ts';
import { allUnseen, oddSpaces } from '../i18n/unseen.ts';

/** A telephone number ready for a page. */
export interface Phone {
  /** For `tel:`. */
  href: string;
  /** For people. */
  text: string;
  /** What is still to be pressed or asked for once it is answered. */
  daarna?: Daarna;
}

/** A choice of a menu, or the extension of one desk. */
export interface Daarna {
  soort: 'keuze' | 'toestel';
  cijfers: string;
}

/** How editors write what comes after a number: "(keuze 2)", "toestel 123", "kies daarna 1", "ext. 12". */
const tail =
  /^(?<nummer>[\d+(][\d\s()-]*\d\)?)[\s,;:(-]+(?:(?<keuze>keuze|optie|toets|kies(?: daarna| dan)?|druk(?: daarna| dan)?(?: op)?)|toestel(?:nummer)?|tst|doorkies(?:nummer)?|extensie|ext|intern)\.?[\s:]*(?:nummer |nr\.? )?(?<cijfers>\d{1,6})\)?$/i;

/** A telephone waits some seconds at each comma before it presses on. */
const pause = ',,';

/** Short and service numbers, which no international plan knows: 112, 113, 116 xxx, 14 0xx, 144, 0800, 0900, 088. */
const dutchService = /^(?:11[23]|144|116\d{3}|140\d{2,3}|0[89]00\d{4,7}|088\d{7})$/;

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

/** Countries whose numbers stand in a Dutch guide: the neighbours, and Bonaire, Saba and Sint Eustatius. */
const known: readonly (string | undefined)[] = ['NL', 'BE', 'DE', 'BQ'];

const oddSpace = new RegExp(`[${oddSpaces}]`, 'gu');

/** As an editor pasted it, with plain signs: digits of any script, every dash, dots and slashes between groups, no unseen ones. */
function plainNumber(text: string): string {
  return westernDigits(text)
    .replace(allUnseen, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(oddSpace, ' ')
    .replace(/ ?[-] ?/g, '-')
    .replace(/(?<=\d)[./](?=\d)/g, '-')
    .replace(/[.\s]+$/, '')
    .trim();
}

function parse(written: string, voorbeeld: boolean): Phone | PhoneProblem {
  const whole = plainNumber(written);
  const { nummer, keuze, cijfers } = tail.exec(whole)?.groups ?? {};
  const phone = parseNumber(nummer ?? whole, voorbeeld);
  if (cijfers === undefined || 'problem' in phone) return phone;
  return { ...phone, href: phone.href + pause + cijfers, daarna: { soort: keuze === undefined ? 'toestel' : 'keuze', cijfers } };
}

/** @param text without what comes after it */
function parseNumber(text: string, voorbeeld: boolean): Phone | PhoneProblem {
  if (!onlyNumber.test(text)) return { problem: 'geen-nummer' };
  const digits = text.replace(/[\s\-()]/g, '');
  // A bracket would stand on the other side in Arabic.
  const shown = unbroken(text.replace(/[()]/g, ''));
  if (example.test(digits)) return voorbeeld ? { href: `tel:${digits}`, text: shown } : { problem: 'voorbeeldnummer' };
  if (dutchService.test(digits)) return { href: `tel:${digits}`, text: shown };
  const number = parsePhoneNumberFromString(text, 'NL');
  if (!number?.isValid() || !known.includes(number.country)) return { problem: 'geen-nummer' };
  return { href: number.getURI(), text: unbroken(number.country === 'NL' ? number.formatNational() : number.formatInternational()) };
}

/** What may be a number in running text; years and dates are none. */
const candidate = /(?<![\p{L}\d,.])(?:\+|\(|0|14 ?0|116 ?)[\d\s()./-]{3,}\d(?![\d%])/gu;

/**
 * Finds a telephone number in running text, in every way of writing.
 * @returns the first one; undefined when there is none
 */
export function phoneIn(text: string): string | undefined {
  const plain = plainNumber(text.replaceAll(/\{[^}]*\}/g, ' '));
  for (const [found] of plain.matchAll(candidate)) {
    // A number that is no part of it may stand right behind: "(020) 638 44 77, 3 dagen".
    for (let part = found; /\d{2}/.test(part); part = part.replace(/[^\d]*\d+$/, '')) {
      if (!('problem' in parse(part, true))) return part;
    }
  }
  const [first] = findPhoneNumbersInText(plain, 'NL').filter(({ number }) => number.isValid());
  return first && plain.slice(first.startsAt, first.endsAt);
}
