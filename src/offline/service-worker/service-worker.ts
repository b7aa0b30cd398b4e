/// <reference lib="webworker" />
import type { WorkboxPlugin } from 'workbox-core';
import { matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { weergaveOf } from '../../i18n/weergave-of.ts';
import { paths } from '../../i18n/paths.ts';
import { cacheNames } from '../caches.ts';
import { readMark, removeMark } from '../kiosk-mark.ts';
import { makeWhole } from './make-whole.ts';
import { isForeign } from './own.ts';
import { isGevoelig, isHashed, isLeftAlone, isPage, markSaved, newest, orKept, patience, weergaveVoor, withSlash } from './rules.ts';
import { findSaved, savedPaths, type Copy } from './saved-sets.ts';
import { codeIn, pageOf } from './short-address.ts';
import { findVisited, keepVisited, readVisited, visitedPaths } from './visited.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | PrecacheEntry)[] };

const altijd = self.__WB_MANIFEST as PrecacheEntry[];
precache(altijd);
/** The languages of this site: each has its page that says there is no internet. */
const talen = altijd.flatMap(({ url }) => weergaveOf(url) ?? []);

// On a phone a new version takes over between two pages, when there is no other page to disturb. Before the routes:
// whoever answers a request is the last to see it.
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.waitUntil(makeWhole(altijd));
  event.waitUntil(
    Promise.all([readMark(), self.clients.matchAll({ type: 'window' })]).then(([kiosk, pages]) => {
      // Read last: a page may know of a new version before this worker hears of it.
      if (!kiosk && pages.length <= 1) self.registration.waiting?.postMessage('neem-over');
    }),
  );
});

const write = ({ tekst, koppen, gehaald }: Copy, mark: boolean): Response =>
  new Response(mark ? markSaved(tekst, gehaald) : tekst, { headers: koppen });

/** What stands on this phone in place of what the network does not give. */
const orSaved: WorkboxPlugin = {
  // A server that is ill is as good as none, and so is somebody else who answers in its place.
  fetchDidSucceed: async ({ request, response, state }) => {
    if (response.status >= 500) throw new Error(String(response.status));
    if (!(await isForeign(new URL(request.url).pathname, response))) return response;
    if (state) state['vreemd'] = response;
    throw new Error('Not of this site');
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const { pathname } = new URL(request.url);
    const copy = newest(cachedResponse && (await readVisited(pathname, cachedResponse)), await findSaved(pathname));
    return copy && write(copy, isPage(pathname));
  },
  handlerDidError: async ({ request, state }) => {
    const { pathname } = new URL(request.url);
    const kept = await matchPrecache(pathname);
    if (kept) return kept;
    // Nothing is kept: who opened the page sees who stands in between, and may have to sign in there.
    const vreemd = state?.['vreemd'] as Response | undefined;
    if (vreemd && request.mode === 'navigate') return vreemd;
    return isPage(pathname) ? notSaved(pathname) : Response.error();
  },
};

const network = new NetworkFirst({ cacheName: cacheNames.bezocht, networkTimeoutSeconds: patience, plugins: [keepVisited, orSaved] });

async function notSaved(path: string): Promise<Response> {
  const page = await matchPrecache(paths.geenInternet(weergaveOf(path) ?? weergaveVoor(self.navigator.languages, talen)));
  // Whoever asked in the background must know that this is not the page.
  return page ? new Response(page.body, { status: 503, headers: { 'Content-Type': 'text/html;charset=utf-8' } }) : Response.error();
}

/** A kiosk shows what it keeps, so that nothing changes in the middle of a visit; the network is for what it lacks. */
async function onKiosk(request: Request, bereikt: boolean): Promise<Response> {
  const { pathname } = new URL(request.url);
  const copy = await findSaved(pathname);
  if (copy) return write(copy, isPage(pathname) && !bereikt);
  const own = await matchPrecache(pathname);
  return own ?? (await fromOwnServer(request)) ?? (isPage(pathname) ? notSaved(pathname) : Response.error());
}

/** @returns what this site itself answers; undefined where nobody does, a server that is ill, or somebody else */
async function fromOwnServer(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    return response.status < 500 && !(await isForeign(new URL(request.url).pathname, response)) ? response : undefined;
  } catch {
    return undefined;
  }
}

/** The short address on paper: where the network is slow or absent it leads to a page that is kept. */
async function short(request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const answer = fromOwnServer(request);
  const enough = new Promise<void>((done) => setTimeout(done, patience * 1000));
  const kept = async () => {
    const page = await pageOf(codeIn(pathname) ?? '', [...(await visitedPaths()), ...(await savedPaths())]);
    if (page === undefined) return undefined;
    // As the server does: before a page about violence stands what to know.
    return Response.redirect(origin + (isGevoelig((await findSaved(page))?.tekst ?? '') ? paths.eerstLezen(page) : page));
  };
  return (await orKept(answer, enough, kept)) ?? notSaved(pathname);
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && codeIn(url.pathname) !== undefined,
  ({ request }) => short(request),
);

// As the server would, who may not be there.
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && request.mode === 'navigate' && withSlash(url.pathname) !== undefined,
  async ({ url }) => Response.redirect(`${url.origin}${withSlash(url.pathname)}${url.search}`),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPage(url.pathname) && !isLeftAlone(url.pathname),
  async ({ request, event }) => {
    const kiosk = await readMark();
    return kiosk ? onKiosk(request, kiosk.bereikt) : network.handle({ request, event });
  },
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isPage(url.pathname) && !isLeftAlone(url.pathname),
  async ({ request, url, event }) => {
    const own = (await matchPrecache(url.pathname)) ?? (isHashed(url.pathname) ? await hashed(url.pathname) : undefined);
    if (own) return own;
    const kiosk = await readMark();
    return kiosk ? onKiosk(request, kiosk.bereikt) : network.handle({ request, event });
  },
);

// A player asks for sound in pieces. Who fetches a new recording wants it from the server.
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && url.pathname.startsWith(paths.geluid('')) && request.cache !== 'no-store',
  async ({ request, url }) => {
    const kept = await caches.match(url.pathname, { cacheName: cacheNames.geluid });
    if (!kept) return fetch(request);
    return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  },
);

// What is kept cannot be read: then this is a site as any other.
setCatchHandler(({ request }) => fetch(request));

async function hashed(path: string): Promise<Response | undefined> {
  const copy = await findSaved(path);
  return copy ? write(copy, false) : findVisited(path);
}

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  // A kiosk says when.
  if (event.data === 'neem-over') void self.skipWaiting();
  if (event.data === 'geen-kiosk') event.waitUntil(removeMark());
});
