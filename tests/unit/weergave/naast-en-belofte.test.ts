import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { stapbronnen, type Stapbron } from '../../../src/catalogus/catalogus.ts';
import { draw } from '../../../src/components/basis/draw.ts';
import { vastVan } from '../../../src/components/basis/vast.ts';
import Persoon from '../../../src/components/mens/Persoon.tsx';
import Stap from '../../../src/components/route/Stap.tsx';
import { entryBlad } from '../../../src/routeblad/blad-of.ts';
import { bladInhoud } from '../../../src/routeblad/blad-inhoud.ts';
import { fillBehoefte, fillBrug } from '../../../src/weergave/fill-behoefte.ts';
import { gesprekInhoud } from '../../../src/weergave/gesprek-inhoud.ts';
import { persoonInhoud } from '../../../src/weergave/persoon-inhoud.ts';
import { stapInhoud } from '../../../src/weergave/stap-inhoud.ts';
import { View } from '../../../src/weergave/view.ts';
import { openGids, type Gids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, kleinWith, peildatum } from '../../fixtures.ts';

const text = (element: { text: string } | null) => element?.text.replace(/\s+/g, ' ').trim();

/** The small site with words of its files changed. */
function gidsMet(...changes: [path: string, from: string | RegExp, to: string][]): Gids {
  const sources = klein().map(({ path, text: old }) => ({
    path,
    text: changes.reduce((now, [name, from, to]) => (path.endsWith(name) ? now.replace(from, to) : now), old),
  }));
  const { gids } = openGids(sources, peildatum);
  if (!gids) throw new Error('not a site any more');
  return gids;
}

function stapVan(w: string, { catalogus }: Gids, more: { gevaar?: boolean } = {}, ref = 'regelingen/fietsregeling') {
  const view = new View(w, catalogus);
  const stap = fillBehoefte(stapInhoud(view, catalogus.entries.get(ref) as Stapbron, peildatum), []);
  return parse(draw(Stap, { stap, gesprek: fillBrug(gesprekInhoud(view, stap.contact, peildatum), []), vast: vastVan(view), ...more }));
}

function persoonVan(w: string, { catalogus }: Gids, slug: string, dag = peildatum) {
  const view = new View(w, catalogus);
  const contact = catalogus.contacten.get(slug);
  if (!contact) throw new Error(`No ${slug}`);
  return parse(draw(Persoon, { persoon: persoonInhoud(view, contact, dag), vast: vastVan(view) }));
}

const erbijOpBlad = (gids: Gids, w = 'nl') =>
  bladInhoud(
    new View(w, gids.catalogus),
    peildatum,
    entryBlad(gids.wegwijzer.data, gids.catalogus.entries.get('regelingen/fietsregeling') as Stapbron, peildatum),
    'x.example',
  ).erbij.map((pieces) => pieces.map(({ html }) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')));

const heel = gidsMet();
/** Nobody of the small site goes along, comes home, or phones along. */
const alleen = gidsMet(['anna.yml', /^kan: .*$/m, 'kan: [belt-terug]'], ['bert.yml', /^kan: .*$/m, 'kan: []']);

describe('beside you', () => {
  test('right below the number stands who phones along where there is no door, with what to say and their number', () => {
    const fold = stapVan('nl', heel).querySelector('.naast-u');
    expect(text(fold?.querySelector('summary') ?? null)).toBe('Durft u niet alleen te bellen? Anna belt mee of komt langs.');
    expect(fold?.querySelectorAll('.naast-zin').map(text)).toEqual([
      'Ik durf niet alleen te bellen. Wilt u met mij bellen naar Cora?',
      'Kunt u bij mij thuis komen om erover te praten?',
    ]);
    expect(fold?.querySelectorAll('li').map(text)).toEqual(['Anna 099 000 00 01 Ik woon in Noord', 'Bert 099 000 00 02 Ik woon in Zuid']);
    expect(erbijOpBlad(heel)[0]).toEqual(['Durft u niet alleen te bellen? Anna belt mee of komt langs. 099 000 00 01']);
  });

  test('where there is a door somebody goes along, in the grammar of the language', () => {
    const deur = gidsMet([
      'cora.yml',
      /^kan: /m,
      'plek:\n  naam: A\n  adres: B 1\n  binnen: { nl: Kom., tr: Gel., ar: ادخل. }\n  aparte-kamer: ja\nkan: ',
    ]);
    expect(text(stapVan('nl', deur).querySelector('.naast-u summary'))).toBe('Durft u niet alleen? Anna gaat mee of komt langs.');
    const beide = stapVan('ar-nl', deur).querySelector('.naast-u summary');
    expect(beide?.querySelectorAll('.hoofd, .naast').map((one) => one.getAttribute('lang'))).toEqual(['ar', 'nl']);
    // Bert calls along already, and nobody who speaks Arabic comes home.
    expect(stapVan('ar', deur).querySelector('.naast-u')).toBeNull();
  });

  test('who is phoned already only has to be asked to come home', () => {
    const folds = stapVan('nl', heel, {}, 'initiatieven/moestuin').querySelectorAll('.naast-u');
    expect(folds.map((fold) => text(fold.querySelector('.tussenkop')))).toEqual(['Liever bij u thuis?']);
    expect(folds[0]?.querySelectorAll('a')).toEqual([]);
  });

  test('nobody in danger reads it, and nothing is promised that nobody does', () => {
    expect(stapVan('nl', heel, { gevaar: true }).querySelector('.naast-u')).toBeNull();
    for (const w of ['nl', 'tr', 'ar', 'tr-nl']) expect(stapVan(w, alleen).querySelector('.naast-u'), w).toBeNull();
    // Only what Cora does with what one tells her.
    expect(erbijOpBlad(alleen)).toHaveLength(1);
  });
});

describe('what is done with what one tells', () => {
  test('stands before the number, in every language and on the sheet', () => {
    const persoon = persoonVan('nl', heel, 'cora');
    expect(persoon.querySelectorAll('.vertelt').map(text)).toEqual([
      'Werkt voor de gemeente. Beslist niet over uw uitkering.',
      'Schrijft op wat nodig is. Collega’s bij de gemeente kunnen het lezen. Vraagt wel uw naam.',
    ]);
    const order = persoon.querySelectorAll('.vertelt, a.knop').map(({ rawTagName }) => rawTagName);
    expect(order).toEqual(['p', 'p', 'a']);
    expect(text(persoonVan('tr', heel, 'anna').querySelector('.vertelt'))).toBe(
      'Mahalle kuruluşunda çalışır, belediyede değil. Ödenek kararını vermez.',
    );
    expect(text(stapVan('nl', heel).querySelector('.persoon > .vertelt'))).toBe(
      'Beslist niet over uw uitkering. Collega’s bij de gemeente kunnen het lezen.',
    );
    expect(erbijOpBlad(heel)[1]).toEqual(['Beslist niet over uw uitkering. Collega’s bij de gemeente kunnen het lezen.']);
  });

  test('of who did not say it nothing stands there', () => {
    const stil = gidsMet(['cora.yml', /^(?:werkt-voor|schrijft-op|geeft-door|zonder-naam): .*\n/gm, '']);
    expect(persoonVan('nl', stil, 'cora').querySelector('.vertelt')).toBeNull();
  });
});

describe('a promise', () => {
  const beloofd = (name: string) => {
    const { gids } = openGids(kleinWith(name), peildatum);
    if (!gids) throw new Error('not a site any more');
    return gids;
  };
  const tot = gidsMet([
    'gemeente.yml',
    /^vertaling:/m,
    'beloften:\n  inkomen:\n    wat: { nl: U wordt gebeld., tr: Aranırsınız., ar: يأتيك اتصال. }\n    binnen-dagen: 3\n' +
      '    getekend: { nl: teamleider, tr: ekip lideri, ar: مسؤول الفريق }\n    tot: 2026-12-01\n    bewaakt: anna\nvertaling:',
  ]);

  test('stands with the person and on the sheet, with whom to phone when it does not happen', () => {
    const belofte = persoonVan('nl', tot, 'cora').querySelector('.belofte');
    expect(belofte?.querySelectorAll('p').map(text)).toEqual([
      'Beloofd: U wordt gebeld. Binnen 3 dagen.',
      'Niet gebeurd? Bel Anna: 099 000 00 01',
      'Daarvoor tekende de teamleider. Dit geldt tot 1 december 2026.',
    ]);
    expect(belofte?.getAttribute('data-belofte-tot')).toBe('2026-12-01');
    expect(erbijOpBlad(tot)[2]).toEqual(['Beloofd: U wordt gebeld. Binnen 3 dagen. Niet gebeurd? Bel Anna: 099 000 00 01']);
    expect(text(persoonVan('ar', tot, 'cora').querySelector('.belofte p'))).toBe('وعد: يأتيك اتصال. المهلة: 3 أيام.');
  });

  test('is of its role alone, and past its day it is no longer there', () => {
    expect(persoonVan('nl', tot, 'anna').querySelector('.belofte')).toBeNull();
    expect(persoonVan('nl', tot, 'cora', '2026-12-01').querySelector('.belofte')).not.toBeNull();
    expect(persoonVan('nl', tot, 'cora', '2026-12-02').querySelector('.belofte')).toBeNull();
    expect(persoonVan('nl', beloofd('belofte-verlopen'), 'cora').querySelector('.belofte')).toBeNull();
    expect(persoonVan('nl', heel, 'cora').querySelector('.belofte')).toBeNull();
  });
});

test('a gemeente with one person for everything is honest: no way round them, and no empty block', () => {
  const een = gidsMet(
    ['gemeente.yml', /gids: .*\n.*inkomen: .*/, 'gids: [anna]\n  inkomen: [anna]'],
    ['anna.yml', /^kan: .*$/m, 'kan: []'],
    ['bert.yml', /^kan: .*$/m, 'kan: []'],
    ['anna.yml', /^wijken: .*$/m, 'wijken: []'],
  );
  for (const w of ['nl', 'tr', 'ar']) {
    const stap = stapVan(w, een);
    expect(stap.querySelector('.naast-u, .belofte, .brug-zelf'), w).toBeNull();
    expect(
      stap
        .querySelectorAll('p, ul, li, blockquote, summary')
        .filter((one) => !one.text.trim() && !one.querySelector('[data-open], svg'))
        .map(String),
      w,
    ).toEqual([]);
  }
});

describe('a small gemeente', () => {
  /** Blocks in which nothing can be read; what a script fills stays hidden until it has. */
  const empty = (root: ReturnType<typeof parse>) =>
    root
      .querySelectorAll('p, ul, ol, li, details, summary, blockquote, h1, h2, h3, a, dd')
      .filter((element) => !text(element) && !element.closest('[hidden]') && !element.querySelector('[hidden]'))
      .map((element) => element.outerHTML);
  const eenMens = gidsMet(
    ['gemeente.yml', /^ {2}gids: .*$/m, '  gids: [anna]'],
    ['gemeente.yml', /^ {2}inkomen: .*$/m, '  inkomen: [anna]'],
  );
  const kaal = gidsMet(
    ['anna.yml', /^kan: .*$/m, 'kan: []'],
    ['bert.yml', /^kan: .*$/m, 'kan: []'],
    ['anna.yml', /^(?:werkt-voor|schrijft-op|geeft-door|zonder-naam): .*\n/gm, ''],
    ['bert.yml', /^(?:werkt-voor|schrijft-op|geeft-door|zonder-naam): .*\n/gm, ''],
    ['cora.yml', /^(?:werkt-voor|schrijft-op|geeft-door|zonder-naam): .*\n/gm, ''],
  );

  test.each([
    ['in which nobody goes along', alleen],
    ['of which nothing is known besides', kaal],
    ['with one person for everything', eenMens],
  ])('%s has a number at every step, and no block without words', (_, gids) => {
    const refs = stapbronnen(gids.catalogus).map(({ ref }) => ref);
    expect(refs.length).toBeGreaterThan(5);
    for (const w of ['nl', 'tr', 'ar', 'tr-nl', 'ar-nl'])
      for (const ref of refs) {
        const stap = stapVan(w, gids, {}, ref);
        expect(empty(stap), `${w} ${ref}`).toEqual([]);
        expect(stap.querySelector('a[href^="tel:"]'), `${w} ${ref}`).not.toBeNull();
      }
    for (const slug of gids.catalogus.contacten.keys()) expect(empty(persoonVan('ar-nl', gids, slug)), slug).toEqual([]);
  });

  test('with one person for everything sends nobody to themself', () => {
    for (const w of ['nl', 'tr']) expect(stapVan(w, eenMens).querySelectorAll('.naast-u a'), w).toEqual([]);
  });

  test('that promised nothing says nothing about it', () => {
    expect(persoonVan('nl', kaal, 'anna').querySelector('.belofte')).toBeNull();
    expect(stapVan('nl', kaal).querySelector('.belofte')).toBeNull();
  });
});
