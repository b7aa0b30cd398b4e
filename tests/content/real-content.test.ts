import { describe, expect, test } from 'vitest';
import { formatBevinding } from '../../src/catalogus/bevinding.ts';
import { woordenIn, type Catalogus, type Stapbron } from '../../src/catalogus/catalogus.ts';
import { parsePhone } from '../../src/catalogus/phone.ts';
import { talen } from '../../src/i18n/locales.ts';
import type { Toestand } from '../../src/wegwijzer/toestand.ts';
import { tredeOf, type Route } from '../../src/wegwijzer/compose-route.ts';
import { resolveContact } from '../../src/wegwijzer/resolve-contact.ts';
import { laatstNagekeken, openRealGids, realGids } from './real-gids.ts';

type Eind = Toestand & { route: Route };

const finals = (toestanden: ReadonlyMap<string, Toestand>) =>
  [...toestanden.values()].filter((toestand): toestand is Eind => toestand.route !== undefined);

/** @returns what is missing for somebody who must be able to call or visit, per address */
function withoutPerson(catalogus: Catalogus, eind: Eind): string[] {
  const address = eind.pad.join('/');
  const keuze = resolveContact(catalogus, eind.route.contact);
  if (!keuze) return [`${address}: nobody behind ${eind.route.contact}`];
  const numbers = keuze.soort === 'hulplijn' ? [keuze.hulplijn.nummer] : keuze.mensen.map(({ telefoon }) => telefoon);
  return numbers
    .filter((number) => 'problem' in parsePhone(number, catalogus.gemeente.voorbeeld))
    .map((number) => `${address}: ${number} cannot be phoned`);
}

/** @returns the languages in which the first step says nothing to do or nothing to say, per address */
function withoutWords(catalogus: Catalogus, eind: Eind): string[] {
  const entry = catalogus.entries.get(eind.route.nu.ref) as Stapbron | undefined;
  if (!entry) return [`${eind.pad.join('/')}: ${eind.route.nu.ref} does not exist`];
  return talen.flatMap((taal) => {
    const { woorden, taal: really } = woordenIn(entry, taal);
    const { doe, zeg } = (woorden as { 'eerste-stap': { doe: string; zeg: string } })['eerste-stap'];
    return really === taal && doe.trim() !== '' && zeg.trim() !== '' ? [] : [`${entry.ref} has no words in ${taal}`];
  });
}

describe('the shipped content', () => {
  const { gids, bevindingen } = openRealGids();
  const { catalogus, wegwijzer } = gids ?? realGids();
  const ends = finals(wegwijzer.toestanden);

  test('has no fouten', () => {
    expect(bevindingen.filter(({ gewicht }) => gewicht === 'fout').map(formatBevinding)).toEqual([]);
  });

  test('reaches every need, question and step', () => {
    const regels = ['vraag-onbereikbaar', 'behoefte-onbereikbaar', 'nergens-op-de-route'];
    expect(bevindingen.filter(({ regel }) => regels.includes(regel)).map(formatBevinding)).toEqual([]);
  });

  test('has a route at the end of every road', () => {
    expect(ends.length).toBeGreaterThan(100);
    for (const { pad, vraag } of wegwijzer.toestanden.values()) {
      if (vraag === undefined) continue;
      for (const sleutel of Object.keys(catalogus.vragen.get(vraag)?.antwoorden ?? {})) {
        const address = [...pad, sleutel].join('/');
        expect(wegwijzer.toestanden.has(address), address).toBe(true);
      }
    }
  });

  test('says in every language what to do first and what to say', () => {
    expect([...new Set(ends.flatMap((eind) => withoutWords(catalogus, eind)))]).toEqual([]);
  });

  // On the last day: every entry is past its date, and the gids must be there for all of them.
  test.each([
    ['on the day it was last checked', laatstNagekeken],
    ['long after every date in it', '2199-01-01'],
  ])('ends in a person who can be phoned, %s', (_, peildatum) => {
    const late = realGids(peildatum);
    const lateEnds = finals(late.wegwijzer.toestanden);
    expect(lateEnds).toHaveLength(ends.length);
    expect(lateEnds.flatMap((eind) => withoutPerson(late.catalogus, eind))).toEqual([]);
  });

  test('puts stability first: the first step for each need goes down the ladder, and at most three come next', () => {
    for (const { route, pad } of ends) {
      const needs = new Set([route.nu, ...route.daarna, ...route.ook].map(({ behoefte }) => behoefte));
      const rungs = [...needs].map((behoefte) => tredeOf(wegwijzer.data, behoefte));
      expect(rungs, pad.join('/')).toEqual(rungs.toSorted((a, b) => a - b));
      expect(route.daarna.length, pad.join('/')).toBeLessThanOrEqual(3);
    }
  });

  test('asks a median of at most four questions, and never more than six', () => {
    const counts = ends.map(({ vragen }) => vragen.length).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(4);
    expect(Math.max(...counts)).toBeLessThanOrEqual(6);
  });
});
