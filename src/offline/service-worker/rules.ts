/** How long a phone waits for the network, in seconds, before it shows what it has. */
export const patience = 3;

/** How many pages and files somebody looked at stay on a phone: a few journeys. */
export const mostKept = 120;

/** Whether an address of this site is a page. */
export const isPage = (path: string): boolean => path.endsWith('/');

/** Whether a file keeps its contents for as long as it keeps its name. */
export const isHashed = (path: string): boolean => /^\/(?:_astro|mijn-route)\//.test(path);

/** What is too much for a phone or would keep itself: saved sets, full-text search, exports, sound, the worker. */
export const isLeftAlone = (path: string): boolean => /^\/(?:bewaar|bewaar\.json|pagefind|open-data|geluid|service-worker\.js)(?:\/|$)/.test(path);

/** The weergave of an address, or undefined when it has none. */
export const weergaveOf = (path: string): string | undefined => /^\/(nl|tr|ar|tr-nl|ar-nl)\//.exec(path)?.[1];

/** A page on which nothing may show later that somebody was there: violence, not safe at home. */
export const isGevoelig = (html: string): boolean => /^[^>]*<!doctype html>\s*<html[^>]*\sdata-gevoelig/i.test(html);

/** Puts in the page when it was fetched, for the line that says so. @param gehaald ISO 8601 */
export const markSaved = (html: string, gehaald: string): string => html.replace(/<html\b/i, `<html data-bewaard="${gehaald}"`);

/** @returns what is kept longest, to go: in a cache the newest stand last */
export const tooMany = <T>(kept: readonly T[], most: number): readonly T[] => kept.slice(0, Math.max(0, kept.length - most));

/** The newest of two copies of a page. @returns undefined when there is none */
export function newest<C extends { gehaald: string }>(a: C | undefined, b: C | undefined): C | undefined {
  if (!a || !b) return a ?? b;
  return Date.parse(b.gehaald) > Date.parse(a.gehaald) ? b : a;
}
