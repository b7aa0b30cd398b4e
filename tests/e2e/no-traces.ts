import { expect, type Page } from '@playwright/test';

/** Notes everything a page should not do: ask another origin for something, or complain in the console. */
export function watch(page: Page, origin: string): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) found.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} for ${response.url()}`);
    if (response.headers()['set-cookie'] !== undefined) found.push(`cookie from ${response.url()}`);
  });
  page.on('websocket', (socket) => found.push(`connection to ${socket.url()}`));
  page.on('console', (message) => {
    // Where a spec keeps the worker out, Playwright says so.
    const blocked = message.text().includes('registration blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && !blocked) found.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`exception: ${error.message}`));
  return found;
}

/** Nothing may be left on the device. Where the service worker is let in: nothing but pages and files of the site itself. */
export async function expectNothingKept(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    other: (await caches.keys()).filter((name) => !/^(?:workbox-precache-v2-|routegids-bezocht$)/.test(name)),
  }));
  expect(kept).toEqual({ local: {}, session: {}, databases: [], other: [] });
  expect(await page.evaluate(readKept)).toEqual([]);
}

/** @returns what the caches hold that is no page or file of this site as it went out to everybody */
async function readKept(): Promise<string[]> {
  const wrong: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { origin, pathname, search, hash } = new URL(request.url);
      const own = name.startsWith('workbox-precache') ? /^\?__WB_REVISION__=[0-9a-f]+$|^$/.test(search) : search === '';
      if (origin !== location.origin || !own || hash !== '') wrong.push(request.url);
      const text = (await (await cache.match(request))?.text()) ?? '';
      // What comes with the worker everybody has: it says nothing of a visit.
      if (!name.startsWith('workbox-precache') && /^[^>]*>\s*<html[^>]*data-gevoelig/.test(text))
        wrong.push(`${pathname} must leave no trace`);
    }
  }
  return wrong;
}
