import type { Contact, Gemeente } from '../catalogus/catalogus.ts';
import type { Taal } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { writeCalendar } from './calendar.ts';
import { walkIns } from './walk-in.ts';

/**
 * The walk-in hours of a person as a calendar file. Nothing in it says what for: others may see a calendar.
 * @param adres address of the page of this person, whole
 * @param brug who calls along, in a sentence with their number, where this person does not speak the language
 */
export function agendaOf(contact: Contact, gemeente: Gemeente, taal: Taal, peildatum: string, adres: string, brug?: string): string {
  const { host } = new URL(adres);
  const { plek } = contact;
  const punten = walkIns(contact, peildatum).map((inloop) => ({
    ...inloop,
    uid: `${contact.slug}-${inloop.dagen.join('')}-${inloop.van.replace(':', '')}@${host}`,
    titel: translate(taal, 'inloopBij', { naam: contact.naam }),
    ...(plek ? { plek: `${plek.naam}, ${plek.adres}, ${gemeente.naam}` } : {}),
    uitleg: [plek?.binnen[taal], contact.telefoon, brug].filter(Boolean).join('\n'),
    url: adres,
  }));
  return writeCalendar(punten, peildatum, gemeente.naam, taal);
}
