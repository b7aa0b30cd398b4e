import type { Catalogus } from '../catalogus/catalogus.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate, type StringKey } from '../i18n/translate.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { openBehoefte } from './fill-behoefte.ts';
import { textToHtml } from './text-to-html.ts';
import type { View } from './view.ts';

/** What to say, of a string of the interface with {behoefte} in it: the need stays open, see fillBehoefte. */
export function zegOpen(view: View, key: StringKey, values: (taal: Taal) => Record<string, string>): Pieces {
  return view.talen.map((taal) => {
    const html = textToHtml(view.catalogus, translate(taal, key, values(taal)), taal, openBehoefte[taal]);
    return { taal, dir: locales[taal].dir, mark: view.tweetalig, text: '', html };
  });
}

/** What whoever helps is called, per language: a national line by its name. @param slug of whom of the people of the contact */
export function naamVan(catalogus: Catalogus, contact: string, slug: string): (taal: Taal) => string {
  const keuze = resolveContact(catalogus, contact);
  return (taal) => (keuze?.soort === 'hulplijn' ? keuze.hulplijn.naam[taal] : (catalogus.contacten.get(slug)?.naam ?? ''));
}
