import type { Catalogus } from '../catalogus/catalogus.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { placeholders } from '../catalogus/placeholders.ts';
import { formatBedrag } from '../i18n/format.ts';
import { escapeHtml, isolate } from '../i18n/isolate.ts';
import type { Taal } from '../i18n/locales.ts';
import { markDutch } from './dutch-names.ts';

/**
 * Writes a text of an editor as HTML: fills in amounts and numbers, isolates what runs the other way, marks Dutch words, escapes the rest.
 * @param behoefte the need as a sentence, for {behoefte}; left out, the placeholder disappears
 */
export function textToHtml(catalogus: Catalogus, text: string, taal: Taal, behoefte = ''): string {
  let html = '';
  let last = 0;
  for (const { whole, kind, name, index } of placeholders(text)) {
    html += isolate(text.slice(last, index), taal);
    last = index + whole.length;
    if (kind === 'bedrag') {
      const bedrag = catalogus.bedragen.get(name);
      html += bedrag ? `<bdi dir="ltr" class="getal">${escapeHtml(formatBedrag(bedrag.centen, taal))}</bdi>` : '';
    } else if (kind === 'hulplijn') {
      const hulplijn = catalogus.hulplijnen.get(name);
      html += hulplijn ? phoneLink(hulplijn.nummer, catalogus.gemeente.voorbeeld) : '';
    } else if (kind === 'behoefte') {
      html += isolate(behoefte, taal);
    }
  }
  html = (html + isolate(text.slice(last), taal)).trim();
  return taal === 'nl' ? html : markDutch(catalogus, html);
}

/** A telephone number as a link that a phone can call, in its own direction. */
export function phoneLink(nummer: string, voorbeeld: boolean): string {
  const phone = phoneOf(nummer, voorbeeld);
  return `<a href="${escapeHtml(phone.href)}"><bdi dir="ltr" class="getal">${escapeHtml(phone.text)}</bdi></a>`;
}
