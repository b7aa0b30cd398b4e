import { h, type FunctionComponent } from 'preact';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import Dialoog from '../../../src/components/basis/Dialoog.tsx';
import { draw } from '../../../src/components/basis/draw.ts';
import Icoon from '../../../src/components/basis/Icoon.tsx';
import Kaart from '../../../src/components/basis/Kaart.tsx';
import Keuze from '../../../src/components/basis/Keuze.tsx';
import Knop from '../../../src/components/basis/Knop.tsx';
import Melding from '../../../src/components/basis/Melding.tsx';
import T from '../../../src/components/basis/T.tsx';
import Tabel from '../../../src/components/basis/Tabel.tsx';
import Veld from '../../../src/components/basis/Veld.tsx';
import type { Taal } from '../../../src/i18n/locales.ts';
import type { Piece, Pieces } from '../../../src/i18n/piece.ts';

const piece = (text: string, taal: Taal = 'nl', mark = false): Piece => ({
  taal,
  dir: taal === 'ar' ? 'rtl' : 'ltr',
  html: text,
  text,
  mark,
});
const nl = (text: string): Pieces => [piece(text)];
const arNl: Pieces = [piece('سرير', 'ar', true), piece('Een bed', 'nl', true)];
const svg = '<svg aria-hidden="true" focusable="false"></svg>';

const page = <P extends object>(component: FunctionComponent<P>, props: P) => parse(draw(component, props));
type Root = ReturnType<typeof parse>;

/** What a screen reader calls a thing: by other elements, by its own words, or by a label around or for it. */
function nameOf(root: Root, selector: string): string {
  const element = root.querySelector(selector);
  const by = (ids: string | undefined) => (ids ?? '').split(' ').map((id) => root.getElementById(id)?.text ?? `#${id} is missing`);
  if (element?.hasAttribute('aria-labelledby')) return by(element.getAttribute('aria-labelledby')).join(' ');
  if (element?.hasAttribute('aria-label')) return element.getAttribute('aria-label') ?? '';
  if (element?.rawTagName !== 'input') return element?.text.trim() ?? '';
  return (root.querySelector(`label[for="${element.id}"]`) ?? element.closest('label')?.querySelector('span'))?.text ?? '';
}
const descriptionOf = (root: Root, selector: string) =>
  (root.querySelector(selector)?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => root.getElementById(id)?.text);

describe('T', () => {
  test('in the language of the page it is a text without more', () => {
    expect(draw(T, { p: nl('Een <b>bed</b>'), as: 'h2', id: 'kop' })).toBe('<h2 id="kop">Een <b>bed</b></h2>');
  });
  test('in another language it says which, and how it runs', () => {
    expect(draw(T, { p: [piece('سرير', 'ar', true)] })).toBe('<p lang="ar" dir="rtl">سرير</p>');
  });
  test('of two languages each says which, with a space between for who hears them', () => {
    expect(draw(T, { p: arNl, as: 'span', class: 'x' })).toBe(
      '<span class="x"><span class="hoofd" lang="ar" dir="rtl">سرير</span> <span class="naast" lang="nl" dir="ltr">Een bed</span></span>',
    );
  });
  test('of nothing it is nothing', () => expect(draw(T, { p: [] })).toBe(''));
});

test('Icoon says nothing to a screen reader', () => {
  expect(draw(Icoon, { svg, mirror: true })).toBe(`<span class="icoon spiegel">${svg}</span>`);
});

describe('Knop', () => {
  test('that does something is a button that sends no form', () => {
    const root = page(Knop, { p: nl('Bewaar'), svg, tweede: true, 'data-doe': 'x', hidden: true });
    expect(root.querySelector('button')?.attributes).toEqual({ type: 'button', 'data-doe': 'x', hidden: '', class: 'knop tweede' });
    expect(nameOf(root, 'button')).toBe('Bewaar');
  });
  test('that leads somewhere is a link', () => {
    const root = page(Knop, { p: arNl, href: '/nl/' });
    expect(root.querySelector('a')?.attributes).toEqual({ href: '/nl/', class: 'knop' });
    expect(root.querySelectorAll('a [lang]').map((one) => one.getAttribute('lang'))).toEqual(['ar', 'nl']);
  });
  test('that says no more than "take away" says of what, and one that is on or off says which', () => {
    const root = parse(
      `<p id="stap">Een bed</p>${draw(Knop, { p: nl('Weg'), waarvan: 'stap', vorm: 'stap-knop', 'aria-pressed': 'false' })}`,
    );
    expect(descriptionOf(root, 'button')).toEqual(['Een bed']);
    expect(root.querySelector('button')?.attributes).toMatchObject({ class: 'stap-knop', 'aria-pressed': 'false' });
  });
  test('without a look of its own has no class', () => {
    expect(
      page(Knop, { p: nl('Harder'), vorm: '' as const })
        .querySelector('button')
        ?.hasAttribute('class'),
    ).toBe(false);
  });
  test('with a drawing alone has a name', () => expect(nameOf(page(Knop, { svg, naam: 'Zoek' }), 'button')).toBe('Zoek'));
});

test('Kaart is one link with its names, the Dutch one in Dutch', () => {
  const root = page(Kaart, {
    href: '/ar/hulp-bij/bed/',
    naam: [piece('سرير', 'ar')],
    nederlands: 'Een bed',
    regel: arNl,
    pijl: h('svg', {}),
  });
  expect(root.querySelectorAll('a')).toHaveLength(1);
  expect(root.querySelector('.nederlands')?.attributes).toMatchObject({ lang: 'nl', dir: 'ltr' });
  expect(root.querySelector('a')?.text).toBe('سريرEen bedسرير Een bed');
});

test('Melding is there before it has something to say', () => {
  expect(draw(Melding, {})).toBe('<div role="status"></div>');
});

describe('Veld', () => {
  test('is called by its label, and said with its hint', () => {
    const root = page(Veld, { id: 'naam', label: nl('Naam'), hint: nl('Uw voornaam') });
    expect(nameOf(root, 'input')).toBe('Naam');
    expect(descriptionOf(root, 'input')).toEqual(['Uw voornaam']);
    expect(root.querySelector('input')?.hasAttribute('aria-invalid')).toBe(false);
  });
  test('with a mistake says that there is one, and which', () => {
    const root = page(Veld, { id: 'naam', label: nl('Naam'), hint: nl('Uw voornaam'), fout: nl('Vul iets in.') });
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(root, 'input')).toEqual(['Uw voornaam', 'Vul iets in.']);
  });
  test('without more refers to nothing', () => {
    expect(
      page(Veld, { id: 'naam', label: nl('Naam') })
        .querySelector('input')
        ?.hasAttribute('aria-describedby'),
    ).toBe(false);
  });
});

describe.each(['radio', 'checkbox'] as const)('Keuze, %s', (soort) => {
  const opties = [
    { waarde: 'a', p: nl('Noord'), hint: nl('Boven het spoor') },
    { waarde: 'b', p: nl('Zuid') },
  ];
  const root = page(Keuze, { legend: nl('Welke wijk?'), naam: 'wijk', soort, opties, gekozen: ['b'] });
  test('is a group with a name, of answers with names', () => {
    expect(root.querySelector('fieldset > legend')?.text).toBe('Welke wijk?');
    const inputs = root.querySelectorAll(`input[type=${soort}][name=wijk]`);
    expect(inputs.map((one) => [one.getAttribute('value'), one.hasAttribute('checked')])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(nameOf(root, 'input[value=a]')).toBe('Noord');
    expect(descriptionOf(root, 'input[value=a]')).toEqual(['Boven het spoor']);
  });
});

test('Tabel has a name, and every cell a column and a row', () => {
  const root = page(Tabel, {
    id: 'tabel',
    kop: nl('Aanpakken'),
    kolommen: [nl('Naam'), nl('Duur')],
    rijen: [{ id: 'a', cellen: ['Samen fietsen', 'acht weken'] }],
  });
  expect(nameOf(root, 'section[tabindex="0"]')).toBe('Aanpakken');
  expect(root.querySelectorAll('thead th[scope=col]').map(({ text }) => text)).toEqual(['Naam', 'Duur']);
  expect(root.querySelector('tbody th[scope=row]')?.text).toBe('Samen fietsen');
  expect(root.querySelectorAll('tbody td').map((cell) => [cell.text, cell.getAttribute('data-kop')])).toEqual([['acht weken', 'Duur']]);
});

test('Tabel without a caption is named by the heading above it', () => {
  const root = page(Tabel, { id: 'kop', kolommen: [nl('Naam')], rijen: [] });
  expect(root.querySelector('caption')).toBeNull();
  expect(root.querySelector('section')?.getAttribute('aria-labelledby')).toBe('kop');
});

test('Dialoog is closed as it is built, and has a name and a way out', () => {
  const root = page(Dialoog, { id: 'vraag', open: false, onSluit: () => undefined, kop: nl('Weet u het zeker?'), sluit: nl('Sluit') });
  expect(root.querySelector('dialog')?.hasAttribute('open')).toBe(false);
  expect(nameOf(root, 'dialog')).toBe('Weet u het zeker?');
  expect(nameOf(root, 'dialog button')).toBe('Sluit');
});
