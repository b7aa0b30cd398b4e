import type { Weergave } from '../../i18n/locales.ts';
import { weergaveOf } from '../../i18n/weergave-of.ts';
import { paths } from '../../i18n/paths.ts';
import { bareParts } from './bare-parts.ts';
import { thisTab } from '../../site/this-tab.ts';

/** Longer than this nobody waits for a button. */
const patience = 5_000;

let parts: Promise<Document> | undefined;

/** The weergave of this page; of one that has none, such as an address that does not exist, that of the page before it. */
export function weergaveHier(): Weergave {
  const adressen = [location.pathname, ...(thisTab()?.pad ?? []).map(({ adres }) => adres).reverse()];
  return adressen.map(weergaveOf).find((found) => found !== undefined) ?? 'nl';
}

/**
 * A part of a kiosk page, in the language of this page: see KioskDelen.astro. Fetched once per page.
 * @param id of a template
 * @returns undefined when there is none, also when the words could not be fetched and the bare parts have none
 */
export async function kioskPart(id: string): Promise<DocumentFragment | undefined> {
  parts ??= fetchParts();
  const template = (await parts).querySelector<HTMLTemplateElement>(`template#${id}`);
  return template ? document.importNode(template.content, true) : undefined;
}

async function fetchParts(): Promise<Document> {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  try {
    const answer = await fetch(paths.kioskDelen(weergaveHier()), { signal: AbortSignal.timeout(patience) });
    return read(answer.ok ? await answer.text() : bareParts);
  } catch {
    return read(bareParts);
  }
}
