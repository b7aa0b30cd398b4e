import type { Taal } from '../../i18n/locales.ts';

/** What people do to a text when they type it. */
export const soorten = ['precies', 'een-typefout', 'twee-typefouten', 'in-een-zin', 'andere-spelling', 'zonder-lidwoord'] as const;
export type Soort = (typeof soorten)[number];

/** How people type in one language. */
interface Typen {
  /** Sentences around a need; none of their words may lead anywhere. */
  zinnen: readonly string[];
  /** Letters of its keyboard. */
  letters: string;
  /** As it is written by who is in a hurry, or has another keyboard. */
  respell: (text: string) => string;
  /** What it writes against the front of a noun. */
  lidwoord?: RegExp;
}

/** One row per language. Of a language that is not here nothing is asked but what is written, and a slip of the hand. */
const typen: Partial<Record<Taal, Typen>> = {
  nl: {
    zinnen: [
      'Hallo, {x}, kunt u mij helpen?',
      'Ik zit met een probleem: {x}. Wat moet ik nu doen?',
      'mijn buurvrouw zei dat ik hier kan vragen over {x}',
    ],
    letters: 'abcdefghijklmnoprstuvwz',
    respell: (text) =>
      text
        .toUpperCase()
        .replaceAll('IJ', 'Y')
        .replace(/([A-Z])\1/g, '$1'),
  },
  tr: {
    zinnen: [
      'Merhaba, {x}, ne yapmam gerekiyor?',
      'Bir sorunum var: {x}. Bana kim yardım edebilir?',
      'komşum burada sorabilirsin dedi, {x}',
    ],
    letters: 'abcçdefgğhıijklmnoöprsştuüvyz',
    respell: (text) =>
      text.replace(/[şçğöüıİ]/g, (letter) => ({ ş: 's', ç: 'c', ğ: 'g', ö: 'o', ü: 'u', ı: 'i', İ: 'I' })[letter] ?? letter),
  },
  ar: {
    zinnen: ['السلام عليكم، {x}، ماذا أفعل؟', 'عندي مشكلة: {x}. من يساعدني؟', 'قالت جارتي أن أسأل هنا عن {x}'],
    letters: 'ابتجحدرسشعفقكلمنهوي',
    respell: (text) =>
      text
        .replace(/[أإآ]/g, 'ا')
        .replaceAll('ة', 'ه')
        .replaceAll('ى', 'ي')
        .replace(/ّ|ً|ُ|َ|ِ/g, '')
        .replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    lidwoord: /(?<=^|\s)ال(?=\p{L}{3})/gu,
  },
};

/**
 * Makes the variants of one text that belong to a kind.
 * @param random from 0 to 1; the same row of numbers gives the same variants
 * @returns none where the kind does not apply: a text of short words has no word to mistype
 */
export function variants(soort: Soort, text: string, taal: Taal, random: () => number): string[] {
  switch (soort) {
    case 'precies':
      return [text];
    case 'in-een-zin':
      return (typen[taal]?.zinnen ?? []).map((frame) => frame.replace('{x}', text.replace(/[.?]$/, '')));
    case 'een-typefout':
      return mistype(text, 1, taal, random);
    case 'twee-typefouten':
      return mistype(text, 2, taal, random);
    case 'andere-spelling':
      return differing(text, typen[taal]?.respell(text) ?? text);
    case 'zonder-lidwoord':
      return differing(text, text.replace(typen[taal]?.lidwoord ?? '', ''));
  }
}

function differing(text: string, other: string): string[] {
  return text === other ? [] : [other];
}

/** One wrong letter in a word of five or more, two in a word of eight or more: what the issue asks to forgive. */
function mistype(text: string, errors: 1 | 2, taal: Taal, random: () => number): string[] {
  const words = text.split(' ');
  const lengthOf = (word: string) => word.replace(/\P{L}/gu, '').length;
  const choice = words.flatMap((word, index) => (lengthOf(word) >= (errors === 1 ? 5 : 8) ? [index] : []));
  const chosen = choice[Math.floor(random() * choice.length)];
  if (chosen === undefined) return [];
  let word = words[chosen] ?? '';
  for (let error = 0; error < errors; error += 1) word = slip(word, taal, random);
  return [words.with(chosen, word).join(' ')];
}

function slip(word: string, taal: Taal, random: () => number): string {
  // The first letter is seldom wrong, and often the only one that helps.
  const at = 1 + Math.floor(random() * (word.length - 2));
  const alphabet = typen[taal]?.letters ?? 'abcdefghijklmnopqrstuvwxyz';
  const letter = alphabet[Math.floor(random() * alphabet.length)] ?? 'e';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** A row of numbers from 0 to 1 that is the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
