import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { placeOf } from '../../../src/catalogus/bestanden/layout.ts';
import { schemaOf } from '../../../src/catalogus/bestanden/read-file.ts';
import { descriptionOf } from '../../../src/catalogus/schema/soorten.ts';
import { readContent, type SourceFile } from '../../../src/catalogus/bestanden/source-files.ts';
import { talen, type Taal } from '../../../src/i18n/locales.ts';
import { GemeenteFout } from '../../../src/site/kies-gemeente.ts';
import { newContent, NieuwFout, toSlug } from '../../../src/tools/nieuw/new-content.ts';
import { soorten } from '../../../src/tools/nieuw/soorten.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { copyOfKlein, klein, peildatum, callTool } from '../../fixtures.ts';

let copy: ReturnType<typeof copyOfKlein>;
beforeEach(() => {
  copy = copyOfKlein();
});
afterEach(() => copy.remove());

/** What an editor might fill in. */
const woorden: Record<Taal, string> = { nl: 'woord', tr: 'kelime', ar: 'كلمة' };

const nieuw = (...args: string[]) => callTool('nieuw.mjs', copy.dir, args);
const read = (path: string) => readFileSync(join(copy.dir, path), 'utf8');
/** Comments are wrapped; put them on one line again. */
const unwrapped = (text: string) => text.replaceAll(/\n[ #]*# /g, ' ');

describe('every kind', () => {
  const made: [soort: keyof typeof soorten, slug: string, files: string[]][] = [
    ['regeling', 'nieuw-ding', ['nl', 'tr', 'ar'].map((taal) => `content/regelingen/nieuw-ding/${taal}.md`)],
    ['fonds', 'nieuw-ding', ['nl', 'tr', 'ar'].map((taal) => `content/fondsen/nieuw-ding/${taal}.md`)],
    ['initiatief', 'nieuw-ding', ['nl', 'tr', 'ar'].map((taal) => `content/initiatieven/nieuw-ding/${taal}.md`)],
    ['mag-dat', 'nieuw-ding', ['nl', 'tr', 'ar'].map((taal) => `content/mag-dat/nieuw-ding/${taal}.md`)],
    ['brief', 'nieuw-ding', ['nl', 'tr', 'ar'].map((taal) => `content/brieven/nieuw-ding/${taal}.md`)],
    ['aanpak', 'nieuw-ding', ['content/aanpakken/nieuw-ding/nl.md']],
    ['behoefte', 'nieuw-ding', ['content/behoeften/nieuw-ding.yml']],
    ['vraag', 'nieuw-ding', ['content/wegwijzer/vragen/nieuw-ding.yml']],
    ['voorbeeld', 'nieuw-ding', ['content/wegwijzer/voorbeelden/nieuw-ding.yml']],
    ['contact', 'nieuw-ding', ['content/gemeenten/kleinstad/contacten/nieuw-ding.yml']],
    [
      'gemeente',
      'nieuw-ding',
      ['gemeente', 'contacten/gids', 'contacten/collega'].map((name) => `content/gemeenten/nieuw-ding/${name}.yml`),
    ],
    ['aanvulling', 'fiets-krijgen', ['content/gemeenten/kleinstad/aanvullingen/mag-dat/fiets-krijgen.yml']],
  ];

  test('is tried here', () => {
    expect(made.map(([soort]) => soort)).toEqual(Object.keys(soorten));
  });

  test.each(made)('%s: every field explained, and the check asks for nothing but the words', async (soort, slug, files) => {
    const before = readContent(copy.dir).map(({ path }) => path);
    const { status, stdout } = await nieuw(soort, slug);
    expect(status).toBe(0);
    expect(
      readContent(copy.dir)
        .map(({ path }) => path)
        .filter((path) => !before.includes(path))
        .sort(),
    ).toEqual([...files].sort());
    for (const path of files) {
      expect(stdout).toContain(`Gemaakt: ${path}`);
      const place = placeOf(path);
      if (!place) throw new Error(`Nothing belongs at ${path}`);
      const text = unwrapped(read(path));
      for (const [key, field] of Object.entries(schemaOf(place).shape as Record<string, z.ZodType>)) {
        expect(text).toContain(`# ${descriptionOf(field)}`.slice(2));
        expect(text).toMatch(new RegExp(`(^|\\s)${key}:`));
      }
    }
    const gemeente = soort === 'gemeente' ? slug : 'kleinstad';
    const { bevindingen } = openGids(readContent(copy.dir), peildatum, gemeente);
    const mine = bevindingen.filter(({ bestand }) => files.includes(bestand));
    const elsewhere = bevindingen.filter(({ bestand }) => !files.includes(bestand));
    expect(mine.some(({ regel }) => regel === 'nog-invullen')).toBe(true);
    for (const { regel } of mine)
      expect(['nog-invullen', 'nergens-op-de-route', 'behoefte-onbereikbaar', 'behoefte-zonder-hulp', 'vraag-onbereikbaar']).toContain(
        regel,
      );
    expect(elsewhere).toEqual([]);
  });

  test('what is filled in passes: a regeling', async () => {
    await nieuw('regeling', 'helm');
    for (const taal of talen) {
      const path = join(copy.dir, `content/regelingen/helm/${taal}.md`);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replaceAll('VUL IN', woorden[taal]).replace('helpt-bij: []', 'helpt-bij: [iets-doen]'),
      );
    }
    expect((await callTool('stempel.mjs', copy.dir, ['content/regelingen/helm'])).status).toBe(0);
    expect(openGids(readContent(copy.dir), peildatum).bevindingen).toEqual([]);
  });

  test('what may be left out stands there as a comment that can be taken away', async () => {
    await nieuw('contact', 'jan');
    const path = join(copy.dir, 'content/gemeenten/kleinstad/contacten/jan.yml');
    const text = readFileSync(path, 'utf8').replace(/^# (plek:[\s\S]*?aparte-kamer: .*)$/m, (_, block: string) =>
      block.replaceAll(/^# /gm, ''),
    );
    writeFileSync(
      path,
      text
        .replaceAll(/\b(tr|ar)(:.*)VUL IN/g, (_, taal: 'tr' | 'ar', rest: string) => `${taal}${rest}${woorden[taal]}`)
        .replace('werkt-voor: VUL IN', 'werkt-voor: gemeente')
        .replace('schrijft-op: VUL IN', 'schrijft-op: niets')
        .replace('geeft-door: VUL IN', 'geeft-door: niemand')
        .replace('zonder-naam: VUL IN', 'zonder-naam: ja')
        .replaceAll('VUL IN', woorden.nl)
        .replace('toestemming: woord', 'toestemming: 2026-11-01')
        .replace('telefoon: woord', 'telefoon: 099 000 00 04'),
    );
    expect(text).toContain('\nplek:\n');
    expect((await callTool('stempel.mjs', copy.dir, ['content/gemeenten/kleinstad/contacten/jan.yml'])).status).toBe(0);
    expect(openGids(readContent(copy.dir), peildatum).bevindingen).toEqual([]);
  });
});

test('GEMEENTE is for what can only be of a gemeente, and --gemeente goes before it', () => {
  const two = [...klein(), ...newContent(klein(), { soort: 'gemeente', slug: 'andersdorp', peildatum }).files];
  const paths = (soort: string, gemeente?: string) =>
    newContent(two, { soort, slug: 'iets', peildatum, gemeente, anders: 'andersdorp' }).files.map(({ path }) => path);
  expect(paths('contact')).toEqual(['content/gemeenten/andersdorp/contacten/iets.yml']);
  expect(paths('contact', 'kleinstad')).toEqual(['content/gemeenten/kleinstad/contacten/iets.yml']);
  expect(paths('fonds')[0]).toBe('content/fondsen/iets/nl.md');
});

test('says for whom it is', async () => {
  expect((await nieuw('contact', 'jan')).stdout).toContain('Dit is voor de gemeente kleinstad alleen.');
  expect((await nieuw('regeling', 'helm')).stdout).toContain('Dit is voor alle gemeenten.');
});

test('--gemeente makes an entry of that gemeente alone', async () => {
  expect((await nieuw('fonds', 'kleine-pot', '--gemeente', 'kleinstad')).status).toBe(0);
  expect(existsSync(join(copy.dir, 'content/gemeenten/kleinstad/fondsen/kleine-pot/nl.md'))).toBe(true);
  expect(existsSync(join(copy.dir, 'content/fondsen/kleine-pot'))).toBe(false);
});

test('an example starts from a road that exists', async () => {
  await nieuw('voorbeeld', 'proef');
  const text = read('content/wegwijzer/voorbeelden/proef.yml');
  expect(text).toContain('antwoorden: [eten]\n');
  expect(text).toContain('nu: fondsen/buurtpot\n');
});

describe('refused', () => {
  const refusal = (sources: readonly SourceFile[], soort: string, slug: string, gemeente?: string) => {
    try {
      newContent(sources, { soort, slug, peildatum, ...(gemeente === undefined ? {} : { gemeente }) });
    } catch (error) {
      if (error instanceof NieuwFout || error instanceof GemeenteFout) return { code: error.exitCode, message: error.message };
      throw error;
    }
    throw new Error('It was not refused');
  };

  test.each<[why: string, asked: [soort: string, slug: string, gemeente?: string], code: number, message: string]>([
    ['a name that is there', ['regeling', 'fietsregeling'], 1, 'De naam "fietsregeling" bestaat al: content/regelingen/fietsregeling/'],
    ['a name another voorziening has', ['initiatief', 'fietsfonds'], 1, 'De naam "fietsfonds" bestaat al: content/fondsen/fietsfonds/'],
    [
      'a name an entry of a gemeente has',
      ['fonds', 'buurtpot'],
      1,
      'De naam "buurtpot" bestaat al: content/gemeenten/kleinstad/fondsen/buurtpot/',
    ],
    ['a contact that is there', ['contact', 'anna'], 1, 'De naam "anna" bestaat al'],
    ['a gemeente that is there', ['gemeente', 'kleinstad'], 1, 'De naam "kleinstad" bestaat al'],
    ['an aanvulling that is there', ['aanvulling', 'regelingen/fietsregeling'], 1, 'De naam "fietsregeling" bestaat al'],
    [
      'an aanvulling to nothing',
      ['aanvulling', 'fietsregelin'],
      1,
      'Er is geen landelijk stuk "fietsregelin" om aan te vullen. Bedoelde u "fietsregeling"?',
    ],
    ['an aanvulling to an entry of the gemeente itself', ['aanvulling', 'buurtpot'], 1, 'Er is geen landelijk stuk "buurtpot"'],
    ['a gemeente that is not there', ['contact', 'jan', 'kleinstd'], 2, 'De gemeente "kleinstd" is er niet. Bedoelde u "kleinstad"?'],
    ['a name with odd characters', ['regeling', 'Çocuk & Fiets!'], 2, 'Bijvoorbeeld: cocuk-fiets'],
    ['a name that goes up a folder', ['behoefte', '../x'], 2, '"../x" kan niet als naam.'],
    ['an unknown kind', ['regling', 'x'], 2, 'De soort "regling" bestaat niet. Kies uit: regeling,'],
    ['a gemeente where none belongs', ['behoefte', 'x', 'kleinstad'], 2, 'Bij behoefte hoort geen --gemeente.'],
  ])('%s', (_, asked, code, message) => {
    expect(refusal(klein(), ...asked)).toEqual({ code, message: expect.stringContaining(message) });
  });

  test('which of two gemeenten, when it does not say', () => {
    const two = [...klein(), ...newContent(klein(), { soort: 'gemeente', slug: 'andersdorp', peildatum }).files];
    expect(refusal(two, 'contact', 'jan')).toEqual({
      code: 2,
      message: 'Welke gemeente? Zet --gemeente en de naam erbij. Kies uit: andersdorp, kleinstad.',
    });
  });

  test('which of two entries an aanvulling belongs to, when it does not say', () => {
    const brief = klein().flatMap(({ path, text }) =>
      path.startsWith('content/brieven/') ? [{ path: path.replace('fietsbrief', 'fiets-krijgen'), text }] : [],
    );
    expect(refusal([...klein(), ...brief], 'aanvulling', 'fiets-krijgen')).toEqual({
      code: 2,
      message: 'Er zijn er meer die "fiets-krijgen" heten. Kies: mag-dat/fiets-krijgen of brieven/fiets-krijgen.',
    });
  });

  test('a contact when there is no gemeente yet', () => {
    const none = klein().filter(({ path }) => !path.startsWith('content/gemeenten/'));
    expect(refusal(none, 'contact', 'jan')).toEqual({ code: 2, message: expect.stringContaining('npm run nieuw -- gemeente <naam>') });
  });

  test.each([
    ['what cannot be', ['regeling', 'fietsregeling'], 1, 'De naam "fietsregeling" bestaat al'],
    ['a name in two words', ['behoefte', 'nieuwe', 'Fiets'], 2, 'Schrijf de naam aan elkaar, met streepjes: nieuwe-fiets.'],
    ['no name', ['regeling'], 2, 'npm run nieuw -- regeling mijn-naam'],
    ['nothing at all', [], 2, 'Wat wilt u maken?'],
    ['an unknown option', ['regeling', 'x', '--stad', 'y'], 2, 'De optie --stad bestaat niet.'],
  ])('the command says so and writes nothing: %s', async (_, args, code, message) => {
    const before = readContent(copy.dir);
    const { status, stderr } = await nieuw(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(readContent(copy.dir)).toEqual(before);
  });
});

test('--help explains itself: exit code 0', async () => {
  const { status, stdout } = await nieuw('--help');
  expect(status).toBe(0);
  for (const soort of Object.keys(soorten)) expect(stdout).toContain(soort);
});

test.each([
  ['Çocuk & Fiets!', 'cocuk-fiets'],
  ['Één-ouder  gezin', 'een-ouder-gezin'],
  ['--Kış--', 'kis'],
  ['سرير', ''],
])('a name that can stand in an address: %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});
