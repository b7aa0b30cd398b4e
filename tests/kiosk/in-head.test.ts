import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/i18n/paths.ts';
import { bedenktijd, stilte } from '../../src/kiosk/stilte/idle.ts';
import { begin, keuzeWords, onbekend, readApparaat, readTab, writeTab } from '../../src/site/tab.ts';

const code = readFileSync('src/kiosk/hoofd/in-head.js', 'utf8');

const here = 'https://gids.voorbeeld.nl';

class Link {
  href: string;
  origin: string;
  hasAttribute: () => boolean;
  closest: (selector: string) => Link | null;
  constructor(href: string, download = false, snelWeg = false) {
    this.href = href;
    this.origin = new URL(href).origin;
    this.hasAttribute = () => download;
    this.closest = (selector) => (selector === 'a' || snelWeg ? this : null);
  }
}

interface Start {
  /** What the page says of itself on <html>. */
  dataset?: Record<string, string>;
  tab?: string;
  hash?: string;
}

/** Runs the script in a page that is as small as can be. */
function run(name: string, { dataset = {}, tab, hash = '' }: Start = {}) {
  const page = { dataset, links: [] as Record<string, string>[], moved: [] as string[] };
  const listeners: ((event: object) => void)[] = [];
  const timers: { act: () => void; after: number }[] = [];
  const told: Record<string, () => void> = {};
  const window = { name, addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener) };
  runInNewContext(code, {
    Element: Link,
    URLSearchParams,
    window,
    location: { origin: here, hash, replace: (to: string) => page.moved.push(to) },
    setTimeout: (act: () => void, after: number) => timers.push({ act, after }) - 1,
    clearTimeout: (timer: number) => void delete timers[timer],
    document: {
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
  return { page, tap, window, timers, told };
}

it('is asked for in a kiosk alone', () => {
  const asked = (name: string) => {
    const written: string[] = [];
    runInNewContext(readFileSync('src/kiosk/hoofd/load-in-head.js', 'utf8'), {
      name,
      document: { write: (html: string) => written.push(html) },
    });
    return written;
  };
  expect(asked('')).toEqual([]);
  expect(asked('other routegids-kiosk ')).toEqual([]);
  expect(asked(writeTab({ apparaat: onbekend, keuzes: begin }))).toEqual([`<script src=${paths.kioskHoofd()}></script>`]);
});

it('tells the style sheet what the visitor of the kiosk chose, in the words of tab.ts', () => {
  const keuzes = { ...begin, letters: 150, contrast: true } as const;
  const { dataset, links } = run(writeTab({ apparaat: onbekend, keuzes })).page;
  expect(dataset).toEqual({ kiosk: '', keuzes: keuzeWords(keuzes) });
  expect(links.length).toBe(1);
});

it('makes a kiosk also of a tab that cannot be read', () => {
  expect(run('routegids-kiosk {"keu').page.dataset).toEqual({ kiosk: '' });
});

it('leads from a page before any language to the start screen', () => {
  expect(run(writeTab({ apparaat: onbekend, keuzes: begin }), { dataset: { voorTaal: '' } }).page.moved).toEqual([paths.kiosk()]);
});

it('makes any tab a kiosk on the start screen, before anybody can tap; of one that is a kiosk only the device stays', () => {
  const tab = writeTab({ apparaat: onbekend, keuzes: begin });
  const { page, tap, window } = run('', { dataset: { kiosk: 'start' }, tab });
  expect(window.name).toBe(tab);
  expect(page.dataset).toEqual({ kiosk: 'start', keuzes: keuzeWords(begin) });
  expect(page.links).toEqual([]);
  expect(tap(new Link(`${here}/nl/`))).toBe(true);
  const printer = writeTab({ apparaat: { printer: true, prints: 2 }, keuzes: begin });
  expect(readTab(run(printer, { dataset: { kiosk: 'start' }, tab }).window.name)).toEqual(readTab(printer));
  const visited = writeTab({
    apparaat: { printer: true, prints: 2 },
    keuzes: { ...begin, letters: 150 },
    pad: [{ adres: '/nl/zoeken/#q=bril', hoogte: 3 }],
    stil: 4,
  });
  expect(readTab(run(visited, { dataset: { kiosk: 'start' }, tab }).window.name)).toEqual(readTab(printer));
  expect(run('routegids-kiosk {"keu', { dataset: { kiosk: 'start' }, tab }).window.name).toBe(tab);
  for (const hash of ['#printer=ja', '#printer=nee', '#'])
    expect(readTab(run(visited, { dataset: { kiosk: 'start' }, tab, hash }).window.name)?.apparaat, hash).toEqual(
      readApparaat(hash, { printer: true, prints: 2 }),
    );
});

it('ends a visit after as long as it would without touch, when the scripts that should never come', () => {
  const tab = writeTab({ apparaat: onbekend, keuzes: begin });
  const { page, timers, told } = run(tab);
  expect(timers.map(({ after }) => after)).toEqual([stilte + bedenktijd]);
  timers[0]?.act();
  expect(page.moved).toEqual([paths.kiosk()]);
  told['kiosk-loopt']?.();
  expect(Object.keys(timers)).toEqual([]);
  expect(run(tab, { dataset: { kiosk: 'start' } }).timers).toEqual([]);
});

describe('a link in a kiosk', () => {
  const tab = writeTab({ apparaat: onbekend, keuzes: begin });

  it.each(['/nl/', '/ar-nl/wegwijzer/geld/#m=a', '/nl/zoeken/?q=bed', '/nl/#inhoud'])(
    'puts a page of this site in the place of this one: %s',
    (path) => {
      const { page, tap } = run(tab);
      expect(tap(new Link(here + path))).toBe(true);
      expect(page.moved).toEqual([here + path]);
    },
  );

  it.each([
    [`${here}/nl/mensen/fatma.ics`, true],
    ['https://wa.me/?text=x', false],
    ['https://gids.voorbeeld.nl.evil.example/nl/', false],
    ['http://gids.voorbeeld.nl/nl/', false],
    ['tel:112', false],
    ['mailto:a@b.nl', false],
  ] as const)('leads nowhere else: %s', (href, download) => {
    const { page, tap } = run(tab);
    expect(tap(new Link(href, download))).toBe(true);
    expect(page.moved).toEqual([]);
  });

  it('that says "snel weg" leads to the start screen, also before its own script has come', () => {
    const { page, tap } = run(tab);
    expect(tap(new Link('https://www.buienradar.nl/', false, true))).toBe(true);
    expect(page.moved).toEqual([paths.kiosk()]);
  });

  it('is left to a script of the page that took it', () => {
    const { page, tap } = run(tab);
    expect(tap(new Link(`${here}/nl/`), true)).toBe(true);
    expect(page.moved).toEqual([]);
  });
});
