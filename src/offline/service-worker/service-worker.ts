/// <reference lib="webworker" />
import type { WorkboxPlugin } from 'workbox-core';
import { matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { paths } from '../../i18n/paths.ts';
import { cacheNames } from '../caches.ts';
import { readMark } from '../kiosk-mark.ts';
import { isHashed, isLeftAlone, isPage, markSaved, newest, patience, weergaveOf } from './rules.ts';
import { findSaved, savedPaths, type Copy } from './saved-sets.ts';
import { codeIn, pageOf } from './short-address.ts';
import { findVisited, keepVisited, readVisited, visitedPaths } from './visited.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | PrecacheEntry)[] };

precache(self.__WB_MANIFEST);

const write = ({ tekst, koppen, gehaald }: Copy, mark: boolean): Response => new Response(mark ? markSaved(tekst, gehaald) : tekst, { headers: koppen });

/** What stands on this phone in place of what the network does not give. */
const orSaved: WorkboxPlugin = {
  // A server that is ill is as good as none.
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(String(response.status));
    return response;
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const { pathname } = new URL(request.url);
    const copy = newest(cachedResponse && (await readVisited(cachedResponse)), await findSaved(pathname));
    return copy && write(copy, isPage(pathname));
  },
  handlerDidError: async ({ request }) => {
    const { pathname } = new URL(request.url);
    return (await matchPrecache(pathname)) ?? (isPage(pathname) ? notSaved(pathname) : Response.error());
  },
};

const network = new NetworkFirst({ cacheName: cacheNames.bezocht, networkTimeoutSeconds: patience, plugins: [keepVisited, orSaved] });

async function notSaved(path: string): Promise<Response> {
  const page = await matchPrecache(paths.geenInternet(weergaveOf(path) ?? 'nl'));
  // Whoever asked in the background must know that this is not the page.
  return page ? new Response(page.body, { status: 503, headers: { 'Content-Type': 'text/html;charset=utf-8' } }) : Response.error();
}

/** A kiosk shows what it keeps, so that nothing changes in the middle of a visit; the network is for what it lacks. */
async function onKiosk(request: Request, bereikt: boolean): Promise<Response> {
  const { pathname } = new URL(request.url);
  const copy = await findSaved(pathname);
  if (copy) return write(copy, isPage(pathname) && !bereikt);
  const own = await matchPrecache(pathname);
  return own ?? fetch(request).catch(() => (isPage(pathname) ? notSaved(pathname) : Response.error()));
}

/** The short address on paper: without a network it leads to a page that is kept. */
const short = new NetworkOnly({
  networkTimeoutSeconds: patience,
  plugins: [{
    handlerDidError: async ({ request }) => {
      const { pathname, origin } = new URL(request.url);
      const page = await pageOf(codeIn(pathname) ?? '', [...(await visitedPaths()), ...(await savedPaths())]);
      return page ? Response.redirect(origin + page) : notSaved(pathname);
    },
  }],
});

registerRoute(({ url, sameOrigin }) => sameOrigin && codeIn(url.pathname) !== undefined, short);

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

async function hashed(path: string): Promise<Response | undefined> {
  const copy = await findSaved(path);
  return copy ? write(copy, false) : findVisited(path);
}

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A kiosk says when.
self.addEventListener('message', ({ data }) => {
  if (data === 'neem-over') void self.skipWaiting();
});

// On a phone a new version takes over between two pages, when there is no other page to disturb.
self.addEventListener('fetch', (event) => {
  const { waiting } = self.registration;
  if (event.request.mode !== 'navigate' || !waiting) return;
  event.waitUntil(
    Promise.all([readMark(), self.clients.matchAll({ type: 'window' })]).then(([kiosk, pages]) => {
      if (!kiosk && pages.length <= 1) waiting.postMessage('neem-over');
    }),
  );
});
