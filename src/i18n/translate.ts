import i18next from 'i18next';
import { talen, type Taal } from './locales.ts';
import type { StringKey } from './strings/nl.ts';

export type { StringKey } from './strings/nl.ts';

const instance = i18next.createInstance();
await instance.init({
  resources: Object.fromEntries(await Promise.all(talen.map(readStrings))),
  lng: 'nl',
  fallbackLng: false,
  supportedLngs: talen,
  // Keys are flat and hold hyphens; HTML is escaped where it is written.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as Parameters<typeof instance.init>[0]);

const fixed = new Map(talen.map((taal) => [taal, instance.getFixedT(taal)]));

/** The file of a language is found by its code; it is called by that code too. */
async function readStrings(taal: Taal) {
  const strings = (await import(`./strings/${taal}.ts`)) as Record<string, Record<StringKey, string>>;
  return [taal, { translation: strings[taal] }] as const;
}

/** Thousands of pages ask for the same strings with the same values. */
const translated = new Map<string, string>();

/**
 * A string of the interface.
 * @param values what fills in {{…}}; `count` chooses the plural
 */
export function translate(taal: Taal, key: StringKey, values: Record<string, string | number> = {}): string {
  const asked = `${taal} ${key} ${JSON.stringify(values)}`;
  const known = translated.get(asked);
  if (known !== undefined) return known;
  const text = fixed.get(taal)?.(key, values) as string;
  translated.set(asked, text);
  return text;
}
