import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/components/basis/draw.ts';
import { vastVan } from '../../src/components/basis/vast.ts';
import Route from '../../src/components/route/Route.tsx';
import { change } from '../../src/mijn-route/change.ts';
import { mijnBestanden } from '../../src/mijn-route/mijn-bestanden.ts';
import { mijnWoorden } from '../../src/mijn-route/mijn-woorden.ts';
import { unpack } from '../../src/mijn-route/pack.ts';
import Pagina from '../../src/mijn-route/Pagina.tsx';
import { standVan, type Gekomen, type Stand } from '../../src/mijn-route/stand.ts';
import type { WoordenBestand } from '../../src/mijn-route/woorden.ts';
import { bladInhoud } from '../../src/routeblad/blad-inhoud.ts';
import { bladOf } from '../../src/routeblad/blad-of.ts';
import Blad from '../../src/routeblad/Blad.tsx';
import { routeInhoud } from '../../src/weergave/stap-inhoud.ts';
import { View } from '../../src/weergave/view.ts';
import { readFragment, type Fragment } from '../../src/wegwijzer/adres/fragment.ts';
import { composeRoute } from '../../src/wegwijzer/compose-route.ts';
import type { Gids } from '../../src/wegwijzer/open-gids.ts';
import { kleinGids, views } from '../fixtures/klein-gids.ts';

const qr = { viewBox: '0 0 1 1', paden: '' };
const wegwijzer = '/nl/wegwijzer/';
const text = (element: { text: string } | null) => element?.text.replace(/\s+/g, ' ').trim() ?? '';

/** What a browser has of a page once everything came. */
function came(gids: Gids, view: View): Gekomen & { versie: string } {
  const { versie, namen, bestanden } = mijnBestanden(gids);
  return {
    versie,
    bestand: JSON.parse(bestanden.get(versie) ?? '') as Gekomen['bestand'],
    woorden: unpack(bestanden.get(namen[view.w]) ?? '', view.hoofd, view.tweetalig) as WoordenBestand,
  };
}

const stand = (gids: Gids, view: View, hash: string): Stand => {
  const { versie, ...gekomen } = came(gids, view);
  return standVan(readFragment(hash), versie, gekomen);
};

const page = (view: View, one: Stand) =>
  parse(draw(Pagina, { stand: one, woorden: mijnWoorden(view), vast: vastVan(view), wegwijzer, onDoe: () => undefined }));

const routeVan = (one: Stand) => {
  if (one.soort !== 'route') throw new Error(one.soort);
  return one.inhoud;
};

/** Today, and after every date of the fixture. */
const gidsen = [kleinGids(), kleinGids('2028-01-01')];

describe('a combined route from data', () => {
  test.each(gidsen.map((gids) => [gids.peildatum, gids] as const))(
    '%s: of one need it is the route of that page, and so is its sheet',
    (_, gids) => {
      const { catalogus, peildatum } = gids;
      for (const plain of views(gids)) {
        // On the page of a need about violence links lead on at once; so they do here.
        const view = new View(plain.w, catalogus, true);
        for (const behoefte of catalogus.behoeften.keys()) {
          const route = composeRoute(gids.wegwijzer.data, [behoefte], {}, peildatum);
          if (!route) throw new Error(behoefte);
          const inhoud = routeVan(stand(gids, view, `#m=hulp-bij.${behoefte}`));
          const shared = { vast: vastVan(view), ook: view.t('ook') };
          const whole = routeInhoud(view, route, peildatum);
          const { kort: _, ...stap } = whole.nu.stap;
          // Only a page of its own puts the number before who it is.
          const { belEerst: __, ...nu } = whole.nu;
          const built = draw(Route, { route: { ...whole, nu: { ...nu, stap } }, ...shared });
          expect(inhoud.route && draw(Route, { route: inhoud.route, ...shared }), `${view.w} ${behoefte}`).toBe(built);
          const sheet = draw(Blad, { blad: bladInhoud(view, peildatum, bladOf(catalogus, route, [behoefte]), 'x.example'), qr });
          expect(inhoud.blad && draw(Blad, { blad: inhoud.blad('x.example'), qr }), `${view.w} ${behoefte}`).toBe(sheet);
        }
      }
    },
  );

  test('of all needs together every step stands there once, with its buttons, and every person once', () => {
    for (const gids of gidsen) {
      const hash = `#m=${[...gids.catalogus.behoeften.keys()].map((slug) => `hulp-bij.${slug}`).join('+')}`;
      for (const view of views(gids)) {
        const root = page(view, stand(gids, view, hash));
        const steps = root.querySelectorAll('[data-stap]').map((one) => one.getAttribute('data-stap'));
        expect(new Set(steps).size).toBe(steps.length);
        expect(steps).toHaveLength(gids.wegwijzer.data.stappen.length);
        for (const steen of root.querySelectorAll('[data-stap]')) {
          const kop = steen.querySelector('.stap-kop');
          expect(kop?.getAttribute('tabindex')).toBe('-1');
          // What one asks in the same conversation stands inside the step, with buttons of its own.
          const buttons = steen.querySelectorAll('button').filter((button) => button.closest('[data-stap]') === steen);
          expect(buttons.map((button) => button.getAttribute('data-doe'))).toEqual(['klaar', 'weg']);
          for (const button of buttons) expect(button.getAttribute('aria-describedby')).toBe(kop?.id);
        }
        const people = root.querySelectorAll('.nu .persoon-naam, .mijn-mensen .persoon-naam').map(text);
        expect(new Set(people).size).toBe(people.length);
        expect(root.querySelectorAll('.mijn-keuzes > li')).toHaveLength(gids.catalogus.behoeften.size);
        expect(root.outerHTML).not.toMatch(/\uFFFC|undefined|\[object/);
      }
    }
  });

  test('the sheet of more needs says both situations and how long the whole route is', () => {
    const [gids] = gidsen;
    if (!gids) throw new Error('no gids');
    const view = new View('tr', gids.catalogus);
    const { blad, bladMeer } = routeVan(stand(gids, view, '#m=hulp-bij.fiets+hulp-bij.iets-doen+hulp-bij.eten-vandaag'));
    const root = parse(draw(Blad, { blad: blad?.('x.example/tr') ?? fail(), qr, meer: bladMeer }));
    expect(root.querySelectorAll('.situatie')).toHaveLength(2);
    expect(root.querySelector('.blad.samen')).not.toBeNull();
    expect(text(root.querySelector('.blad-meer'))).toMatch(/\d/);
    expect(text(root.querySelector('.blad-voet'))).toContain('x.example/tr');
    // In Turkish and Arabic the Dutch stands beside each line.
    for (const line of root.querySelectorAll('.paar')) expect(line.querySelector('.naast')?.getAttribute('lang')).toBe('nl');
  });
});

describe('the page in every state', () => {
  const gids = kleinGids();
  const view = new View('nl', gids.catalogus);
  const { versie, ...gekomen } = came(gids, view);
  const mijn = readFragment('#m=hulp-bij.fiets');

  test('nothing chosen: the way to the first question', () => {
    const root = page(view, standVan(readFragment(''), versie, undefined));
    expect(root.querySelector('a.knop')?.getAttribute('href')).toBe(wegwijzer);
    expect(root.querySelectorAll('.let-op, .route')).toEqual([]);
  });

  test('what is no longer there: a line that leads to the nearest question', () => {
    const leeg = page(view, stand(gids, view, '#m=rustig.bestaat-niet'));
    expect(leeg.querySelector('.let-op')).not.toBeNull();
    expect(leeg.querySelector('.los a')?.getAttribute('href')).toMatch(/^\/nl\/wegwijzer\//);
    const rest = page(view, stand(gids, view, '#m=hulp-bij.bestaat-niet+hulp-bij.fiets'));
    expect(rest.querySelector('.mijn-melding .let-op')).not.toBeNull();
    expect(rest.querySelector('.route > .nu')).not.toBeNull();
  });

  test('on its way, not come, or of another version: one sentence each', () => {
    const said = [
      { soort: 'bezig' } as const,
      standVan(mijn, versie, undefined),
      standVan(mijn, 'een-andere', gekomen),
      standVan(mijn, versie, { ...gekomen, woorden: {} as WoordenBestand }),
    ].map((one) => {
      const root = page(view, one);
      return [one.soort, root.querySelectorAll('p').map(text).filter(Boolean)[0], root.querySelector('button')?.getAttribute('data-doe')];
    });
    expect(said).toEqual([
      ['bezig', 'Wij maken uw route. Komt hij niet? Laad de pagina dan opnieuw.', undefined],
      ['mislukt', 'Uw route is nu niet helemaal te laden.', 'opnieuw'],
      ['andere-versie', 'Deze pagina is van een eerdere dag. Laad haar nog een keer.', 'herladen'],
      ['andere-versie', 'Deze pagina is van een eerdere dag. Laad haar nog een keer.', 'herladen'],
    ]);
  });

  test('all done: it says so, and every step can be taken back', () => {
    const all = gids.wegwijzer.data.stappen.map(({ ref }) => ref.slice(ref.indexOf('/') + 1));
    const root = page(view, stand(gids, view, `#m=hulp-bij.fiets&k=${all.join('+')}`));
    expect(root.querySelector('.route')).toBeNull();
    expect(text(root.querySelector('.mijn-melding'))).toBe('Alles op deze route is klaar.');
    expect(root.querySelectorAll('.mijn-klaar [data-doe=toch-niet]').length).toBeGreaterThan(1);
  });

  test('something taken away can be put back', () => {
    expect(page(view, stand(gids, view, '#m=hulp-bij.fiets&w=fietsfonds')).querySelector('[data-doe=terugzetten]')).not.toBeNull();
  });
});

test('a button changes what stands in the address, and nothing else', () => {
  const mijn: Fragment = { keuzes: [['hulp-bij', 'a'], ['b']], klaar: ['x'], weg: ['y'], q: '', onleesbaar: 0 };
  expect(change(mijn, 'klaar', 'z').klaar).toEqual(['x', 'z']);
  expect(change(mijn, 'klaar', 'x').klaar).toEqual(['x']);
  expect(change(mijn, 'toch-niet', 'x').klaar).toEqual([]);
  expect(change(mijn, 'weg', 'x')).toMatchObject({ klaar: [], weg: ['y', 'x'] });
  expect(change(mijn, 'terugzetten', '').weg).toEqual([]);
  expect(change(mijn, 'keuze-weg', 'hulp-bij.a').keuzes).toEqual([['b']]);
  expect(change(mijn, 'opnieuw', '')).toBe(mijn);
});

function fail(): never {
  throw new Error('not in the fixture');
}
