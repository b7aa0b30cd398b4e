import type { Weergave } from '../../i18n/locales.ts';

/** How long a phone waits for the network, in seconds, before it shows what it has. */
export const patience = 3;

/** How many pages and files somebody looked at stay on a phone: a few journeys. */
export const mostKept = 120;

/** Whether an address of this site is a page. */
export const isPage = (path: string): boolean => path.endsWith('/');

/** Whether an address is for gidsen and wijkteam: in no weergave that is saved, but in a set of its own. */
export const isForGidsen = (path: string): boolean => /^\/nl\/(?:gids|wijkteam)\//.test(path);

/** Whether a file keeps its contents for as long as it keeps its name. */
export const isHashed = (path: string): boolean => /^\/(?:_astro|mijn-route)\//.test(path);

/** What is too much for a phone or would keep itself: saved sets, full-text search, exports, sound, the worker. */
export const isLeftAlone = (path: string): boolean =>
  /^\/(?:bewaar|bewaar\.json|pagefind|open-data|geluid|service-worker\.js)(?:\/|$)/.test(path);

/** The address of a page that somebody typed without the slash at its end; undefined for any other. */
export const withSlash = (path: string): string | undefined => (/\/[^/.]+$/.test(path) ? `${path}/` : undefined);

/** The language to say something in on an address that has none. @param voorkeur languages of the browser, the dearest first; and of the site */
export const weergaveVoor = (voorkeur: readonly string[], talen: readonly Weergave[]): Weergave =>
  voorkeur.map((code) => talen.find((taal) => new Intl.Locale(code).language === taal)).find((taal) => taal !== undefined) ?? 'nl';

/** A page on which nothing may show later that somebody was there: violence, not safe at home. */
export const isGevoelig = (html: string): boolean => /^[^>]*<!doctype html>\s*<html[^>]*\sdata-gevoelig/i.test(html);

/** A page for professionals: it is not kept on a phone that somebody else may hold. */
export const isVoorGids = (html: string): boolean => /^[^>]*<!doctype html>\s*<html[^>]*\sdata-voor-gids/i.test(html);

/** Puts in the page when it was fetched, for the line that says so. @param gehaald ISO 8601 */
export const markSaved = (html: string, gehaald: string): string => html.replace(/<html\b/i, `<html data-bewaard="${gehaald}"`);

/** @returns what is kept longest, to go: in a cache the newest stand last */
export const tooMany = <T>(kept: readonly T[], most: number): readonly T[] => kept.slice(0, Math.max(0, kept.length - most));

/** The newest of two copies of a page. @returns undefined when there is none */
export function newest<C extends { gehaald: string }>(a: C | undefined, b: C | undefined): C | undefined {
  if (!a || !b) return a ?? b;
  return Date.parse(b.gehaald) > Date.parse(a.gehaald) ? b : a;
}

/**
 * What is kept in place of an answer that lets itself be waited for; where nothing is kept, waiting is all there is.
 * @param answer undefined when there is none to come
 * @param enough when waiting has been enough
 */
export async function orKept<T>(
  answer: Promise<T | undefined>,
  enough: Promise<void>,
  kept: () => Promise<T | undefined>,
): Promise<T | undefined> {
  return (await Promise.race([answer, enough.then(() => undefined)])) ?? (await kept()) ?? answer;
}
