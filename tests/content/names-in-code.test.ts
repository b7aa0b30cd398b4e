import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tinten } from '../../src/catalogus/schema/wegwijzer.ts';
import { realGids } from './real-gids.ts';

/** Names that mean something else in code, and the two that the code does know, each with the files that may say them. */
const allowed: Record<string, { where: RegExp; why: string }> = {
  gids: {
    where: /^(catalogus\/vaste-namen|routeblad\/blad-(contact|delen|inhoud)|i18n\/paths)\.ts$/,
    why: 'a word of the field, in the strings of every language; the check wants one (geen-gids); what a sheet says of who helps; an address',
  },
  begin: {
    where: /^(catalogus\/vaste-namen\.ts|snel-weg\/on-page\.client\.ts)$/,
    why: 'the first question (begin-ontbreekt); data-begin of snel weg',
  },
  'mag-dat': { where: /./, why: 'a kind of entry, and a folder of content' },
  uitkering: { where: /./, why: 'a field of an entry' },
  taal: { where: /./, why: 'data-taal, and a pictogram' },
  hoofd: { where: /^components\//, why: 'a class: the words in the language of the reader' },
  onderwerp: { where: /^weergave\/overzichten\.ts$/, why: 'a field of mag-dat' },
  '112': { where: /^tools\/kiosk\/wait-page\.ts$/, why: 'what stands on a kiosk that has no site yet: nothing of the content is there' },
  bibliotheek: { where: /^catalogus\/schema\/wat-u-vertelt\.ts$/, why: 'for whom somebody works' },
  vrijwilligers: { where: /^catalogus\/schema\/wat-u-vertelt\.ts$/, why: 'for whom somebody works' },
  sport: { where: /^catalogus\/schema\/wat-u-vertelt\.ts$/, why: 'for whom somebody works' },
  opvang: { where: /^catalogus\/schema\/wat-u-vertelt\.ts$/, why: 'for whom somebody works, and what they decide about' },
  schuldhulp: { where: /^catalogus\/schema\/wat-u-vertelt\.ts$/, why: 'what somebody decides about' },
  schulden: { where: /^tools\/routebladen\.mjs$/, why: 'an example in the help of a command' },
};

/** Strings hold words, not names. */
const words = /^i18n\/strings/;

/** @returns the names of content that a source says in quotes, comments left out */
function namesIn(source: string, names: ReadonlySet<string>): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return [...code.matchAll(/(['"`])(?:(?:behoeften|hulp-bij|hulplijn|vragen)[/:])?([a-z0-9-]+)\1/g)]
    .map((match) => match[2] ?? '')
    .filter((name) => names.has(name));
}

test('no code names a need, a helpline, a question or a role: content says in a field what it is for', () => {
  const { catalogus } = realGids();
  const { behoeften, hulplijnen, vragen, gemeente } = catalogus;
  const names = new Set([...behoeften.keys(), ...hulplijnen.keys(), ...vragen.keys(), ...Object.keys(gemeente.rollen)]);
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|js|mjs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice('src/'.length));
  const found = files
    .filter((file) => !words.test(file))
    .flatMap((file) => namesIn(readFileSync(join('src', file), 'utf8'), names).map((name) => ({ file, name })));
  expect(found.filter(({ file, name }) => !allowed[name]?.where.test(file))).toEqual([]);
  const unused = Object.keys(allowed).filter((name) => !found.some((one) => one.name === name));
  expect(unused, 'allowed and nowhere said').toEqual([]);
});

test('a name in quotes is seen, in whatever form', () => {
  const names = new Set(['bed', '112']);
  expect(namesIn(`go('bed', "hulplijn:112", \`behoeften/bed\`); // not 'bed'`, names)).toEqual(['bed', '112', 'bed']);
});

test('every tint that content may name is drawn, and no other', () => {
  const drawn = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/\[data-tint='([a-z]+)'\]/g)].map((match) => match[1]);
  expect(drawn).toEqual([...tinten]);
});
