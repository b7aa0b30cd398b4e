import { formatDag } from '../i18n/format.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import { allUnseen } from '../i18n/unseen.ts';
import { numberWordsOf } from './number-words.ts';

/** What stands in an address before and after the name of the site. */
const aroundSite = /\bhttps?:\/\/(?:www\.)?|\b((?:[\w-]+\.)+[a-z]{2,7})\/\S*[\w/]/gi;

/** What stands between thousands, and before the cents, as the language itself writes an amount. */
function marksOf(taal: Taal): { group: string; point: string } {
  const parts = new Intl.NumberFormat(locales[taal].geld ?? locales[taal].intl).formatToParts(12345.6);
  // A space of any kind is a plain one by the time an amount is looked for.
  const mark = (type: string) => parts.find((part) => part.type === type)?.value.replace(/\s/, ' ') ?? '';
  return { group: mark('group'), point: mark('decimal') };
}

/** Names that everybody says as a word; other capitals in a row are said letter by letter. */
const saidAsWord = ['BOL', 'DUO', 'VOG', 'WIA'];

/** Names said letter by letter though not all of it is in capitals. */
const saidInLetters = 'KvK|Wlz|Wmo|Wsnp';

/** What is left of brackets and lists where the words before or after are said in another voice. */
const loose = /^[\s),.:;،؛]+|[\s(]+$/g;

const range = String.raw`(?<h1>\d{1,2})[:.](?<m1>\d\d) ?[–-] ?(?<h2>\d{1,2})[:.](?<m2>\d\d)(?: uur)?`;
const clock = String.raw`(?:(?:saat|الساعة) )?(?<h>\d{1,2}):(?<m>\d\d)(?: uur)?|(?<hu>\d{1,2})\.(?<mu>\d\d) uur`;
/** What is pressed or asked for behind a number. */
const behind = String.raw`(?<=(?:kies daarna|toestel|basın:|numara:|الرقم|الداخلي:) )(?<behind>\d{1,6})(?!\d)`;
/** As people write them here: area code and number, 06, 088, 0800, 0900, 14 0xx, 116 xxx, 112, 113 and from abroad. */
const phone = String.raw`(?<phone>\+31[ -]?\d(?:[ -]?\d){8}|0[89]00[ -]?\d{4}(?:\d{3})?|0\d{1,3}(?:[ -]?\d{2,8}){1,5}|14 ?0\d{2,3}|116 ?\d{3}|11[23])(?![\d%]|[.,:]\d)`;

function amount(taal: Taal): string {
  const { group, point } = marksOf(taal);
  const number = (n: string) => String.raw`(?<euros${n}>\d{1,3}(?:[${group}]\d{3})+|\d+)(?:[${point}](?<cents${n}>\d\d))?`;
  const { euro } = locales[taal];
  return `€ ?${number('')}|${number('Before')} ?(?:€${euro === undefined ? '' : String.raw`|${euro}(?!\p{L})`})`;
}

function pattern(taal: Taal): RegExp {
  const day = Array.from({ length: 7 }, (_, dag) => formatDag(dag, taal)).join('|');
  return new RegExp(
    String.raw`${amount(taal)}|${range}|${clock}|${behind}|${phone}|(?<d1>${day}) – (?<d2>${day})|(?<n1>\d{1,3}) ?[–-] ?(?<n2>\d{1,3})(?= \p{L})`,
    'giu',
  );
}

const inLetters = new RegExp(String.raw`\b(?:[A-Z]{2,5}|${saidInLetters})\b`, 'g');
const patterns = new Map<Taal, RegExp>();

/**
 * Writes a text as a voice should say it. Telephone numbers become digits in words, with a pause where the number
 * has a space; amounts, times and days get their words; of an address of a site only the name is said.
 * @param text as it stands on a page
 */
export function speakable(text: string, taal: Taal): string {
  const known = patterns.get(taal) ?? pattern(taal);
  patterns.set(taal, known);
  const plain = text.replace(allUnseen, '').replace(/\s+/g, ' ').replaceAll('\u2011', '-').replace(aroundSite, '$1');
  const spoken = plain.replace(known, (...match: unknown[]) => {
    const [found, before] = [match[0] as string, plain.charAt((match.at(-3) as number) - 1)];
    // The tail of a longer number is no number of its own.
    return /[\d.,:]/.test(before) ? found : inWords(found, match.at(-1) as Groups, taal);
  });
  const joined = spoken.replace(/\bSam&/g, 'Samen').replaceAll(' & ', ` ${numberWordsOf(taal).and} `);
  return (taal === 'nl' ? joined.replace(inLetters, spell) : joined).replace(loose, '');
}

type Groups = Record<string, string | undefined>;

function inWords(found: string, groups: Groups, taal: Taal): string {
  const words = numberWordsOf(taal);
  const euros = groups['euros'] ?? groups['eurosBefore'];
  if (euros !== undefined) return words.money(Number(euros.replace(/\D/g, '')), Number(groups['cents'] ?? groups['centsBefore'] ?? 0));
  const { h1, m1, h2, m2, d1, d2, n1, n2, phone: nummer, behind: erna } = groups;
  if (h1 && m1 && h2 && m2) return words.times([Number(h1), Number(m1)], [Number(h2), Number(m2)]);
  const [hour, minutes] = [groups['h'] ?? groups['hu'], groups['m'] ?? groups['mu']];
  if (hour && minutes) return words.time(Number(hour), Number(minutes));
  if (d1 && d2) return words.days(d1, d2);
  if (n1 && n2) return words.numbers(n1, n2);
  if (erna) return digitByDigit(erna, taal);
  return nummer && isPhone(nummer) ? digitByDigit(nummer, taal) : found;
}

/** A date also has digits and dashes, but not as many. */
function isPhone(nummer: string): boolean {
  const count = nummer.replace(/\D/g, '').length;
  return !/^0(?![89]00)/.test(nummer) || count === 10;
}

function digitByDigit(nummer: string, taal: Taal): string {
  const { digits, plus } = numberWordsOf(taal);
  const say = (char: string) => (char === '+' ? plus : (digits[Number(char)] ?? ''));
  return (
    nummer
      .split(/[ -]/)
      // Nobody can write down seven digits in one breath.
      .flatMap((group) => (group.length > 4 ? (group.match(/\+?\d\d(?!\d$)|\d{3}/g) ?? []) : group))
      .map((group) => Array.from(group, say).join(' '))
      .join(locales[taal].komma)
  );
}

function spell(letters: string): string {
  return saidAsWord.includes(letters) ? letters : Array.from(letters.toUpperCase()).join(' ');
}
