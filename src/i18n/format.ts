import { dayMs } from './datum.ts';
import { locales, type Taal } from './locales.ts';

/** Making a formatter costs far more than using one, and every page uses the same few. */
function perTaal<F>(make: (intl: string, geld?: string) => F): (taal: Taal) => F {
  const made = new Map<Taal, F>();
  return (taal) => {
    const known = made.get(taal);
    if (known) return known;
    const formatter = make(locales[taal].intl, locales[taal].geld);
    made.set(taal, formatter);
    return formatter;
  };
}

const euro = (minimumFractionDigits: number) =>
  perTaal((intl, geld) => new Intl.NumberFormat(geld ?? intl, { style: 'currency', currency: 'EUR', minimumFractionDigits }));
const wholeEuros = euro(0);
const eurosAndCents = euro(2);
const number = (minimumFractionDigits: number) =>
  perTaal((intl) => new Intl.NumberFormat(intl, { minimumFractionDigits, maximumFractionDigits: minimumFractionDigits }));
const wholeNumber = number(0);
const twoDecimals = number(2);
const longDate = perTaal((intl) => new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }));
const weekday = perTaal((intl) => new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' }));
const shortWeekday = perTaal((intl) => new Intl.DateTimeFormat(intl, { weekday: 'short', timeZone: 'UTC' }));
const conjunction = perTaal((intl) => new Intl.ListFormat(intl, { type: 'conjunction' }));
const disjunction = perTaal((intl) => new Intl.ListFormat(intl, { type: 'disjunction' }));
const languageNames = perTaal((intl) => new Intl.DisplayNames(intl, { type: 'language' }));

/** An amount as people in that language write it; whole euros without decimals. @param centen the amount in cents */
export function formatBedrag(centen: number, taal: Taal): string {
  const { euro: woord } = locales[taal];
  if (woord !== undefined) return `${(centen % 100 === 0 ? wholeNumber(taal) : twoDecimals(taal)).format(centen / 100)}\u00A0${woord}`;
  const formatter = centen % 100 === 0 ? wholeEuros(taal) : eurosAndCents(taal);
  return formatter.format(centen / 100);
}

/** A date in words: 21 november 2026. @param datum YYYY-MM-DD */
export function formatDatum(datum: string, taal: Taal): string {
  return longDate(taal).format(new Date(`${datum}T00:00:00Z`));
}

const monday = Date.UTC(2026, 0, 5);

/** The name of a weekday. @param dag 0 is Monday @param kort as on a card: ma, di */
export function formatDag(dag: number, taal: Taal, kort = false): string {
  return (kort ? shortWeekday : weekday)(taal).format(new Date(monday + dag * dayMs));
}

/** Things in a row, with "and" before the last. */
export function formatLijst(items: readonly string[], taal: Taal): string {
  return conjunction(taal).format(items);
}

/** Things in a row, with "or" before the last. */
export function formatOf(items: readonly string[], taal: Taal): string {
  return disjunction(taal).format(items);
}

/** What people here call a language, where the dictionaries say otherwise. */
const ownNames: Partial<Record<Taal, Record<string, string>>> = { tr: { nl: 'Hollandaca' } };

/** The name of a language, in a language. @param code for example `ar` */
export function formatTaal(code: string, taal: Taal): string {
  return ownNames[taal]?.[code] ?? languageNames(taal).of(code) ?? code;
}

/** The names of languages in a row, in a language: "Nederlands en Turks". */
export function formatTalen(codes: readonly string[], taal: Taal): string {
  return formatLijst(
    codes.map((code) => formatTaal(code, taal)),
    taal,
  );
}

/** Order for lists people read. */
export const collator = perTaal((intl) => new Intl.Collator(intl, { sensitivity: 'base', numeric: true }));
