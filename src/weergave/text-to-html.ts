import type { Bedrag, Catalogus } from '../catalogus/catalogus.ts';
import { inHaakjes } from '../catalogus/daarna-in.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { placeholders, type Placeholder } from '../catalogus/placeholders.ts';
import { formatBedrag } from '../i18n/format.ts';
import { escapeHtml, isolate } from '../i18n/isolate.ts';
import type { Taal } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { breakWords } from './break-words.ts';
import { markDutch } from './dutch-names.ts';

/**
 * Writes a text of an editor as HTML: fills in amounts and numbers, isolates what runs the other way, marks Dutch words, escapes the rest.
 * @param behoefte the need as a sentence, for {behoefte}; left out, the placeholder disappears
 */
export function textToHtml(catalogus: Catalogus, text: string, taal: Taal, behoefte = ''): string {
  const html = fill(
    text,
    (words) => isolate(words, taal),
    ({ kind, name }) => {
      const bedrag = kind === 'bedrag' ? catalogus.bedragen.get(name) : undefined;
      if (bedrag) return bedragHtml(bedrag, taal);
      const hulplijn = kind === 'hulplijn' ? catalogus.hulplijnen.get(name) : undefined;
      if (hulplijn) return phoneLink(hulplijn.nummer, catalogus.gemeente.voorbeeld, taal);
      return kind === 'behoefte' ? isolate(behoefte, taal) : '';
    },
  );
  return breakWords(catalogus, taal === 'nl' ? html : markDutch(catalogus, html));
}

/** Writes the same text without markup, for titles. */
export function textToPlain(catalogus: Catalogus, text: string, taal: Taal, behoefte = ''): string {
  return fill(
    text,
    (words) => words,
    ({ kind, name }) => {
      const bedrag = kind === 'bedrag' ? catalogus.bedragen.get(name) : undefined;
      if (bedrag)
        return bedrag.veranderd ? `${formatBedrag(bedrag.centen, taal)} ${vanJaar(bedrag, taal)}` : formatBedrag(bedrag.centen, taal);
      if (kind === 'hulplijn') return catalogus.hulplijnen.get(name)?.nummer ?? '';
      return kind === 'behoefte' ? behoefte : '';
    },
  );
}

/** A telephone number as a link that a phone can call, in its own direction, and what is still to be pressed. */
export function phoneLink(nummer: string, voorbeeld: boolean, taal: Taal): string {
  const { href, text, daarna } = phoneOf(nummer, voorbeeld);
  const link = `<a href="${escapeHtml(href)}"><bdi dir="ltr" class="getal">${escapeHtml(text)}</bdi></a>`;
  return daarna ? `${link} (${isolate(inHaakjes(daarna, taal), taal)})` : link;
}

/** Fills in the placeholders of a text. @param words writes what stands between them */
function fill(text: string, words: (text: string) => string, value: (placeholder: Placeholder) => string): string {
  let filled = '';
  let last = 0;
  for (const placeholder of placeholders(text)) {
    filled += words(text.slice(last, placeholder.index)) + value(placeholder);
    last = placeholder.index + placeholder.whole.length;
  }
  return (filled + words(text.slice(last))).trim();
}

/**
 * An amount, isolated. One that has changed says of which year it is (promise 6). One that has not keeps those words in a
 * template, which no reader, voice or search sees: a page that is kept shows them from that day on (show-expired.ts).
 */
function bedragHtml(bedrag: Bedrag, taal: Taal): string {
  const getal = `<bdi dir="ltr" class="getal">${escapeHtml(formatBedrag(bedrag.centen, taal))}</bdi>`;
  const jaar = ` ${isolate(vanJaar(bedrag, taal), taal)}`;
  return bedrag.veranderd ? getal + jaar : `${getal}<template data-verandert="${bedrag.verandert}">${jaar}</template>`;
}

/** "(bedrag van 2026)": the year in which the source said so. */
function vanJaar({ bron }: Bedrag, taal: Taal): string {
  return translate(taal, 'bedragVan', { jaar: bron.peildatum.slice(0, 4) });
}
