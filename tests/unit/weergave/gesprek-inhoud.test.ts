import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Stapbron } from '../../../src/catalogus/catalogus.ts';
import { draw } from '../../../src/components/basis/draw.ts';
import { vastVan } from '../../../src/components/basis/vast.ts';
import Stap from '../../../src/components/route/Stap.tsx';
import { fillBehoefte, fillBrug } from '../../../src/weergave/fill-behoefte.ts';
import { gesprekInhoud } from '../../../src/weergave/gesprek-inhoud.ts';
import type { Pieces } from '../../../src/i18n/piece.ts';
import { asCalls } from '../../../src/weergave/kleine-stap.ts';
import { routeInhoud, stapInhoud, type KleineStapInhoud } from '../../../src/weergave/stap-inhoud.ts';
import type { WieInhoud } from '../../../src/weergave/wie-helpt.ts';
import { View } from '../../../src/weergave/view.ts';
import { composeRoute } from '../../../src/wegwijzer/compose-route.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, peildatum } from '../../fixtures.ts';
import { kleinGids, views } from '../../fixtures/klein-gids.ts';

const gids = kleinGids();
const { catalogus } = gids;
const text = (element: { text: string } | null) => element?.text.replace(/\s+/g, ' ').trim();
const gesprek = (w: string, contact: string, from = catalogus) => gesprekInhoud(new View(w, from), contact, peildatum);

/** The small site with words of one of its files changed. */
function changed(path: string, from: string | RegExp, to: string) {
  const sources = klein().map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
  const opened = openGids(sources, peildatum).gids;
  if (!opened) throw new Error('not a site any more');
  return opened;
}
const cora = 'content/gemeenten/kleinstad/contacten/cora.yml';

function stapVan(w: string, ref: string, more: { gevaar?: boolean } = {}, from = catalogus) {
  const view = new View(w, from);
  const stap = fillBehoefte(stapInhoud(view, from.entries.get(ref) as Stapbron, peildatum), []);
  return parse(draw(Stap, { stap, gesprek: fillBrug(gesprekInhoud(view, stap.contact, peildatum), []), vast: vastVan(view), ...more }));
}

describe('a conversation', () => {
  test('in the language of the page, or with the Dutch beside it, needs nobody between', () => {
    for (const w of ['nl', 'tr-nl', 'ar-nl']) {
      expect(gesprek(w, 'inkomen').brug, w).toBeUndefined();
      expect(gesprek(w, 'inkomen').tolk, w).toBeUndefined();
    }
    expect(gesprek('tr', 'gids').brug).toBeUndefined();
  });

  test('with somebody who does not speak the language goes through who does, and whom they call is named', () => {
    expect(gesprek('tr', 'inkomen').brug).toMatchObject({
      persoon: { naam: 'Anna' },
      uitleg: [{ html: 'Anna Türkçe konuşur. Cora ile telefonda birlikte görüşürsünüz.' }],
    });
    expect(gesprek('ar', 'inkomen').brug?.persoon.naam).toBe('Bert');
    expect(gesprek('ar', 'hulplijn:infolijn').brug?.persoon.naam).toBe('Bert');
  });

  test('has the Dutch way beside it: the question for an interpreter in Dutch, then in the language of the page', () => {
    const { tolk } = gesprek('tr', 'inkomen');
    expect(tolk?.vraag.map(({ taal, html }) => [taal, html])).toEqual([
      ['nl', 'Ik spreek Turks. Kunt u een tolk erbij halen?'],
      ['tr', 'Türkçe konuşuyorum. Görüşmeye bir tercüman bağlayabilir misiniz?'],
    ]);
  });

  test('with somebody who decides on the benefit is had together, also in Dutch', () => {
    const { catalogus: beslist, wegwijzer } = changed(cora, 'beslist: []', 'beslist: [uitkering]');
    expect(gesprek('nl', 'inkomen', beslist).brug).toMatchObject({
      persoon: { naam: 'Anna' },
      uitleg: [{ html: 'Cora beslist over uw uitkering. Daarom doet u dit samen met Anna.' }],
      zelf: [{ html: 'Ik bel zelf naar Cora' }],
    });
    expect(gesprek('nl', 'inkomen', beslist).tolk).toBeUndefined();
    expect(wegwijzer.toestanden.get('fiets/ja')?.route).toMatchObject({ nu: { contact: 'inkomen', met: 'gids' }, contact: 'gids' });
  });

  test('with somebody who speaks neither says so', () => {
    const { catalogus: engels } = changed(cora, 'talen: [nl]', 'talen: [en]');
    expect(gesprek('tr', 'inkomen', engels)).toMatchObject({
      tolk: { spreektNiet: [{ html: expect.stringContaining('İngilizce') as string }] },
    });
    expect(text(stapVan('tr', 'regelingen/fietsregeling', {}, engels).querySelector('.tolk .let-op'))).toContain('Hollandaca konuşmaz');
  });

  test('names who else can be phoned, and says so where that person does not speak the language', () => {
    const spoken = gesprek('tr', 'gids').invallers.map(({ naam, spreekt }) => [naam, spreekt?.[0]?.html]);
    expect(spoken).toEqual([['Bert', expect.stringContaining('Hollandaca')]]);
    expect(gesprek('nl', 'inkomen').invallers.map(({ naam, spreekt }) => [naam, spreekt])).toEqual([
      ['Anna', undefined],
      ['Bert', undefined],
    ]);
  });

  test('is plain data', () => {
    for (const view of views(gids)) {
      const inhoud = gesprekInhoud(view, 'inkomen', peildatum);
      expect(JSON.parse(JSON.stringify(inhoud))).toEqual(inhoud);
    }
  });
});

describe('on the page', () => {
  test('the first number is that of who calls along; the Dutch sentence stands folded beside it', () => {
    const root = stapVan('ar', 'regelingen/fietsregeling');
    expect(root.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:0990000002');
    const zelf = root.querySelector('details.brug-zelf');
    expect(zelf?.querySelector('a.knop')?.getAttribute('href')).toBe('tel:0990000003');
    const zinnen = zelf?.querySelector('.tolk-zin');
    expect([zinnen?.getAttribute('lang'), zinnen?.getAttribute('dir')]).toEqual(['nl', 'ltr']);
    expect(zinnen?.querySelectorAll('p').map(text)).toEqual([
      'Ik spreek Arabisch. Kunt u een tolk erbij halen?',
      text(stapVan('nl', 'regelingen/fietsregeling').querySelector('.zeg blockquote p')),
    ]);
    expect(zelf?.querySelector('.tolk-knop')?.hasAttribute('hidden')).toBe(true);
  });

  test('in danger whoever helps is phoned first, and who calls along does not stand between', () => {
    const root = stapVan('ar', 'mag-dat/fiets-krijgen', { gevaar: true });
    expect(root.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:08000000');
  });

  test('what they speak stands before the number', () => {
    for (const w of ['nl', 'tr', 'ar']) {
      const html = stapVan(w, 'initiatieven/moestuin').querySelector('.persoon')?.innerHTML ?? '';
      expect(html.indexOf('spreekt'), w).toBeGreaterThan(0);
      expect(html.indexOf('spreekt'), w).toBeLessThan(html.indexOf('tel:'));
    }
  });

  test('yes or no stands first, of a rule', () => {
    expect(text(stapVan('nl', 'mag-dat/fiets-krijgen').querySelector('.antwoordwoord'))).toBe('Ja');
  });
});

test('what is with somebody phoned at a later step is a subject of that conversation, with its own subjects', () => {
  const words = (html: string): Pieces => [{ taal: 'tr', dir: 'ltr', html, text: html, mark: false }];
  const bel = (naam: string) => ({ naam: words(naam), href: `tel:${naam}`, nummer: naam });
  const stap = (ref: string, wie: Partial<WieInhoud>): KleineStapInhoud => ({
    ref,
    href: `/${ref}/`,
    naam: words(ref),
    doe: words(ref),
    alleenAls: [],
    wie: { rol: words('rol'), klopt: words('klopt'), ...wie },
  });
  const own = { ref: 'c1', href: '/c1/', naam: words('c1'), alleenAls: [] };
  const { vraagOok, daarna } = asCalls({ gesprek: gesprek('nl', 'inkomen'), gevaar: false }, [
    stap('a', { bel: bel('Hatice'), samen: words('samen') }),
    stap('b', { bel: bel('Anna') }),
    { ...stap('c', { bel: bel('Hatice') }), vraagOok: [own] },
    stap('d', { bel: bel('Hatice'), samen: words('samen') }),
  ]);
  expect(vraagOok).toEqual([]);
  expect(daarna.map(({ ref, wie, vraagOok: subjects }) => [ref, wie.bel?.nummer, subjects?.map((one) => one.ref)])).toEqual([
    ['a', 'Hatice', ['c', 'c1']],
    ['b', 'Anna', undefined],
    ['d', undefined, undefined],
  ]);
});

test('a later step with who was phoned already is no second call', () => {
  const route = composeRoute(gids.wegwijzer.data, ['fiets'], {}, peildatum);
  if (!route) throw new Error('nothing helps with fiets');
  expect(route.daarna.map(({ contact }) => contact)).toEqual(['inkomen']);
  const [ar] = routeInhoud(new View('ar', catalogus), route, peildatum).daarna;
  expect([ar?.wie.bel, ar?.wie.samen?.[0]?.html.includes('Bert')]).toEqual([undefined, true]);
  const [nl] = routeInhoud(new View('nl', catalogus), route, peildatum).daarna;
  expect([nl?.wie.bel?.href, nl?.wie.samen]).toEqual(['tel:0990000003', undefined]);
});
