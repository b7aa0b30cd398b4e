import type { Taal } from '../i18n/locales.ts';

/** The keys of one language, for a kiosk without a keyboard. */
interface Layout {
  /** On the key that leads to it: as its readers know it. */
  name: string;
  /** One character a key, ten keys a row at most; Dutch words are typed in Turkish too. */
  rows: readonly (readonly string[])[];
}

const latin = [[...'1234567890'], [...'qwertyuiop'], [...'asdfghjkl'], [...'zxcvbnm', 'é', 'ë', '-']];

const own: Partial<Record<Taal, Layout>> = {
  nl: { name: 'abc', rows: latin },
  tr: { name: 'ığş', rows: [[...'1234567890'], [...'qwertyuıop'], [...'asdfghjklş'], [...'zxcvbnmöçi'], [...'ğü-']] },
  ar: { name: 'أبت', rows: [[...'1234567890'], [...'ضصثقفغعهخح'], [...'جشسيبلاتنم'], [...'كطدرىةوزظذ'], [...'ئءؤأإآ']] },
};

/** @returns the keys of a language; those of Dutch where nobody laid out its own */
export function layoutOf(taal: Taal): Layout {
  return own[taal] ?? { name: taal, rows: latin };
}
