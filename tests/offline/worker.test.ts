import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildServiceWorker } from '../../src/tools/build/build-service-worker.ts';
import { writeBewaar } from '../../src/tools/build/write-bewaar.ts';
import { cacheNames, keyOf } from '../../src/offline/caches.ts';
import { writeMark } from '../../src/offline/kiosk-mark.ts';
import { rijVan, type Lijst } from '../../src/offline/pakket.ts';
import { FakeCaches, FakeWorker, origin, type Serve } from './fake-worker.ts';

const dir = mkdtempSync(join(tmpdir(), 'routegids-werker-'));
const html = (words: string, more = '') =>
  `<!DOCTYPE html><html lang="nl" class="x-theme" data-routegids${more}><head><link rel="stylesheet" href="/_astro/a.1.css"></head><body><h1>${words}</h1></body></html>`;
const pages: Record<string, string> = {
  '/nl/': html('home'),
  '/nl/nu-hulp/': html('112 en 113'),
  '/nl/geen-internet/': html('geen internet: 112', ' data-gevoelig'),
  '/nl/wegwijzer/niet-veilig/': html('geweld', ' data-gevoelig'),
  '/nl/gids/overdracht/': html('overdracht', ' data-voor-gids'),
};
const files: Record<string, readonly [type: string, text: string]> = {
  '/_astro/a.1.css': ['text/css', 'a{}'],
  '/_astro/page.2.js': ['text/javascript', 'page()'],
  '/nl/zoeken/rijen.json': ['application/json', '{"rijen":{}}'],
  '/nl/mensen/ahmed.ics': ['text/calendar;charset=utf-8', 'BEGIN:VCALENDAR'],
  '/icons/ltr-icoon.svg': ['image/svg+xml', '<svg/>'],
  '/icons/ltr-180.png': ['image/png', 'png'],
  '/nl/manifest.webmanifest': ['application/manifest+json', '{}'],
};
let lijst: Lijst;

beforeAll(async () => {
  const put = (path: string, text: string) => {
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [path, text] of Object.entries(pages)) put(path, text);
  for (const [path, [, text]] of Object.entries(files)) put(path, text);
  writeBewaar(dir, '2026-11-21');
  await buildServiceWorker(dir);
  lijst = JSON.parse(readFileSync(join(dir, 'bewaar.json'), 'utf8')) as Lijst;
});
afterAll(() => rmSync(dir, { recursive: true }));

const answer = (type: string, text: string, status = 200) =>
  new Response(text, { status, headers: { 'Content-Type': type, Date: new Date().toUTCString() } });

/** The site as it is. */
const well: Serve = (path) => {
  const page = pages[path];
  const file = files[path];
  if (page !== undefined) return answer('text/html;charset=utf-8', page);
  return file ? answer(...file) : answer('text/html', html('niet gevonden'), 404);
};

const portal = '<!DOCTYPE html><html lang="nl"><body>Log in bij de wifi</body></html>';
const nobody: Serve = () => Promise.reject(new TypeError('Failed to fetch'));

/** A line that breaks off: the half that came, then an error. */
const half: Serve = async (path) => {
  const whole = await well(path);
  const text = await whole.text();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2))),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(body, { status: whole.status, headers: whole.headers });
};

/** The ways in which a server, or somebody in between, does not give the site. */
const ill: Record<string, Serve> = {
  'a server that answers 500': () => answer('text/html', portal, 500),
  'a server that answers 500 with a page of this site': () => answer('text/html', html('kapot'), 500),
  nobody: nobody,
  'other HTML with 200': () => answer('text/html', portal),
  'other HTML with 403': () => answer('text/html', portal, 403),
  'an empty answer': () => answer('text/html', ''),
  'a page that asks to sign in, with 511': () => answer('text/html', portal, 511),
  'another type': (path) => answer('application/octet-stream', pages[path] ?? ''),
  'text without a type': () => new Response('x'),
  'half a body': half,
};

let worker: FakeWorker;
beforeEach(async () => {
  worker = new FakeWorker(dir, well);
  await worker.install();
});

const textOf = async (path: string, mode?: 'navigate' | 'cors') => (await worker.open(path, mode))?.text();

describe.each(Object.entries(ill))('%s', (_, serve) => {
  test.each(['/nl/nu-hulp/', ...Object.keys(files)])('does not take the place of what was looked at: %s', async (path) => {
    const good = (await textOf(path)) ?? '';
    expect(good).not.toBe('');
    worker.serve = serve;
    const now = await textOf(path);
    // Half a body reaches nobody as a page that is done; the next visit shows what was kept.
    if (serve !== half) expect(now?.replace(/ data-bewaard="[^"]*"/, '')).toBe(good);
    worker.serve = nobody;
    expect((await textOf(path))?.replace(/ data-bewaard="[^"]*"/, '')).toBe(good);
  });

  test('is not kept where there was nothing, and a good answer comes at the next visit', async () => {
    const before = Object.keys(await worker.caches.texts());
    worker.serve = serve;
    for (const path of ['/nl/nu-hulp/', ...Object.keys(files)]) await worker.open(path);
    expect(Object.keys(await worker.caches.texts())).toEqual(before);
    worker.serve = well;
    for (const [path, [, text]] of Object.entries(files)) expect(await textOf(path), path).toBe(text);
    expect(await textOf('/nl/nu-hulp/')).toBe(pages['/nl/nu-hulp/']);
  });

  test('does not take the place of what was saved', async () => {
    await save();
    worker.serve = serve;
    if (serve !== half) expect(await textOf('/nl/nu-hulp/')).toContain('112 en 113');
    expect(await textOf('/nl/mensen/ahmed.ics')).toBe(serve === half ? undefined : 'BEGIN:VCALENDAR');
    worker.serve = nobody;
    expect(await textOf('/nl/nu-hulp/')).toContain('112 en 113');
  });

  test('installs nothing that is not of this site', async () => {
    const other = new FakeWorker(dir, serve);
    await other.install().catch(() => undefined);
    expect(await other.caches.texts()).toEqual({});
    // Nor in part: the page comes, and what it looks like does not.
    const between = new FakeWorker(dir, (path) => (path.endsWith('/') ? serve(path) : well(path)));
    await between.install().catch(() => undefined);
    const own = pages['/nl/geen-internet/'];
    expect((await between.caches.texts())['/nl/geen-internet/'] ?? own).toBe(own);
  });
});

async function save(naam: 'nl' | 'gidsen' = 'nl'): Promise<void> {
  const rij = rijVan(lijst, naam);
  const headers = { 'Content-Type': 'application/json', 'X-Sha256': rij?.sha256 ?? '', 'X-Gehaald': '2026-11-21T10:00:00.000Z' };
  await (
    await worker.caches.open(cacheNames.bewaard)
  ).put(keyOf(naam), new Response(readFileSync(join(dir, rij?.bestand ?? ''), 'utf8'), { headers }));
}

test('who stands in between is seen by whoever has nothing kept, and by no script', async () => {
  worker.serve = () => answer('text/html', portal);
  expect(await textOf('/nl/nu-hulp/')).toBe(portal);
  expect((await worker.open('/nl/nu-hulp/', 'cors'))?.status).toBe(503);
  expect(await worker.open('/_astro/page.2.js')).toBeUndefined();
});

test('what an older version kept of somebody else is not shown, and a good answer takes its place', async () => {
  const caches = new FakeCaches();
  const visited = await caches.open(cacheNames.bezocht);
  for (const path of ['/nl/nu-hulp/', '/_astro/page.2.js', '/nl/zoeken/rijen.json']) await visited.put(path, answer('text/html', portal));
  worker = new FakeWorker(dir, nobody, caches);
  // Nothing is installed in this one: what is left is the browser's own page.
  expect(await textOf('/nl/nu-hulp/')).toBeUndefined();
  expect(await textOf('/_astro/page.2.js')).toBeUndefined();
  worker.serve = well;
  expect(await textOf('/nl/nu-hulp/')).toBe(pages['/nl/nu-hulp/']);
  expect(await textOf('/_astro/page.2.js')).toBe('page()');
  expect(await textOf('/nl/zoeken/rijen.json')).toBe('{"rijen":{}}');
  worker.serve = nobody;
  expect(await textOf('/nl/nu-hulp/')).toContain('112 en 113');
  expect(await textOf('/_astro/page.2.js')).toBe('page()');
});

test('what an older worker installed of somebody else is gone with the next one', async () => {
  const caches = new FakeCaches();
  const precache = await caches.open('workbox-precache-v2-https://gids.voorbeeld.nl/');
  for (const path of ['/nl/geen-internet/?__WB_REVISION__=0123456789abcdef0123456789abcdef', '/_astro/a.1.css'])
    await precache.put(path, answer('text/html', portal));
  worker = new FakeWorker(dir, well, caches);
  await worker.install();
  worker.serve = nobody;
  expect(await textOf('/nl/regelingen/')).toContain('geen internet: 112');
  expect(await textOf('/_astro/a.1.css')).toBe('a{}');
  expect(Object.values(await caches.texts()).join()).not.toContain('wifi');
});

test('after the browser threw its caches away the next visit with a network makes them whole', async () => {
  worker.caches.all.clear();
  worker.serve = nobody;
  expect(await worker.open('/nl/regelingen/')).toBeUndefined();
  // A portal in between is no network.
  worker.serve = () => answer('text/html', portal);
  await worker.open('/nl/');
  worker.serve = well;
  await worker.open('/nl/');
  worker.serve = nobody;
  expect(await textOf('/nl/regelingen/')).toContain('geen internet: 112');
  // Whole is whole: nothing is asked for again.
  worker.serve = well;
  worker.asked.length = 0;
  await worker.open('/nl/');
  expect(worker.asked).toEqual(['/nl/']);
});

test('a page about violence is shown and never kept; without a network the page that has its numbers stands there', async () => {
  expect(await textOf('/nl/wegwijzer/niet-veilig/')).toContain('geweld');
  expect(Object.keys(await worker.caches.texts())).not.toContain('/nl/wegwijzer/niet-veilig/');
  worker.serve = nobody;
  const instead = await worker.open('/nl/wegwijzer/niet-veilig/');
  expect([instead?.status, (await instead?.text())?.includes('112')]).toEqual([503, true]);
});

test('a page for gidsen is kept only by who asked for it, apart from the weergave it is in', async () => {
  expect(await textOf('/nl/gids/overdracht/')).toContain('overdracht');
  worker.serve = nobody;
  await save();
  expect(await textOf('/nl/gids/overdracht/')).toContain('112');
  await save('gidsen');
  expect(await textOf('/nl/gids/overdracht/')).toContain('<h1>overdracht');
});

test('this is all that a phone keeps after a walk: what is always there, and what was looked at but for violence', async () => {
  for (const path of [
    '/nl/',
    '/_astro/page.2.js',
    '/nl/zoeken/rijen.json',
    '/nl/nu-hulp/',
    '/nl/wegwijzer/niet-veilig/',
    '/nl/nu-hulp/?q=spoorx99',
  ])
    await worker.open(path);
  const kept = await Promise.all(
    [...worker.caches.all].map(async ([name, cache]) => [
      name.replace(/-v2-.*/, ''),
      (await cache.keys()).map(({ url }) => url.slice(origin.length)).sort(),
    ]),
  );
  expect(Object.fromEntries(kept)).toEqual({
    'workbox-precache': [
      expect.stringMatching(/^\/_astro\/a\.1\.css\?__WB_REVISION__=/),
      expect.stringMatching(/^\/nl\/geen-internet\/\?__WB_REVISION__=/),
    ],
    'routegids-bezocht': ['/_astro/page.2.js', '/nl/', '/nl/nu-hulp/', '/nl/zoeken/rijen.json'],
  });
});

describe('a kiosk', () => {
  beforeEach(async () => {
    // The worker and this test read the mark from the same caches.
    const real = globalThis.caches;
    Object.assign(globalThis, { caches: worker.caches });
    await writeMark({ gevraagd: '2026-11-22T09:00:00.000Z', bereikt: true });
    Object.assign(globalThis, { caches: real });
  });

  test.each(Object.entries(ill).filter(([, serve]) => serve !== half))(
    'shows its own page for what it does not keep: %s',
    async (_, serve) => {
      worker.serve = serve;
      const page = await worker.open('/nl/nu-hulp/');
      expect([page?.status, (await page?.text())?.includes('geen internet: 112')]).toEqual([503, true]);
      expect(await worker.open('/_astro/page.2.js')).toBeUndefined();
    },
  );
});
