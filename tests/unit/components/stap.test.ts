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
import { bladContact } from '../../../src/routeblad/blad-contact.ts';
import { phoneLink } from '../../../src/weergave/text-to-html.ts';
import { contactInhoud } from '../../../src/weergave/contact-inhoud.ts';
import { gesprekInhoud } from '../../../src/weergave/gesprek-inhoud.ts';
import { persoonInhoud } from '../../../src/weergave/persoon-inhoud.ts';
import { fillBehoefte } from '../../../src/weergave/fill-behoefte.ts';
import { routeInhoud, stapInhoud } from '../../../src/weergave/stap-inhoud.ts';
import { View } from '../../../src/weergave/view.ts';
import { composeRoute } from '../../../src/wegwijzer/compose-route.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, peildatum } from '../../fixtures.ts';
import { kleinGids, views } from '../../fixtures/klein-gids.ts';

// What a screen reader gets: headings, links that phone, and the language of every text.
const gids = kleinGids();
const { catalogus, wegwijzer } = gids;
const text = (element: { text: string } | null) => element?.text.replace(/\s+/g, ' ').trim();

function stapVan(w: string, ref: string, dag = peildatum) {
  const view = new View(w, catalogus);
  const entry = catalogus.entries.get(ref) as Stapbron;
  const stap = fillBehoefte(stapInhoud(view, entry, dag), []);
  return parse(draw(Stap, { stap, gesprek: gesprekInhoud(view, stap.contact, dag), vast: vastVan(view) }));
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
    expect(text(root.querySelector('.let-op:not([hidden])'))).toBe(
      'Wij hebben dit nog niet opnieuw nagekeken. Vraag Cora of het nog klopt.',
    );
    expect(root.querySelector('[data-nakijken-voor]')).toBeNull();
    const people = (one: typeof root) => one.querySelectorAll('.doe, a.knop, .wijkkeuze summary .wie').map(text);
    expect(people(root)).toEqual(people(stapVan('nl', 'regelingen/fietsregeling')));
    expect(people(root)).not.toEqual([]);
  });

  test('with somebody whose name the action does not say, the heading is to phone them, and the action stands under it', () => {
    const view = new View('nl', catalogus);
    const stap = fillBehoefte(stapInhoud(view, catalogus.entries.get('regelingen/fietsregeling') as Stapbron, peildatum), []);
    const met = (naam: string) => {
      const gesprek = gesprekInhoud(view, stap.contact, peildatum);
      if (gesprek.contact.soort !== 'persoon') throw new Error('not in the fixture');
      const persoon = { ...gesprek.contact.persoon, naam, kop: view.t('belNaam', () => ({ naam })) };
      const contact = { ...gesprek.contact, persoon };
      return parse(draw(Stap, { stap, gesprek: { ...gesprek, contact }, vast: vastVan(view), als: 'h1', label: view.t('uwStap') }));
    };
    expect([text(met('Dora').querySelector('h1.doe')), text(met('Dora').querySelector('p.wat'))]).toEqual([
      'Bel Dora',
      'Bel Cora van de gemeente.',
    ]);
    expect([text(met('Cora').querySelector('h1.doe')), met('Cora').querySelector('p.wat')]).toEqual(['Bel Cora van de gemeente.', null]);
    expect(text(met('Dora').querySelector('p.voor-oren'))).toBe('Uw volgende stap');
  });

  test('what is folded says on the fold what matters in it; the number and what to say are not folded', () => {
    const root = stapVan('nl', 'regelingen/fietsregeling');
    const folds = root.querySelectorAll('details.vouw');
    expect(folds.map((fold) => text(fold.querySelector('summary')))).toEqual([
      'Durft u niet alleen te bellen? Anna belt mee of komt langs.',
      'Wanneer en waar?',
      'Neem mee2',
      'Uw uitkering U hoeft dit niet door te geven.',
      'Hoe lang?',
    ]);
    expect(folds.filter((fold) => fold.hasAttribute('open') || fold.querySelector('a.knop, .zeg, .vervanger'))).toEqual([]);
    for (const seen of ['a.knop', '.zeg blockquote']) expect(root.querySelector(seen), seen).not.toBeNull();
    expect(root.querySelector('a.over')?.getAttribute('href')).toBe('/nl/regelingen/fietsregeling/');
  });

  test('where every wijk has its own person the first one can be phoned at once, the others from the fold', () => {
    const view = new View('nl', catalogus);
    const stap = fillBehoefte(stapInhoud(view, catalogus.entries.get('regelingen/fietsregeling') as Stapbron, peildatum), []);
    const root = parse(draw(Stap, { stap, gesprek: gesprekInhoud(view, 'gids', peildatum), vast: vastVan(view) }));
    const phoned = (scope: typeof root | null) => scope?.querySelectorAll('a.knop').map((link) => link.getAttribute('href'));
    expect(phoned(root)).toEqual(['tel:0990000001', 'tel:0990000002']);
    expect(phoned(root.querySelector('details.wijkkeuze'))).toEqual(['tel:0990000002']);
    expect(text(root.querySelector('.doe'))).toBe('Bel Anna');
  });

  test('of a national line the number comes before its name and what it is for', () => {
    const line = stapVan('nl', 'mag-dat/fiets-krijgen').querySelector('.hulplijn');
    expect(line?.querySelectorAll(':scope > *')[0]?.getAttribute('href')).toBe('tel:08000000');
  });

  test('names and addresses are left alone by who translates the page', () => {
    const root = stapVan('ar', 'regelingen/fietsregeling');
    const names = root.querySelectorAll('.los bdi, .plek bdi[lang="nl"]');
    expect(names.length).toBeGreaterThan(0);
    expect(names.map((name) => name.getAttribute('translate'))).toEqual(names.map(() => 'no'));
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
      expect(root.querySelectorAll('.vraag-ook li')).toHaveLength(route.nu.vraagOok.length);
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
    // Bert speaks Arabic: he stands open, and Anna is for who lives elsewhere.
    expect(text(root.querySelector('.persoon-naam'))).toBe('Bert');
    expect(root.querySelectorAll('details').map((one) => one.getAttribute('name'))).toEqual([undefined, 'fiets']);
  });
});

function fail(): never {
  throw new Error('not in the fixture');
}

describe('what comes after a number', () => {
  const files = klein().map((file) =>
    file.path.endsWith('cora.yml') ? { ...file, text: file.text.replace('099 000 00 03', '099 000 00 03, keuze 2') } : file,
  );
  const withChoice = openGids(files, peildatum).gids;
  const cora = withChoice?.catalogus.contacten.get('cora');
  if (!withChoice || !cora) throw new Error('no cora');
  const said = (w: string) => {
    const view = new View(w, withChoice.catalogus);
    const persoon = persoonInhoud(view, cora, peildatum);
    return parse(draw(Persoon, { persoon, vast: vastVan(view) }));
  };

  test.each([
    ['nl', 'Kies daarna 2.'],
    ['tr', 'Sonra şu tuşa basın: 2.'],
    ['ar', 'ثم اضغط على الرقم 2.'],
  ])('%s: it stands right below the button, which waits and presses it', (w, words) => {
    const root = said(w);
    const knop = root.querySelector('a.knop');
    expect(knop?.getAttribute('href')).toBe('tel:0990000003,,2');
    expect(text(knop)).not.toContain('2');
    expect(text(knop?.nextElementSibling ?? null)).toBe(words);
  });

  test('stands on the sheet, on every line that has the number, and in a text', () => {
    const view = new View('nl', withChoice.catalogus);
    const { nummer, wie, kort } = bladContact(view, 'inkomen', peildatum);
    expect(nummer?.replace(/\s/g, ' ')).toBe('099 000 00 03');
    expect(wie[0]?.map(({ html }) => html)).toEqual(['Kies daarna 2.']);
    expect(kort.replace(/<[^>]+>/g, '').replace(/\s/g, ' ')).toBe('Cora 099 000 00 03 (Kies daarna 2)');
    expect(phoneLink('099 000 00 03 toestel 12', true, 'nl')).toMatch(/^<a href="tel:0990000003,,12">.*<\/a> \(Vraag naar toestel 12\)$/);
  });
});
