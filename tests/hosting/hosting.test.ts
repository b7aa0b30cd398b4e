import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/site/headers.ts';
import { expandHeaders } from '../../src/tools/build/expand-headers.ts';
import { fileOf, findProgram } from './find-program.ts';

const headerFile = expandHeaders(readFileSync('public/_headers', 'utf8'), ['nl', 'ar-nl']);
const rules = parseHeaders(headerFile);
const nginxFile = readFileSync('.hosting/nginx.conf', 'utf8');
const caddyFile = readFileSync('.hosting/Caddyfile', 'utf8');
const inHead = createHash('sha256').update(readFileSync('src/kiosk/hoofd/load-in-head.js')).digest('base64');

const long = 'a'.repeat(2_000);
const site: Readonly<Record<string, string>> = {
  'index.html': `home ${long}`,
  '404.html': 'niets, in drie talen',
  'nl/index.html': `nl ${long}`,
  'nl/404.html': 'niets',
  'ar-nl/index.html': `ar ${long}`,
  'ar-nl/404.html': 'لا شيء',
  'kiosk/index.html': 'kiosk',
  'nl/mensen/ahmed.ics': `BEGIN:VCALENDAR ${long}`,
  'nl/manifest.webmanifest': `{"name":"${long}"}`,
  'nl/zoeken/rijen.json': `{"x":"${long}"}`,
  '_astro/page.1.js': `page("${long}")`,
  '_astro/page.2.css': `a{content:"${long}"}`,
  'mijn-route/0123456789.json': `{"x":"${long}"}`,
  'bewaar/nl.0123.json': `{"x":"${long}"}`,
  'bewaar.json': '{}',
  'service-worker.js': `work("${long}")`,
  'pagefind/wasm.nl.pagefind': 'x',
  'pagefind/pagefind.js': 'x',
  'zoek-index/nl.json': '{}',
  'icons/ltr-icoon.svg': `<svg>${long}</svg>`,
  'icons/ltr-180.png': 'png',
  'open-data/voorzieningen.json': '{}',
  'robots.txt': 'User-agent: *',
  _headers: headerFile,
  '.git/config': 'geheim',
};

/** What is asked for, with the type that a reader must get. */
const types: readonly (readonly [address: string, type: string])[] = [
  ['/', 'text/html; charset=utf-8'],
  ['/nl/', 'text/html; charset=utf-8'],
  ['/ar-nl/', 'text/html; charset=utf-8'],
  ['/kiosk/', 'text/html; charset=utf-8'],
  ['/nl/mensen/ahmed.ics', 'text/calendar; charset=utf-8'],
  ['/nl/manifest.webmanifest', 'application/manifest+json'],
  ['/nl/zoeken/rijen.json', 'application/json'],
  ['/_astro/page.1.js', 'javascript'],
  ['/_astro/page.2.css', 'text/css; charset=utf-8'],
  ['/mijn-route/0123456789.json', 'application/json'],
  ['/bewaar/nl.0123.json', 'application/json'],
  ['/bewaar.json', 'application/json'],
  ['/service-worker.js', 'javascript'],
  ['/pagefind/pagefind.js', 'javascript'],
  ['/zoek-index/nl.json', 'application/json'],
  ['/icons/ltr-icoon.svg', 'image/svg+xml'],
  ['/icons/ltr-180.png', 'image/png'],
  ['/open-data/voorzieningen.json', 'application/json'],
];
/** Nothing of these is for readers, or they lead away where a host reads them otherwise than a page does. */
const nowhere = [
  '/_headers',
  '/.git/config',
  '/_astro/',
  '/_astro/gone.3.js',
  '/icons/',
  '//evil.example/..%2fnl/',
  '/nl/..%2f..%2fetc/passwd',
  '/..%2fnl/',
  '/nl//mensen/ahmed.ics',
  '/nl/%5cevil.example/',
];

const dir = mkdtempSync(join(tmpdir(), 'routegids-host-'));
beforeAll(() => {
  for (const [name, text] of Object.entries(site)) {
    const file = join(dir, 'site', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(dir, 'site/bewaar/nl.0123.json.br'), brotliCompressSync(site['bewaar/nl.0123.json'] ?? ''));
});
afterAll(() => rmSync(dir, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Unlike fetch, sends the path as it is and leaves the body packed. */
const get = (port: number, path: string, accept = '') =>
  new Promise<Answer>((done, fail) => {
    request(
      { host: '127.0.0.1', port, path, headers: { host: 'routegids.example.nl', ...(accept && { 'accept-encoding': accept }) } },
      (come) => {
        const parts: Buffer[] = [];
        come.on('data', (part: Buffer) => parts.push(part));
        come.on('end', () =>
          done({ status: come.statusCode ?? 0, headers: come.headers as Answer['headers'], body: Buffer.concat(parts) }),
        );
      },
    )
      .on('error', fail)
      .end();
  });

/** A server that runs with one of the shipped files. */
interface Host {
  port: number;
  /** Where it answers who came without https. */
  plain: number | undefined;
  /** All that it said. */
  said: () => string;
  /** Sends what lies there packed with brotli. */
  brotli: boolean;
  stop: () => Promise<void>;
}

async function run(program: string, args: readonly string[], port: number, rest: Pick<Host, 'plain' | 'brotli'>): Promise<Host> {
  const child: ChildProcess = spawn(program, args, {
    cwd: dir,
    env: { ...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`${program} does not answer: ${said}`);
    if (await get(port, '/').catch(() => undefined)) break;
    await new Promise((again) => setTimeout(again, 50));
  }
  return {
    port,
    ...rest,
    said: () => said,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** What whoever copies the file changes: addresses, the certificate, the folder. Everything else is as it is shipped. */
async function startNginx(program: string): Promise<Host> {
  const [port, plain] = [await freePort(), await freePort()];
  const brotli = fileOf('usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  const own = nginxFile
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replace('root /srv/routegids;', `root ${join(dir, 'site')};`)
    .replace(/^ *brotli_static on;\n/m, (line) => (brotli ? line : ''));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${dir}/${kind};`).join('');
  writeFileSync(join(dir, 'routegids.conf'), own);
  // As Debian's own, where that touches what we ask for: it packs, and it logs.
  writeFileSync(
    join(dir, 'nginx.conf'),
    `${brotli ? `load_module ${brotli};` : ''} daemon off; master_process off; pid ${dir}/pid; error_log stderr;
events {} http { ${temporary} sendfile on; gzip on; access_log ${dir}/access.log; include ${dir}/routegids.conf; }`,
  );
  return run(program, ['-e', 'stderr', '-p', dir, '-c', join(dir, 'nginx.conf')], port, { plain, brotli: brotli !== undefined });
}

async function startCaddy(program: string): Promise<Host> {
  const port = await freePort();
  const own = caddyFile.replace(/^routegids\.example\.nl \{ # yours/m, `http://:${port} {`).replace('/srv/routegids', join(dir, 'site'));
  writeFileSync(join(dir, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
  return run(program, ['run', '--config', join(dir, 'Caddyfile'), '--adapter', 'caddyfile'], port, { plain: undefined, brotli: true });
}

const hosts = [
  {
    name: 'nginx',
    program: () => findProgram('nginx', ['-v'], ['nginx', 'libnginx-mod-http-brotli-static']),
    start: startNginx,
    advice: 'apt install nginx libnginx-mod-http-brotli-static',
  },
  { name: 'Caddy', program: () => findProgram('caddy', ['version'], ['caddy']), start: startCaddy, advice: 'apt install caddy' },
];

describe.each(hosts)('$name with the file as it is shipped', ({ name, program, start, advice }) => {
  let host: Host | undefined;
  beforeAll(async () => {
    const found = program();
    if (found) host = await start(found);
    else console.log(`${name} is not on this machine and could not be fetched, so it was not started with .hosting: ${advice}`);
  }, 200_000);
  afterAll(() => host?.stop());

  /** A test that needs the server; where there is none it says so and is skipped. */
  const served = (what: string, work: (host: Host) => Promise<void>) =>
    test(what, async ({ skip }) => {
      if (!host) return skip(`${name} is not here: ${advice}`);
      await work(host);
    });

  served('sends the headers of public/_headers, no more and no fewer, also with an error', async ({ port }) => {
    const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([header]) => header.toLowerCase())))];
    for (const path of [...types.map(([address]) => address), '/nl/bestaat-niet/', '/bestaat-niet/', ...nowhere]) {
      const { headers, status, body } = await get(port, path);
      // Caddy says of a path that climbs out of the site that it is not there, and nothing else.
      if (status === 400 || (status === 404 && body.length === 0)) continue;
      const meant = new Map([...headersFor(rules, path)].map(([header, value]) => [header.toLowerCase(), value]));
      // An error is no version of a file.
      if (status === 404) meant.set('cache-control', 'no-cache');
      for (const header of names) {
        if (header === 'cache-control' && !meant.has(header)) continue;
        expect([path, header, headers[header]]).toEqual([path, header, meant.get(header)]);
      }
      expect(headers['server'] ?? '').not.toMatch(/\d/);
    }
  });

  served('says of every file what it is', async ({ port }) => {
    for (const [path, type] of types) {
      const { status, headers } = await get(port, path);
      expect([path, status, headers['content-type']?.toLowerCase()]).toEqual([path, 200, expect.stringContaining(type)]);
    }
  });

  served('packs what is text, and sends what lies there packed', async ({ port, brotli }) => {
    const packed = types
      .map(([path]) => path)
      .filter((path) => (site[path.slice(1)] ?? site[`${path.slice(1)}index.html`] ?? '').length > 2_000);
    expect(packed.length).toBeGreaterThan(8);
    for (const path of packed) {
      const { headers, body } = await get(port, path, 'gzip');
      expect([path, headers['content-encoding'], headers['vary']]).toEqual([path, 'gzip', expect.stringMatching(/accept-encoding/i)]);
      expect(gunzipSync(body).toString()).toBe(site[path.slice(1)] ?? site[`${path.slice(1)}index.html`]);
    }
    if (!brotli) return;
    const { headers, body } = await get(port, '/bewaar/nl.0123.json', 'gzip, br');
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(site['bewaar/nl.0123.json']);
  });

  served(
    'answers an address that does not exist in its language, lists nothing, and keeps to itself what is not for readers',
    async ({ port }) => {
      for (const [path, said] of [
        ['/x/', site['404.html']],
        ['/nl/x/', site['nl/404.html']],
        ['/nl/x', site['nl/404.html']],
        ['/ar-nl/x/y/', site['ar-nl/404.html']],
      ] as const) {
        const { status, headers, body } = await get(port, path);
        expect([path, status, headers['content-type']?.toLowerCase(), body.toString()]).toEqual([
          path,
          404,
          'text/html; charset=utf-8',
          said,
        ]);
      }
      for (const path of nowhere) {
        const { status, body } = await get(port, path);
        // nginx refuses by itself what climbs out of the site.
        if (status === 400) continue;
        expect([path, status]).toEqual([path, 404]);
        expect([path, body.toString()]).toEqual([path, expect.stringMatching(/^(?:niets|لا|$)/)]);
      }
    },
  );

  served('sends who comes without https on to the same page, and answers reading alone', async ({ plain }) => {
    if (plain === undefined) return;
    const { status, headers } = await get(plain, '/nl/nu-hulp/?x=1');
    expect([status, headers['location']]).toEqual([301, 'https://routegids.example.nl/nl/nu-hulp/?x=1']);
  });

  served('writes down no path that somebody asked for', async ({ port, plain, said }) => {
    for (const path of ['/nl/spoorx99/', '/_astro/spoorx99.js', '/spoorx99%2f/', '/_headers?spoorx99', '/nl/?spoorx99'])
      await get(port, path);
    if (plain !== undefined) await get(plain, '/spoorx99/');
    const kept = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(dir, 'site')))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(kept.length).toBeGreaterThan(0);
    expect([said(), ...kept].filter((text) => text.includes('spoorx99'))).toEqual([]);
  });
});

test('every file for a host says the same as public/_headers, and allows the one line that stands in pages', () => {
  const [all] = rules;
  expect(all?.pattern).toBe('/*');
  const policy = all?.headers.find(([header]) => header === 'Content-Security-Policy')?.[1] ?? '';
  expect(policy).toContain(`'sha256-${inHead}'`);
  expect(policy).not.toContain('unsafe-inline');
  for (const [header, value] of all?.headers ?? []) {
    expect(nginxFile).toContain(`add_header ${header} "${value}" always;`);
    expect(caddyFile).toContain(`${header} "${value}"`);
  }
  // A line that is added to one alone.
  expect([...nginxFile.matchAll(/add_header (?!Cache-Control|Access-Control)/g)]).toHaveLength(all?.headers.length ?? 0);
});
