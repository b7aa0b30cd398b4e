import type { Taal } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import type { Daarna, Phone } from './phone.ts';

/** The string that says what is still to be pressed or asked for. */
export const daarnaKeys = { keuze: 'kiesDaarna', toestel: 'toestel' } as const;

/** What is still to be pressed or asked for once a number is answered, as a sentence; empty where the number is all. */
export function daarnaIn(daarna: Daarna | undefined, taal: Taal): string {
  return daarna ? translate(taal, daarnaKeys[daarna.soort], { cijfers: daarna.cijfers }) : '';
}

/** A number in a sentence, with what comes after it in brackets. */
export function nummerInZin({ text, daarna }: Phone, taal: Taal): string {
  return daarna ? `${text} (${inHaakjes(daarna, taal)})` : text;
}

/** The sentence without its full stop. */
export const inHaakjes = (daarna: Daarna, taal: Taal): string => daarnaIn(daarna, taal).replace(/\.$/, '');
