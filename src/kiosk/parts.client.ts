import { weergaven } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import { bareParts } from './bare-parts.ts';

/** Longer than this nobody waits for a button. */
const patience = 5_000;

let parts: Promise<Document> | undefined;

/** The weergave of this page; a page of another kind has the words of the first. */
export const weergaveHier = () => (weergaven.find(({ code }) => location.pathname.startsWith(`/${code}/`)) ?? weergaven[0])?.code ?? 'nl';

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
