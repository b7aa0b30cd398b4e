import i18next from 'i18next';
import { talen, type Taal } from './locales.ts';
import { ar } from './strings/ar.ts';
import { nl, type StringKey } from './strings/nl.ts';
import { tr } from './strings/tr.ts';

export type { StringKey } from './strings/nl.ts';

const instance = i18next.createInstance();
await instance.init({
  resources: { nl: { translation: nl }, tr: { translation: tr }, ar: { translation: ar } },
  lng: 'nl',
  fallbackLng: false,
  supportedLngs: talen,
  // Keys are flat and hold hyphens; HTML is escaped where it is written.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as Parameters<typeof instance.init>[0]);

const fixed = { nl: instance.getFixedT('nl'), tr: instance.getFixedT('tr'), ar: instance.getFixedT('ar') };

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
  const text = fixed[taal](key, values) as string;
  translated.set(asked, text);
  return text;
}
