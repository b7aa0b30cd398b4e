import { isPage } from './rules.ts';

/** What a file of this site is sent as, by the end of its name. What is not named here is kept as it came, but never as a page. */
const types: Readonly<Record<string, RegExp>> = {
  css: /^text\/css\b/,
  ics: /^text\/calendar\b/,
  js: /^(?:text|application)\/javascript\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
  svg: /^image\/svg\+xml\b/,
  webmanifest: /^application\/(?:manifest\+)?json\b/,
};

/** Whether an answer has the type that an address of this site has: a filter or a portal sends pages of its own for anything. */
export function fits(path: string, type: string | null): boolean {
  const kind = (type ?? '').toLowerCase();
  if (isPage(path)) return /^text\/html\b/.test(kind);
  return types[/\.(\w+)$/.exec(path)?.[1] ?? '']?.test(kind) ?? !/^text\/html\b/.test(kind);
}

/** Whether a page says in its first tag that it is one of this site; layouts/ writes that there. */
export const isOwn = (html: string): boolean => /^[^>]*<!doctype html>\s*<html[^>]*\sdata-routegids[\s=>]/i.test(html);

/** Whether a page came to its end: a line that broke off may look like one that is done. */
export const isWhole = (html: string): boolean => /<\/html>\s*$/i.test(html);

/** The first tags are in the first packet; who has read this far knows whose page it is. */
const enough = 2048;

/**
 * Whether somebody else answered in place of this site: a portal, a filter, a host with a notice. Only the beginning is
 * read, so that the page itself need not wait for its end.
 */
export async function isForeign(path: string, response: Response): Promise<boolean> {
  // A redirect is for the browser to follow, and what is gone is gone.
  if (response.type === 'opaqueredirect' || [304, 404, 410].includes(response.status)) return false;
  if (!fits(path, response.headers.get('Content-Type'))) return true;
  return isPage(path) && !isOwn(await beginning(response.clone()));
}

async function beginning({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length < enough && !/<html\b[^>]*>/i.test(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  // Not awaited: the other half of a stream in two is still to be read.
  void reader?.cancel().catch(() => undefined);
  return text;
}
