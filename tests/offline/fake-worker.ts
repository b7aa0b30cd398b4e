import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

export const origin = 'https://gids.voorbeeld.nl';

/** As much of the Cache API as the site uses; what is not stored whole is not stored. */
class FakeCache {
  readonly kept = new Map<string, Response>();

  private address(asked: Request | string): string {
    return new URL(typeof asked === 'string' ? asked : asked.url, origin).href;
  }

  async match(asked: Request | string): Promise<Response | undefined> {
    return this.kept.get(this.address(asked))?.clone();
  }

  async put(asked: Request | string, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    const { status, headers } = response;
    this.kept.delete(this.address(asked));
    this.kept.set(this.address(asked), new Response(bytes, { status, headers }));
  }

  async keys(): Promise<Request[]> {
    return [...this.kept.keys()].map((url) => new Request(url));
  }

  async delete(asked: Request | string): Promise<boolean> {
    return this.kept.delete(this.address(asked));
  }
}

/** What a browser keeps of a site. */
export class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return cache;
  }

  async match(asked: Request | string, { cacheName }: { cacheName?: string } = {}): Promise<Response | undefined> {
    for (const [name, cache] of this.all) {
      const found = cacheName === undefined || cacheName === name ? await cache.match(asked) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  has = async (name: string): Promise<boolean> => this.all.has(name);
  delete = async (name: string): Promise<boolean> => this.all.delete(name);
  keys = async (): Promise<string[]> => [...this.all.keys()];

  /** Every address that is kept, and what is said there. */
  async texts(): Promise<Record<string, string>> {
    const rows = [...this.all.values()].flatMap(({ kept }) => [...kept].map(([url, answer]) => [new URL(url).pathname, answer] as const));
    return Object.fromEntries(await Promise.all(rows.map(async ([path, answer]) => [path, await answer.clone().text()])));
  }
}

class ExtendableEvent {
  readonly work: Promise<unknown>[] = [];
  answer: Promise<Response> | undefined;
  readonly type: string;
  request: Request | undefined;
  data: unknown;

  constructor(type: string, more: Partial<ExtendableEvent> = {}) {
    this.type = type;
    Object.assign(this, more);
  }

  waitUntil(work: Promise<unknown>): void {
    this.work.push(work);
  }

  respondWith(answer: Promise<Response>): void {
    this.answer = Promise.resolve(answer);
  }
}

/** How a server answers. @throws where nobody does */
export type Serve = (path: string) => Response | Promise<Response>;

/** The built service worker in a browser that is as small as can be. */
export class FakeWorker {
  /** Who answers on the network. */
  serve: Serve;
  /** What was asked of the network, in order. */
  readonly asked: string[] = [];
  readonly caches: FakeCaches;
  readonly #listeners = new Map<string, ((event: ExtendableEvent) => void)[]>();

  /**
   * @param dir a built site
   * @param caches what an earlier worker kept
   */
  constructor(dir: string, serve: Serve, caches = new FakeCaches()) {
    this.serve = serve;
    this.caches = caches;
    const location = new URL(`${origin}/service-worker.js`);
    const registration = { scope: `${origin}/`, waiting: null, active: null };
    const globals = {
      // A request without its own address is one of this site.
      Request: class extends Request {
        constructor(asked: Request | string | URL, init?: RequestInit) {
          super(asked instanceof Request ? asked : new URL(asked, origin), init);
        }
      },
      fetch: (asked: Request | string) => this.#fetch(asked),
      caches,
      registration,
      location,
      navigator: { languages: ['nl'] },
      ExtendableEvent,
      FetchEvent: ExtendableEvent,
      addEventListener: (type: string, listener: (event: ExtendableEvent) => void) =>
        this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]),
      skipWaiting: async () => undefined,
      clients: { claim: async () => undefined, matchAll: async () => [] },
      ...{ Response, Headers, URL, URLSearchParams, TextDecoder, TextEncoder, crypto, Blob, AbortSignal, Promise, console },
      ...{ setTimeout, clearTimeout, performance },
    };
    const context = createContext(globals);
    runInContext('globalThis.self = globalThis', context);
    runInContext(readFileSync(join(dir, 'service-worker.js'), 'utf8'), context);
  }

  async #fetch(asked: Request | string): Promise<Response> {
    const request = typeof asked === 'string' ? new Request(new URL(asked, origin)) : asked;
    const { pathname } = new URL(request.url);
    this.asked.push(pathname);
    const response = await this.serve(pathname);
    if (!request.integrity) return response;
    const bytes = await response.arrayBuffer();
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
    if (request.integrity !== `sha256-${digest}`) throw new TypeError('Failed to fetch: integrity');
    return new Response(bytes, { status: response.status, headers: response.headers });
  }

  async #tell(event: ExtendableEvent): Promise<ExtendableEvent> {
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event);
    // What is waited for may ask to wait for more.
    for (let done = 0; done < event.work.length; done += 1) await event.work[done];
    return event;
  }

  /** @throws when the worker does not install */
  async install(): Promise<void> {
    await this.#tell(new ExtendableEvent('install'));
    await this.#tell(new ExtendableEvent('activate'));
  }

  /** Opens a page, or asks for a file as a page does. @returns undefined when the browser would show its own error */
  async open(path: string, mode: 'navigate' | 'cors' = path.endsWith('/') ? 'navigate' : 'cors'): Promise<Response | undefined> {
    const request = new Request(new URL(path, origin));
    Object.defineProperty(request, 'mode', { value: mode });
    const event = new ExtendableEvent('fetch', { request });
    for (const listener of this.#listeners.get('fetch') ?? []) listener(event);
    const answer = await (event.answer ?? this.#fetch(request)).catch(() => undefined);
    // A page is read while it comes.
    const text = await answer
      ?.clone()
      .text()
      .catch(() => undefined);
    for (let done = 0; done < event.work.length; done += 1) await event.work[done]?.catch(() => undefined);
    return answer?.type === 'error' || text === undefined ? undefined : answer;
  }
}
