import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stapbronnen } from '../../src/catalogus/catalogus.ts';
import { talen, weergaven } from '../../src/i18n/locales.ts';
import { inWeergave, paths } from '../../src/i18n/paths.ts';
import { briefCodes } from '../../src/routeblad/brief-codes.ts';
import { isGevoelig } from '../../src/wegwijzer/gevoelige-paden.ts';
import { dist } from '../dist.ts';
import { note, summarize, type Findings } from '../summarize.ts';
import { builtGids } from '../built-gids.ts';
import { checks } from './check-page.ts';
import { readSite, type Digest } from './read-site.ts';

const { catalogus, wegwijzer } = builtGids();
const site = await readSite(dist, catalogus.gemeente);
const pages = [...site.pages.values()];
const inNederlands = pages.filter(({ weergave }) => weergave === 'nl');

/** @returns what differs, per address, between the Dutch page and the same page in every other weergave */
function differences(what: (page: Digest) => Iterable<string>, between = weergaven): string[] {
  return inNederlands.flatMap((dutch) =>
    between.flatMap(({ code }) => {
      const other = site.pages.get(inWeergave(dutch.path, code));
      if (!other) return [];
      const [here, there] = [[...what(dutch)].join(' '), [...what(other)].join(' ')];
      return here === there ? [] : [`${other.path}: ${there || 'none'}; ${dutch.path}: ${here || 'none'}`];
    }),
  );
}

describe('every page', () => {
  test.each(Object.keys(checks))('%s', (name) => {
    expect(summarize(site.findings.get(name) ?? new Map())).toEqual([]);
  });

  test('has links that lead somewhere, to anchors that exist', () => {
    const dead: Findings = new Map();
    for (const { path, links, ids } of pages) {
      for (const link of links) {
        const [to = '', fragment] = link.split('#');
        const address = to.split('?')[0] ?? '';
        const target = address === '' ? { ids } : site.pages.get(address);
        const exists = target ? !fragment || target.ids.has(fragment) : site.files.has(address);
        if (!exists) note(dead, link, path);
      }
    }
    expect(summarize(dead)).toEqual([]);
  });

  test('loads files that exist', () => {
    const missing = new Set(pages.flatMap(({ loads }) => [...loads].filter((file) => !site.files.has(file))));
    expect([...missing]).toEqual([]);
  });
});

describe('the site', () => {
  test('has a page for every toestand, need, entry and person, in every weergave', () => {
    const expected = weergaven.flatMap(({ code }) => [
      paths.home(code),
      paths.nuHulp(code),
      paths.begrippen(code),
      ...[...wegwijzer.toestanden.values()].map(({ pad }) => paths.toestand(code, pad)),
      ...[...catalogus.behoeften.keys()].map((behoefte) => paths.hulpBij(code, behoefte)),
      ...[...catalogus.entries.values()].filter(({ soort }) => soort !== 'aanpakken').map(({ ref }) => paths.entry(code, ref)),
      ...stapbronnen(catalogus).map(({ ref }) => paths.hoeGingHet(code, ref)),
      ...[...catalogus.papieren.keys()].map((slug) => paths.papieren(code, slug)),
      paths.voorEenAnder(code),
      ...[...catalogus.contacten.keys()].map((slug) => paths.mensen(code, slug)),
    ]);
    expect(expected.length).toBeGreaterThan(1000);
    expect(expected.filter((path) => !site.pages.has(path))).toEqual([]);
  });

  test('asks a question exactly where the wegwijzer does, and shows a route everywhere else', () => {
    const shown = inNederlands
      .filter(({ path, soort }) => path.startsWith('/nl/wegwijzer/') && soort !== 'verhuisd')
      .map(({ path, soort }) => `${soort} ${path}`);
    const meant = [...wegwijzer.toestanden.values()].map(({ pad, route }) => `${route ? 'route' : 'vraag'} ${paths.toestand('nl', pad)}`);
    expect(shown.sort()).toEqual(meant.sort());
  });

  test('moves addresses of renamed answers on, without a detour', () => {
    const moved = weergaven.flatMap(({ code }) =>
      [...wegwijzer.verhuisd].map(([oud, nu]) => `${paths.toestand(code, oud.split('/'))} → ${paths.toestand(code, nu.split('/'))}`),
    );
    expect(
      pages
        .filter(({ soort }) => soort === 'verhuisd')
        .map(({ path, naar }) => `${path} → ${naar}`)
        .sort(),
    ).toEqual(moved.sort());
    expect(pages.filter(({ naar }) => naar && site.pages.get(naar)?.soort === 'verhuisd').map(({ path }) => path)).toEqual([]);
  });

  test('leads from every short address to a route or an entry', () => {
    const short = pages.filter(({ soort }) => soort === 'kort');
    expect(
      short
        .filter(({ naar }) => !['route', 'stuk'].includes(site.pages.get(naar?.replace('/eerst-lezen/', '/') ?? '')?.soort ?? ''))
        .map(({ path, naar }) => `${path} → ${naar}`),
    ).toEqual([]);
  });

  test('asks how it went on every route and every entry', () => {
    const silent = pages.filter(
      ({ soort, links }) => ['route', 'stuk'].includes(soort) && ![...links].some((link) => link.includes('/hoe-ging-het/')),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('has for every kind of letter a code that leads to its page in each language', () => {
    for (const [ref, code] of briefCodes(catalogus)) {
      const links = [...(site.pages.get(paths.briefKort(code))?.links ?? [])].map((link) => link.replace('/eerst-lezen/', '/'));
      expect(links).toEqual(expect.arrayContaining(talen.map((taal) => paths.entry(taal, ref))));
      expect(site.files.has(paths.briefCode(code))).toBe(true);
    }
  });

  test('has an error page in every weergave, where hosts look for it', () => {
    expect(['/404.html', ...weergaven.map(({ code }) => `/${code}/404.html`)].filter((file) => !site.files.has(file))).toEqual([]);
    expect([...site.files].filter((file) => file.endsWith('/404/index.html'))).toEqual([]);
  });

  test('lists in its sitemap every canonical page and nothing else', () => {
    const index = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
    const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');
    const listed = locations(index).flatMap((part) => locations(readFileSync(join(dist, new URL(part).pathname), 'utf8')));
    const canonical = pages.filter(({ noindex, soort }) => !noindex && soort !== 'fout').map((page) => page.canonical);
    expect(listed.length).toBeGreaterThan(500);
    expect(listed.filter((loc) => !canonical.includes(loc))).toEqual([]);
    expect(canonical.filter((loc) => !listed.includes(loc))).toEqual([]);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).not.toMatch(/Disallow: *\//);
  });

  test('serves the theme of the gemeente as one file', () => {
    expect(site.files.has('/thema.css')).toBe(true);
  });
});

describe('pages about violence', () => {
  const eerst = (path: string) => path.replace('/eerst-lezen/', '/');

  test('say so, with every page that leads on to one by itself', () => {
    // What stands there without a network may stand in the place of one.
    const meant = (path: string) =>
      [path, site.pages.get(path)?.naar ?? ''].some((one) => isGevoelig(catalogus, eerst(one))) || path.endsWith('/geen-internet/');
    expect(pages.filter(({ gevoelig }) => gevoelig).length).toBeGreaterThan(10 * weergaven.length);
    expect(pages.filter(({ path, gevoelig }) => gevoelig !== meant(path)).map(({ path }) => path)).toEqual([]);
  });

  test('are reached by a short address on paper past what to know before too', () => {
    const short = pages.filter(({ soort }) => soort === 'kort');
    expect(short.length).toBeGreaterThan(100);
    expect(short.filter(({ naar }) => isGevoelig(catalogus, naar ?? '')).map(({ path }) => path)).toEqual([]);
    expect(short.some(({ naar }) => naar?.includes('/eerst-lezen/'))).toBe(true);
  });

  test('are reached from other pages only past what to know before', () => {
    const straight = pages
      .filter(({ gevoelig }) => !gevoelig)
      .flatMap(({ path, links }) =>
        [...links].filter((link) => isGevoelig(catalogus, link.split(/[?#]/)[0] ?? '')).map((link) => `${path} → ${link}`),
      );
    expect(straight).toEqual([]);
  });

  test('have such a page before them, which search engines leave alone and pages about violence do not lead back to', () => {
    const before = pages.filter(({ path }) => path.includes('/eerst-lezen/'));
    const sensitive = pages.filter(
      ({ path, gevoelig, soort }) => gevoelig && ['vraag', 'route', 'stuk', 'na'].includes(soort) && !path.includes('/eerst-lezen/'),
    );
    expect(before.map(({ path }) => eerst(path)).sort()).toEqual(sensitive.map(({ path }) => path).sort());
    expect(before.filter(({ noindex }) => !noindex).map(({ path }) => path)).toEqual([]);
    expect(
      sensitive.flatMap(({ path, links }) =>
        [...links].filter((link) => link.includes('/eerst-lezen/')).map((link) => `${path} → ${link}`),
      ),
    ).toEqual([]);
  });
});

describe('a fact is written once', () => {
  test('answers are the same, in the same order, in every weergave', () => {
    expect(differences(({ soort, antwoorden }) => (soort === 'vraag' ? antwoorden : [soort]))).toEqual([]);
  });

  // Which person of the gemeente one phones depends on who speaks the language (brug.ts), and with that also whether a
  // later step is one more conversation or a subject of the first. A national line for now, or on its own page, does not.
  test('national telephone numbers are the same in every weergave', () => {
    const landelijk = ({ soort, nummers }: Digest) => {
      const all = [...nummers].filter((nummer) => !/^tel:(?:\+31|0)99/.test(nummer));
      return soort === 'route' ? all.filter((nummer) => nummer === [...nummers][0]) : all.sort();
    };
    expect(inNederlands.filter((page) => [...landelijk(page)].length > 0).length).toBeGreaterThan(40);
    expect(differences(landelijk)).toEqual([]);
  });

  test('amounts are the same in every language', () => {
    expect(inNederlands.filter(({ bedragen }) => bedragen.size > 0).length).toBeGreaterThan(5);
    expect(
      differences(
        ({ bedragen }) => [...bedragen].sort(),
        weergaven.filter(({ code }) => talen.includes(code as (typeof talen)[number])),
      ),
    ).toEqual([]);
  });
});
