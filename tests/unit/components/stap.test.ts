import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Stapbron } from '../../../src/catalogus/catalogus.ts';
import { draw } from '../../../src/components/basis/draw.ts';
import { vastVan } from '../../../src/components/basis/vast.ts';
import Contact from '../../../src/components/mens/Contact.tsx';
import Persoon from '../../../src/components/mens/Persoon.tsx';
import KleineStap from '../../../src/components/route/KleineStap.tsx';
import Route from '../../../src/components/route/Route.tsx';
import Stap from '../../../src/components/route/Stap.tsx';
import { contactInhoud } from '../../../src/weergave/contact-inhoud.ts';
import { persoonInhoud } from '../../../src/weergave/persoon-inhoud.ts';
import { fillBehoefte } from '../../../src/weergave/fill-behoefte.ts';
import { routeInhoud, stapInhoud } from '../../../src/weergave/stap-inhoud.ts';
import { View } from '../../../src/weergave/view.ts';
import { composeRoute } from '../../../src/wegwijzer/compose-route.ts';
import { peildatum } from '../../fixtures.ts';
import { kleinGids, views } from '../../fixtures/klein-gids.ts';

// What a screen reader gets: headings, links that phone, and the language of every text.
const gids = kleinGids();
const { catalogus, wegwijzer } = gids;
const text = (element: { text: string } | null) => element?.text.replace(/\s+/g, ' ').trim();

function stapVan(w: string, ref: string, dag = peildatum) {
  const view = new View(w, catalogus);
  const entry = catalogus.entries.get(ref) as Stapbron;
  const stap = fillBehoefte(stapInhoud(view, entry, dag), []);
  return parse(draw(Stap, { stap, contact: contactInhoud(view, stap.contact, dag), vast: vastVan(view) }));
}

describe('the one step', () => {
  test('is a heading, with one button that phones', () => {
    const root = stapVan('nl', 'regelingen/fietsregeling');
    expect(text(root.querySelector('h2.doe'))).toBe('Bel Cora van de gemeente.');
    expect(root.querySelectorAll('a.knop').map((link) => link.getAttribute('href'))).toEqual(['tel:0990000003']);
    expect(root.querySelectorAll('svg').every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(root.querySelectorAll('.neem-mee li')).toHaveLength(2);
    expect(root.querySelector('[data-nakijken-voor]')?.hasAttribute('hidden')).toBe(true);
  });

  test('in two languages every text says which it is in', () => {
    const root = stapVan('ar-nl', 'regelingen/fietsregeling');
    const said = root.querySelectorAll('.zeg blockquote p').map((p) => [p.getAttribute('lang'), p.getAttribute('dir')]);
    expect(said).toEqual([
      ['ar', 'rtl'],
      ['nl', 'ltr'],
    ]);
    const kop = root
      .querySelectorAll('h2.doe > span')
      .map((span) => [span.classNames, span.getAttribute('lang'), span.getAttribute('dir')]);
    expect(kop).toEqual([
      ['hoofd', 'ar', 'rtl'],
      ['naast', 'nl', 'ltr'],
    ]);
  });

  test('past its date it asks whether it still holds, and the same person stands there', () => {
    const root = stapVan('nl', 'regelingen/fietsregeling', '2027-12-01');
    expect(root.querySelector('.let-op:not([hidden])')).not.toBeNull();
    expect(root.querySelector('[data-nakijken-voor]')).toBeNull();
    const people = (one: typeof root) => one.querySelectorAll('.persoon-naam, .wijkkeuze summary .wie').map(text);
    expect(people(root)).toEqual(people(stapVan('nl', 'regelingen/fietsregeling')));
    expect(people(root)).not.toEqual([]);
  });

  test('of a rule nothing is said about what to bring', () => {
    expect(stapVan('nl', 'mag-dat/fiets-krijgen').querySelector('.neem-mee')).toBeNull();
    expect(stapVan('nl', 'mag-dat/fiets-krijgen').querySelector('.persoon.hulplijn a.knop')?.getAttribute('href')).toBe('tel:08000000');
  });
});

describe('a route', () => {
  test('an open condition stands at the step it is about, the one now too', () => {
    const route = composeRoute(wegwijzer.data, ['fiets'], {}, peildatum);
    if (!route) throw new Error('nothing helps with fiets');
    const open = { ...route, nu: { ...route.nu, alleenAls: [{ kenmerk: 'kinderen', is: ['ja'] }] } };
    for (const view of views(gids)) {
      const root = parse(draw(Route, { route: routeInhoud(view, open, peildatum), vast: vastVan(view), ook: view.t('ook') }));
      expect(root.querySelectorAll('.nu .alleen-als')).toHaveLength(1);
      const later = root.querySelectorAll('.klein').filter((steen) => steen.innerHTML.includes('/regelingen/fietsregeling/'));
      expect(later).toHaveLength(1);
      expect(later[0]?.querySelectorAll('.alleen-als')).toHaveLength(1);
      expect(root.querySelectorAll('h2.doe')).toHaveLength(1);
      expect(root.querySelectorAll('.klein h3')).toHaveLength(route.daarna.length + route.ook.length);
      expect(root.querySelectorAll('[data-stap], .stap-knoppen'), 'buttons only where a page answers back').toEqual([]);
    }
  });

  test('a later step with its place in the route says the number first, in the heading', () => {
    const view = new View('tr-nl', catalogus);
    const [stap] = routeInhoud(view, composeRoute(wegwijzer.data, ['fiets'], {}, peildatum) ?? fail(), peildatum).daarna;
    const root = parse(draw(KleineStap, { stap: stap ?? fail(), vast: vastVan(view), nummer: 2, kop: { id: 'stap-x', tabIndex: -1 } }));
    expect(text(root.querySelector('h3#stap-x.stap-kop'))).toMatch(/^2\. /);
    expect(root.querySelector('h3')?.getAttribute('tabindex')).toBe('-1');
  });
});

describe('a person', () => {
  const view = new View('ar', catalogus);
  const anna = catalogus.contacten.get('anna') ?? fail();
  const drawn = (props: { kop?: boolean; kort?: boolean } = {}) =>
    parse(draw(Persoon, { persoon: persoonInhoud(view, anna, peildatum), vast: vastVan(view), ...props }));

  test('a number inside Arabic stands in its own direction, and so does a name', () => {
    const root = drawn();
    expect(root.querySelector('a.knop bdi')?.getAttribute('dir')).toBe('ltr');
    expect(text(root.querySelector('.persoon-naam a bdi'))).toBe('Anna');
    expect(root.querySelector('.vervanger a[href="tel:0990000002"] bdi')?.getAttribute('dir')).toBe('ltr');
    expect(root.querySelector('.gezicht')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelector('.nu-open')?.hasAttribute('hidden')).toBe(true);
    expect(JSON.parse(root.querySelector('.nu-open')?.getAttribute('data-uren') ?? '')).toHaveLength(2);
  });

  test('on their own page the name is the heading; in short only the number stays', () => {
    expect(drawn({ kop: false }).querySelector('.persoon-naam')).toBeNull();
    const kort = drawn({ kort: true });
    expect(kort.querySelectorAll('.uren, .kan, .plek, .helpt-met, .agenda')).toEqual([]);
    expect(kort.querySelector('a.knop')?.getAttribute('href')).toBe('tel:0990000001');
  });

  test('of more people one is open at a time, per step', () => {
    const root = parse(draw(Contact, { contact: contactInhoud(view, 'gids', peildatum), vast: vastVan(view), groep: 'fiets' }));
    expect(root.querySelectorAll('details').map((one) => one.getAttribute('name'))).toEqual(['fiets', 'fiets']);
  });
});

function fail(): never {
  throw new Error('not in the fixture');
}
