/** How hard a text of a page may be. Formulas diagnose; they do not prove that somebody understands it. */
export interface Leesniveau {
  /** Most words a sentence, in the mean and of any one sentence. */
  mean: number;
  longest: number;
  /** How easy is counted (src/catalogus/taal/reading-level.ts), and the least it may be. Without it only words are counted. */
  formule?: 'flesch-douma' | 'atesman';
  score?: number;
  /** Most words of six letters or more, 0 to 1. */
  longWords?: number;
}

export interface Locale {
  taal: string;
  /** The language's name in that language. */
  eigenNaam: string;
  /** The same for a narrow phone: one or two letters of that language. */
  letters: string;
  /** Its name in Dutch, and the same before a noun: for editors and staff. */
  naam: string;
  bijvoeglijk: string;
  dir: 'ltr' | 'rtl';
  /** For Intl: numbers, dates and plurals. Western digits in Arabic, because letters and phones in the Netherlands use them. */
  intl: string;
  /** For amounts, where the way of `intl` reads otherwise on a Dutch letter. */
  geld?: string;
  /** The word that stands behind an amount, where people write and say it so and no sign stands before it. */
  euro?: string;
  /** The tag of its voices and of its speech recognition, with the country whose way of speaking comes first. */
  spraak: string;
  /** What stands between the things of a list. */
  komma: string;
  leesniveau: Leesniveau;
  /** How many words stand on one line of the sheet, beside the Dutch where there is some. */
  woordenPerRegel: number;
  /** The letters it is written in, as Unicode calls that script. */
  schrift: 'Latin' | 'Arabic';
  /** Letters of that script that no word of the language has: the check knows another language by them. */
  vreemdeLetters?: string;
  /** What the language writes against the front of a word, as a pattern: the check looks for threatening words behind it. */
  voorvoegsel?: string;
}

const rows = {
  nl: {
    taal: 'nl',
    eigenNaam: 'Nederlands',
    letters: 'NL',
    naam: 'Nederlands',
    bijvoeglijk: 'Nederlandse',
    dir: 'ltr',
    intl: 'nl-NL',
    spraak: 'nl-NL',
    komma: ', ',
    leesniveau: { mean: 10, longest: 15, formule: 'flesch-douma', score: 65 },
    woordenPerRegel: 7,
    schrift: 'Latin',
    vreemdeLetters: 'çğıöşüÇĞİÖŞÜ',
  },
  tr: {
    taal: 'tr',
    eigenNaam: 'Türkçe',
    letters: 'TR',
    naam: 'Turks',
    bijvoeglijk: 'Turkse',
    dir: 'ltr',
    intl: 'tr-TR',
    euro: 'euro',
    spraak: 'tr-TR',
    komma: ', ',
    leesniveau: { mean: 9, longest: 14, formule: 'atesman', score: 65 },
    woordenPerRegel: 5,
    schrift: 'Latin',
    vreemdeLetters: 'qwxQWX',
  },
  ar: {
    taal: 'ar',
    eigenNaam: 'العربية',
    letters: 'ع',
    naam: 'Arabisch',
    bijvoeglijk: 'Arabische',
    dir: 'rtl',
    intl: 'ar-u-nu-latn',
    // Both the comma and the point stand before decimals in one Arab country and between thousands in another: 1587,34 and 16 000.
    geld: 'pt-PT',
    spraak: 'ar-SA',
    komma: '، ',
    leesniveau: { mean: 9, longest: 14, longWords: 0.3 },
    woordenPerRegel: 7,
    schrift: 'Arabic',
    voorvoegsel: '(?:ال|و|ب|ل)*',
  },
} satisfies Record<string, Locale>;

/** A language the site can be written in. */
export type Taal = keyof typeof rows;

/** How a page can be read: in one language, or in two at once. */
export type Weergave = Taal | `${Exclude<Taal, 'nl'>}-nl`;

/** One row per language. A further language is one row here, a file in i18n/strings and words in content/. */
export const locales: Readonly<Record<Taal, Locale>> = rows;

/** Every language there is; a gemeente may show fewer: Catalogus.talen. */
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

/** One row per view: each of these languages alone, and every translation with the Dutch beside it. */
export function weergavenIn(getoond: readonly Taal[]): WeergaveRij[] {
  return [
    ...getoond.map((taal) => ({ code: taal, hoofd: taal })),
    ...getoond.filter((taal) => taal !== 'nl').map((taal) => ({ code: `${taal}-nl` as Weergave, hoofd: taal, naast: 'nl' as const })),
  ];
}

/** The views of every language there is. */
export const weergaven = weergavenIn(talen);

/** @returns the row of a view. @throws when the code is unknown: a programming error. */
export function weergaveRij(code: string): WeergaveRij {
  const rij = weergaven.find((weergave) => weergave.code === code);
  if (!rij) throw new Error(`Unknown view: ${code}`);
  return rij;
}
