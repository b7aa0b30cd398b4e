/** A language the site is written in. */
export type Taal = 'nl' | 'tr' | 'ar';

/** How a page can be read: in one language, or in two at once. */
export type Weergave = 'nl' | 'tr' | 'ar' | 'tr-nl' | 'ar-nl';

export interface Locale {
  taal: Taal;
  /** The language's name in that language. */
  eigenNaam: string;
  dir: 'ltr' | 'rtl';
  /** For Intl: numbers and dates. Western digits in Arabic, because letters and phones in the Netherlands use them. */
  intl: string;
}

/** One row per language. A further language is one row here, a file in i18n/strings and words in content/. */
export const locales: Record<Taal, Locale> = {
  nl: { taal: 'nl', eigenNaam: 'Nederlands', dir: 'ltr', intl: 'nl-NL' },
  tr: { taal: 'tr', eigenNaam: 'Türkçe', dir: 'ltr', intl: 'tr-TR' },
  ar: { taal: 'ar', eigenNaam: 'العربية', dir: 'rtl', intl: 'ar-u-nu-latn' },
};

export const talen = Object.keys(locales) as Taal[];

/** Languages other than the one everything is first written in. */
export const vertaaltalen = talen.filter((taal) => taal !== 'nl');

export interface WeergaveRij {
  code: Weergave;
  /** The language of the reader. */
  hoofd: Taal;
  /** The language of the person beside them, if there is one. */
  naast?: Taal;
}

/** One row per view: every language alone, and every translation with the Dutch beside it. */
export const weergaven: WeergaveRij[] = [
  ...talen.map((taal) => ({ code: taal, hoofd: taal })),
  ...vertaaltalen.map((taal) => ({ code: `${taal}-nl` as Weergave, hoofd: taal, naast: 'nl' as const })),
];

/** @returns the row of a view. @throws when the code is unknown: a programming error. */
export function weergaveRij(code: string): WeergaveRij {
  const rij = weergaven.find((weergave) => weergave.code === code);
  if (!rij) throw new Error(`Unknown view: ${code}`);
  return rij;
}

/** @returns the view an address is in; undefined for the few pages that are in none, and where there is no page */
export function weergaveOf(path: string): Weergave | undefined {
  return weergaven.find(({ code }) => path.startsWith(`/${code}/`))?.code;
}
