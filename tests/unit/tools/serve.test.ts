import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liftErrorPages } from '../../../src/tools/build/lift-error-pages.ts';
import { serveDist, serveOnNextFreePort, type Served } from '../../../src/tools/serve/serve.ts';

const outside = mkdtempSync(join(tmpdir(), 'routegids-serve-'));
const dir = join(outside, 'site');
const long = '<p>Hallo</p>'.repeat(200);
let served: Served;

beforeAll(async () => {
  const files = {
    'index.html': 'home',
    '404.html': 'none',
    'nl/index.html': long,
    'nl/404/index.html': 'niets',
    'data.json': '{}',
    _headers: '/*\n  X-Test: yes\n',
    '.secret': 'dot',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  writeFileSync(join(outside, 'private.txt'), 'private');
  liftErrorPages(dir);
  served = await serveDist({ dir, port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(outside, { recursive: true });
});

/** Unlike fetch, sends the path as it is and leaves the body packed. */
function get(path: string, { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    request({ port: new URL(served.url).port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  ['/', 200, 'home', 'text/html;charset=utf-8'],
  ['/data.json?x=1', 200, '{}', 'application/json'],
  ['/foo/', 404, 'none', 'text/html;charset=utf-8'],
  ['/nl/foo/bar/', 404, 'niets', 'text/html;charset=utf-8'],
  ['/%zz', 404, 'none', 'text/html;charset=utf-8'],
])('%s: %i, %s', async (path, status, body, type) => {
  const answer = await get(path);
  expect([answer.status, answer.body.toString(), answer.headers['content-type'], answer.headers['x-test']]).toEqual([
    status,
    body,
    type,
    'yes',
  ]);
});

test.each([
  '/../private.txt',
  '/%2e%2e/private.txt',
  '/nl/..%2f..%2fprivate.txt',
  '/..%5cprivate.txt',
  '/%00',
  '/_headers',
  '/_headers/',
  '//_headers',
  '/.secret',
  // A page that stands at such an address would write links that lead away.
  '//evil.example/..%2fnl/',
  '//nl/',
  '/nl//',
])('%s stays closed', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('nobody else on the network sees it, unless somebody says so', async () => {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address;
  const reached = (url: string) =>
    new Promise<boolean>((done) => {
      request({ host: own, port: new URL(url).port, path: '/nl/', timeout: 5_000 }, (answer) => done(answer.resume().statusCode === 200))
        .on('error', () => done(false))
        .end();
    });
  // A machine without a network has nobody else.
  if (own === undefined) return;
  expect(await reached(served.url)).toBe(false);
  const open = await serveDist({ dir, port: 0, host: '0.0.0.0' });
  expect(await reached(open.url)).toBe(true);
  await open.close();
});

test('pages travel packed', async () => {
  const answer = await get('/nl/', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.body.length).toBeLessThan(100);
  expect(brotliDecompressSync(answer.body).toString()).toBe(long);
  expect((await get('/nl/', { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding']).toBe('gzip');
});

test('a page that did not change is not sent again', async () => {
  const { headers } = await get('/nl/');
  expect((await get('/nl/', { headers: { 'if-none-match': String(headers['etag']) } })).status).toBe(304);
});

test('reading is all one can do', async () => {
  expect((await get('/nl/', { method: 'POST' })).status).toBe(405);
  const head = await get('/nl/foo/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([404, 0]);
});

test('a port that is taken is passed by', async () => {
  const port = Number(new URL(served.url).port);
  const second = await serveOnNextFreePort(dir, port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
