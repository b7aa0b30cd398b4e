import type { Taal } from '../i18n/locales.ts';

/** The rows of keys of each script, for a kiosk without a keyboard. One character a key, ten keys a row at most; Dutch words are typed in Turkish too. */
export const layouts: Record<Taal, readonly (readonly string[])[]> = {
  nl: [[...'1234567890'], [...'qwertyuiop'], [...'asdfghjkl'], [...'zxcvbnm', 'é', 'ë', '-']],
  tr: [[...'1234567890'], [...'qwertyuıop'], [...'asdfghjklş'], [...'zxcvbnmöçi'], [...'ğü-']],
  ar: [[...'1234567890'], [...'ضصثقفغعهخح'], [...'جشسيبلاتنم'], [...'كطدرىةوزظذ'], [...'ئءؤأإآ']],
};

/** The name of each layout, on the key that leads to it: as its readers know it. */
export const layoutNames: Record<Taal, string> = { nl: 'abc', tr: 'ığş', ar: 'أبت' };
