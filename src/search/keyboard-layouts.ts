import type { Taal } from '../i18n/locales.ts';

/** The rows of keys of each script, for a kiosk without a keyboard. One character a key. */
export const layouts: Record<Taal, readonly (readonly string[])[]> = {
  nl: [[...'1234567890'], [...'qwertyuiop'], [...'asdfghjkl'], [...'zxcvbnm', 'é', 'ë', '-']],
  tr: [[...'1234567890'], [...'ertyuıopğü'], [...'asdfghjklşi'], [...'zcvbnmöç', '-']],
  ar: [[...'1234567890'], [...'ضصثقفغعهخحجد'], [...'شسيبلاتنمكط'], [...'ئءؤرىةوزظذ'], [...'أإآ']],
};

/** The name of each layout, on the key that leads to it: as its readers know it. */
export const layoutNames: Record<Taal, string> = { nl: 'abc', tr: 'ığş', ar: 'أبت' };
