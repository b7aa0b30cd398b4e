import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/i18n/paths.ts';
import { bedenktijd, stilte } from '../../src/kiosk/stilte/idle.ts';
import { tabKey } from '../../src/site/is-kiosk.ts';
import { begin, keuzeWords, onbekend, readApparaat, readTab, writeTab } from '../../src/site/tab.ts';

const code = readFileSync('src/kiosk/hoofd/in-head.js', 'utf8');

const here = 'https://gids.voorbeeld.nl';

class Link {
  href: string;
  origin: string;
  pathname: string;
  closest: (selector: string) => Link | null;
  constructor(href: string, snelWeg = false) {
    this.href = href;
    this.origin = new URL(href).origin;
    this.pathname = new URL(href).pathname;
    this.closest = (selector) => (selector === 'a' || snelWeg ? this : null);
  }
}

interface Start {
  /** What the page says of itself on <html>. */
  dataset?: Record<string, string>;
  tab?: string;
  hash?: string;
  /** From where somebody came. */
  referrer?: string;
  /** Smallest side of the screen. */
  screen?: number;
  /** The browser fills the screen. */
  full?: boolean;
  /** The page stands in a frame. */
  framed?: boolean;
}

const storageOf = (text: string | null) => {
  const kept = new Map(text === null ? [] : [[tabKey, text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

/**
 * Runs the script in a page that is as small as can be.
 * @param text what the tab keeps of itself; null when it is no kiosk
 */
function run(text: string | null, { dataset = {}, tab, hash = '', referrer = '', screen = 768, full = false, framed = false }: Start = {}) {
  const page = { dataset, links: [] as Record<string, string>[], moved: [] as string[], shown: [] as string[] };
  const listeners: ((event: object) => void)[] = [];
  const timers: { act: () => void; after: number }[] = [];
  const told: Record<string, () => void> = {};
  const window = { addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener) };
  const sessionStorage = storageOf(text);
  runInNewContext(code, {
    Element: Link,
    URLSearchParams,
    window,
    top: framed ? {} : window,
    sessionStorage,
    screen: { width: 1366, height: screen },
    matchMedia: () => ({ matches: full }),
    history: { replaceState: (_: unknown, __: string, to: string) => page.shown.push(to) },
    location: { origin: here, hash, replace: (to: string) => page.moved.push(to) },
    setTimeout: (act: () => void, after: number) => timers.push({ act, after }) - 1,
    clearTimeout: (timer: number) => void delete timers[timer],
    document: {
      referrer,
      addEventListener: (type: string, listener: () => void) => (told[type] = listener),
      documentElement: page,
      currentScript: { dataset: { tab } },
      createElement: () => ({ setAttribute() {} }),
      head: { append: (link: Record<string, string>) => page.links.push(link) },
    },
  });
  const tap = (target: object, defaultPrevented = false) => {
    const event = { target, defaultPrevented, preventDefault: () => (event.defaultPrevented = true) };
    for (const listener of listeners) listener(event);
    return event.defaultPrevented;
  };
  return { page, tap, tabNow: () => readTab(sessionStorage.getItem(tabKey)), timers, told };
}

const fresh = writeTab({ apparaat: onbekend, keuzes: begin });

it('is asked for where this site wrote that the tab is a kiosk, and nowhere else', () => {
  const asked = (sessionStorage: object | undefined, name = '') => {
    const written: string[] = [];
    runInNewContext(readFileSync('src/kiosk/hoofd/load-in-head.js', 'utf8'), {
      name,
      document: { write: (html: string) => written.push(html) },
      ...(sessionStorage && { sessionStorage }),
    });
    return written;
  };
  expect(asked({})).toEqual([]);
  // Any site can name a window, with a link alone.
  expect(asked({}, `routegids-kiosk ${fresh}`)).toEqual([]);
  // A browser that refuses storage.
  expect(asked(undefined)).toEqual([]);
  expect(asked({ [tabKey]: fresh })).toEqual([`<script src=${paths.kioskHoofd()}></script>`]);
});

it('tells the style sheet what the visitor of the kiosk chose, in the words of tab.ts', () => {
  const keuzes = { ...begin, letters: 150, contrast: true } as const;
  const { dataset, links } = run(writeTab({ apparaat: onbekend, keuzes })).page;
  expect(dataset).toEqual({ kiosk: '', keuzes: keuzeWords(keuzes) });
  expect(links.length).toBe(1);
});

it('makes a kiosk also of a tab that cannot be read', () => {
  expect(run('{"keu').page.dataset).toEqual({ kiosk: '' });
});

it('leads from a page before any language to the start screen', () => {
  expect(run(fresh, { dataset: { voorTaal: '' } }).page.moved).toEqual([paths.kiosk()]);
});

const startScreen = (start: Start = {}): Start => ({ dataset: { kiosk: 'start' }, tab: fresh, ...start });

it('makes any tab a kiosk on the start screen, before anybody can tap; of one that is a kiosk only the device stays', () => {
  const { page, tap, tabNow } = run(null, startScreen());
  expect(tabNow()).toEqual(readTab(fresh));
  expect(page.dataset).toEqual({ kiosk: 'start', keuzes: keuzeWords(begin) });
  expect(page.links).toEqual([]);
  expect(tap(new Link(`${here}/nl/`))).toBe(true);
  const printer = writeTab({ apparaat: { printer: true, prints: 2 }, keuzes: begin });
  expect(run(printer, startScreen()).tabNow()).toEqual(readTab(printer));
  const visited = writeTab({
    apparaat: { printer: true, prints: 2 },
    keuzes: { ...begin, letters: 150 },
    pad: [{ adres: '/nl/zoeken/#q=bril', hoogte: 3 }],
    stil: 4,
  });
  expect(run(visited, startScreen()).tabNow()).toEqual(readTab(printer));
  expect(run('{"keu', startScreen()).tabNow()).toEqual(readTab(fresh));
  for (const hash of ['#printer=ja', '#printer=nee', '#'])
    expect(run(visited, startScreen({ hash })).tabNow()?.apparaat, hash).toEqual(readApparaat(hash, { printer: true, prints: 2 }));
});

it.each([
  ["somebody's phone", { screen: 390 }],
  ['a link on another site', { referrer: 'https://evil.example/' }],
  ['a site whose name begins as this one', { referrer: `${here}.evil.example/` }],
  ['a frame', { framed: true }],
] as const)('makes no kiosk of %s', (_, start) => {
  const { page, tap, tabNow } = run(null, startScreen(start));
  expect(tabNow()).toBeUndefined();
  expect(page.dataset).toEqual({});
  expect(tap(new Link('tel:112'))).toBe(false);
});

it.each([
  ['a small screen that the browser fills', null, { screen: 480, full: true }],
  ['the way back from a page of this site', null, { referrer: `${here}/nl/` }],
  ['a kiosk that comes back from elsewhere', fresh, { referrer: 'https://wa.me/' }],
] as const)('makes a kiosk of %s', (_, text, start) => {
  expect(run(text, startScreen(start)).tabNow()).toEqual(readTab(fresh));
});

it('takes a phone that once was a kiosk out of it at the start screen', () => {
  expect(run(fresh, startScreen({ screen: 390 })).tabNow()).toBeUndefined();
});

it('ends a visit after as long as it would without touch, when the scripts that should never come; the next sees no referrer', () => {
  const { page, timers, told } = run(fresh);
  expect(timers.map(({ after }) => after)).toEqual([stilte + bedenktijd]);
  timers[0]?.act();
  expect(page.moved).toEqual([paths.kiosk()]);
  expect(page.shown).toEqual([paths.welkom()]);
  told['kiosk-loopt']?.();
  expect(Object.keys(timers)).toEqual([]);
  expect(run(fresh, { dataset: { kiosk: 'start' } }).timers).toEqual([]);
});

describe('a link in a kiosk', () => {
  it.each(['/nl/', '/ar-nl/wegwijzer/geld/#m=a', '/nl/zoeken/?q=bed', '/nl/#inhoud'])(
    'puts a page of this site in the place of this one: %s',
    (path) => {
      const { page, tap } = run(fresh);
      expect(tap(new Link(here + path))).toBe(true);
      expect(page.moved).toEqual([here + path]);
    },
  );

  it.each([
    `${here}/nl/mensen/fatma.ics`,
    'https://wa.me/?text=x',
    'https://gids.voorbeeld.nl.evil.example/nl/',
    'http://gids.voorbeeld.nl/nl/',
    'tel:112',
    'mailto:a@b.nl',
  ])('leads nowhere else: %s', (href) => {
    const { page, tap } = run(fresh);
    expect(tap(new Link(href))).toBe(true);
    expect(page.moved).toEqual([]);
  });

  it('that says "snel weg" leads to the start screen, also before its own script has come', () => {
    const { page, tap } = run(fresh);
    expect(tap(new Link('https://www.buienradar.nl/', true))).toBe(true);
    expect([page.shown, page.moved]).toEqual([[paths.welkom()], [paths.kiosk()]]);
  });

  it('is left to a script of the page that took it', () => {
    const { page, tap } = run(fresh);
    expect(tap(new Link(`${here}/nl/`), true)).toBe(true);
    expect(page.moved).toEqual([]);
  });
});
