import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../../site/headers.ts';
import { nearest404 } from './nearest-404.ts';

/** How many ports to try when the one asked for is taken. */
const PORTS_TO_TRY = 20;

/** Near what a host sends that compresses once and keeps the result, at a tenth of the time: for who counts bytes. */
export const AS_A_HOST = 9;

/** On its own machine a browser waits for the processor, not for bytes. */
const LIGHTLY = 1;

/** A site that somebody builds to look at it is for nobody else on the network. */
const loopback = 'localhost';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server that is running. */
export interface Served {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Stops it, open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a good static host would: compressed, with the
 * headers of its `_headers` file, and with the nearest 404.html for an address
 * that does not exist.
 *
 * @param options.dir the built site
 * @param options.port the port; 0 for any that is free
 * @param options.host the address to listen on; this machine alone when nobody says otherwise
 * @param options.quality of the compression, as brotli counts it: 0 to 11
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken
 */
export async function serveDist({
  dir,
  port,
  host = loopback,
  quality = LIGHTLY,
}: {
  dir: string;
  port: number;
  host?: string;
  quality?: number;
}): Promise<Served> {
  const server = createServer(siteHandler(resolve(dir), quality));
  await listen(server, port, host);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function siteHandler(dir: string, quality: number): (request: IncomingMessage, response: ServerResponse) => void {
  const headerFile = join(dir, '_headers');
  const rules = existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : [];
  // dev: looks on disk for every request, so that a new build shows at once.
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] }) as Handler;
  const compress = compression({
    threshold: 256,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } },
    // A part of a file counts in bytes of the file itself.
    filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
  }) as unknown as Handler;

  return (request, response) => {
    const path = decodedPath(request.url ?? '/');
    for (const [name, value] of headersFor(rules, path ?? '/')) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request, response, () => {
      if (path === undefined || isHidden(path)) sendNotFound(dir, path ?? '/', request, response);
      else files(request, response, () => sendNotFound(dir, path, request, response));
    });
  };
}

/**
 * The path of an address, decoded; undefined when it cannot be, or when a browser and a host would read it differently: two
 * slashes, or one that is encoded, lead to another site where they are taken for an address.
 */
function decodedPath(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? '/';
  if (/\/\/|%2f|%5c/i.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** What lies in the site's folder for the host, not for readers; and every way up. */
function isHidden(path: string): boolean {
  return (
    /^\/_headers(?:\/|$)/.test(path) ||
    path.includes('\0') ||
    path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.well-known')
  );
}

function sendNotFound(dir: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Cache-Control', 'no-cache');
  const page = nearest404(path, (file) => existsSync(join(dir, file)));
  if (page === undefined) {
    response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    response.end('404 Not Found\n');
    return;
  }
  const file = join(dir, page);
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.setHeader('Content-Length', statSync(file).size);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

/**
 * Serves on the port asked for, or else on the next one that is free.
 *
 * @throws {NodeJS.ErrnoException} when none of the ports tried is free
 */
export async function serveOnNextFreePort(dir: string, port: number, host = loopback): Promise<Served> {
  for (let next = port; ; next += 1) {
    try {
      return await serveDist({ dir, port: next, host });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || next - port >= PORTS_TO_TRY) throw error;
      console.log(`Port ${next} is taken.`);
    }
  }
}

/** Serves dist, for npm start, which has read the options: the port is the first word behind it, the address the second. */
async function main(): Promise<void> {
  const dir = fileURLToPath(new URL('../../../dist', import.meta.url));
  if (!existsSync(join(dir, 'index.html'))) {
    console.error('There is no site in dist: build it first with npm run build.');
    process.exitCode = 1;
    return;
  }
  const served = await serveOnNextFreePort(dir, Number(process.argv[2] ?? 4321), process.argv[3]);
  console.log(`\n  ${served.url}/\n\nStop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
}

if (import.meta.main) await main();
