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
    if (['error', 'warning'].includes(message.type())) found.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`exception: ${error.message}`));
  return found;
}

/** Nothing may be left on the device. */
export async function expectNothingKept(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ local: {}, session: {}, databases: [], caches: [] });
}
