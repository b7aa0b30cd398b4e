import type { Contact, Gemeente } from '../catalogus/catalogus.ts';
import type { Taal } from '../i18n/locales.ts';
import { nummerInZin } from '../catalogus/daarna-in.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { addDays } from '../i18n/datum.ts';
import { isolateText } from '../i18n/isolate.ts';
import { translate } from '../i18n/translate.ts';
import { writeCalendar } from './calendar.ts';
import { walkIns } from './walk-in.ts';

/** So many rows of walk-in hours a person may have had before: the ones that are gone are taken away. */
const mostRows = 4;

/**
 * The walk-in hours of a person as a calendar file. Nothing in it says what for: others may see a calendar.
 * @param adres address of the page of this person, whole
 * @param brug who calls along, in a sentence with their number, where this person does not speak the language
 */
export function agendaOf(contact: Contact, gemeente: Gemeente, taal: Taal, peildatum: string, adres: string, brug?: string): string {
  const { host } = new URL(adres);
  const { plek } = contact;
  const nummer = nummerInZin(phoneOf(contact.telefoon, gemeente.voorbeeld), taal);
  // By number, not by day and hour: who takes the calendar along again has the new hours in place of the old.
  const uid = (index: number) => `${contact.slug}-${index + 1}@${host}`;
  const titel = isolateText(translate(taal, 'inloopBij', { naam: contact.naam }), taal);
  const punten = walkIns(contact, peildatum).map((inloop, index) => ({
    ...inloop,
    uid: uid(index),
    titel,
    ...(plek ? { plek: `${plek.naam}, ${plek.adres}, ${gemeente.naam}` } : {}),
    uitleg: isolateText([plek?.binnen[taal], nummer, brug].filter(Boolean).join('\n'), taal),
    url: adres,
  }));
  const vervallen = Array.from({ length: Math.max(0, mostRows - punten.length) }, (_, index) => ({
    uid: uid(punten.length + index),
    titel,
    vervallen: addDays(peildatum, -1),
  }));
  return writeCalendar([...punten, ...vervallen], peildatum, gemeente.naam, taal);
}
