import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/components/basis/draw.ts';
import { weergaven } from '../../src/i18n/locales.ts';
import { buildRijen } from '../../src/search/build-index.ts';
import { eersteStappen } from '../../src/search/eerste-stappen.ts';
import { rijInhoud, type RijInhoud } from '../../src/search/rij-inhoud.ts';
import { rijNu } from '../../src/search/rij-nu.ts';
import Rij from '../../src/search/Rij.tsx';
import { View } from '../../src/weergave/view.ts';
import { realGids } from './real-gids.ts';

const { catalogus, wegwijzer, peildatum } = realGids();
const nu = eersteStappen(catalogus, wegwijzer.data, peildatum);
const { refs } = buildRijen(catalogus);
const inhoud = (w: string, ref: string) => rijInhoud(new View(w, catalogus), ref, nu.get(ref.replace(/^behoeften\//, '')), peildatum);

test.each(weergaven.map(({ code }) => code))('%s: everything that can be found has a row with a name, an address and a drawing', (w) => {
  for (const ref of refs) {
    const root = parse(draw(Rij, { verwijzing: ref, inhoud: inhoud(w, ref) }));
    expect(root.querySelectorAll('a')).toHaveLength(1);
    expect(root.querySelector('a')?.getAttribute('href')).toMatch(new RegExp(`^/${w}/[^#]+/(#[^/]+)?$`));
    expect(root.querySelector('.antwoord-kop')?.text.trim()).not.toBe('');
    expect(root.querySelector('use')?.getAttribute('href')).toMatch(/^#t-[a-z0-9-]+$/);
  }
});

test('a page about violence is reached past what to know before it', () => {
  const ref = refs.find((one) => new View('nl', catalogus).naar(`/nl/${one}/`) !== `/nl/${one}/` && !one.startsWith('behoeften/')) ?? '';
  expect(inhoud('nl', ref).href).toMatch(/^\/nl\/eerst-lezen\//);
});

test('who reads no Dutch beside it sees the Dutch name too', () => {
  const ref = refs[0] ?? '';
  expect(inhoud('tr', ref).nederlands).toBe(inhoud('nl', ref).naam[0]?.html.replace(/<\/?b>/g, ''));
  expect(inhoud('tr-nl', ref).nederlands).toBeUndefined();
});

describe('a row here and now', () => {
  const piece = (text: string) => [{ taal: 'nl' as const, dir: 'ltr' as const, mark: false, text, html: text }];
  const rij: RijInhoud = {
    href: '/nl/regelingen/bijstand/',
    naam: piece('Bijstand'),
    regel: piece('Bel de gemeente'),
    teken: 'phone',
    stoptOp: '2027-01-01',
  };
  const at = (one: RijInhoud, hash: string, day: string) => rijNu(one, piece('Bel uw gids'), hash, new Date(`${day}T12:00:00`));

  test('says its step, and from the day it stops sends to the gids', () => {
    expect(at(rij, '', '2026-12-31').regel[0]?.html).toBe('Bel de gemeente');
    expect(at(rij, '', '2027-01-01').regel[0]?.html).toBe('Bel uw gids');
  });
  test('takes "mijn route" along, and not what was searched', () => {
    expect(at(rij, '#q=bed', '2026-12-31').href).toBe('/nl/regelingen/bijstand/');
    expect(at(rij, '#m=hulp-bij.bril&q=bed', '2026-12-31').href).toBe('/nl/regelingen/bijstand/#m=hulp-bij.bril');
    expect(at({ ...rij, href: '/nl/begrippen/#woord' }, '#m=hulp-bij.bril', '2026-12-31').href).toBe('/nl/begrippen/#woord');
  });
});
