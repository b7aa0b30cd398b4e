import type { Bevinding } from '../bevinding.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { isDatum } from '../../i18n/datum.ts';
import { allesOpDag, dagenIn, merkenIn, tekstOpDag, voorAlles } from '../tekst-op-dag.ts';
import { report, textsIn } from './report.ts';

/** A text that changes on a day: the day exists, every language changes with it, and on no day is a field empty. */
export function checkDatedTexts(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  return files.flatMap((file) => (file.place.kind === 'entry' ? checkFile(catalogus, file) : []));
}

const onderDeVelden: FieldPath = ['tekst onder de velden'];

function checkFile(catalogus: Catalogus, file: ValidFile): Bevinding[] {
  const { place, data, parsed } = file;
  if (place.kind !== 'entry') return [];
  const dutch = catalogus.entries.get(`${place.soort}/${place.slug}`);
  const texts: { path: FieldPath; text: string; nl: string | undefined }[] = [
    ...[...textsIn(data)].map(({ path, text }) => ({ path, text, nl: dutch && textAt(dutch.woorden.nl, path) })),
    { path: onderDeVelden, text: parsed.body, nl: dutch?.lichaam.nl },
  ];
  return texts.flatMap(({ path, text, nl }) => {
    // What is no day cannot be compared.
    const wrong = checkDays(file, path, text);
    if (wrong.length > 0) return wrong;
    return [...checkEmpty(file, path, text), ...(place.taal === 'nl' || nl === undefined ? [] : checkSame(file, path, text, nl))];
  });
}

function checkDays(file: ValidFile, path: FieldPath, text: string): Bevinding[] {
  return [...text.matchAll(/\{(vanaf|tot):([^{}]*)\}/g)].flatMap(([whole, soort, dag = '']) => {
    const about = reporter(file, path, whole);
    return isDatum(dag)
      ? []
      : [about('dag-vorm', `${whole} noemt geen dag die bestaat.`, `Schrijf de dag als jaar-maand-dag: {${soort}:2027-01-01}.`)];
  });
}

function checkEmpty(file: ValidFile, path: FieldPath, text: string): Bevinding[] {
  // Of a list the thing itself falls out, and below the fields there need not be a text.
  if (typeof path.at(-1) === 'number' || path === onderDeVelden) return [];
  const empty = [voorAlles, ...dagenIn(text)].find((dag) => tekstOpDag(text, dag).trim() === '' && text.trim() !== '');
  if (empty === undefined) return [];
  const about = reporter(file, path);
  return [
    about(
      'dag-leeg',
      `${empty === voorAlles ? `Tot ${dagenIn(text)[0]}` : `Vanaf ${empty}`} staat hier niets.`,
      'Schrijf beide: {tot:dag} met wat nu geldt, en {vanaf:dag} met wat dan geldt.',
    ),
  ];
}

function checkSame(file: ValidFile, path: FieldPath, text: string, dutch: string): Bevinding[] {
  const [here, there] = [merkenIn(text), merkenIn(dutch)];
  if (here.join() === there.join()) return [];
  const about = reporter(file, path, here[0]);
  return [
    about(
      'dag-ongelijk',
      `Hier staat ${inWords(here)}, en in het Nederlands ${inWords(there)}.`,
      'Laat in elke taal hetzelfde veranderen op dezelfde dag, in dezelfde volgorde.',
    ),
  ];
}

function inWords(merken: readonly string[]): string {
  return merken.length === 0 ? 'geen dag' : merken.map((merk) => `{${merk}}`).join(' ');
}

/** Writes findings about a mark in a text, with the line of the mark when it stands below the fields. */
function reporter(file: ValidFile, path: FieldPath, mark?: string) {
  return (regel: string, wat: string, herstel: string): Bevinding => {
    const bevinding = report('fout', regel, file.parsed, path, wat, herstel);
    if (path !== onderDeVelden || mark === undefined) return bevinding;
    return { ...bevinding, lijn: file.parsed.bodyLine + file.parsed.body.split('\n').findIndex((line) => line.includes(mark)) };
  };
}

function textAt(value: unknown, path: FieldPath): string {
  const found = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return typeof found === 'string' ? found : '';
}

/**
 * A file as it is on each day on which it changes, and before: what is judged of a text is judged of every text that
 * somebody will read. Lines keep their number.
 */
export function opElkeDag(file: ValidFile): ValidFile[] {
  const days = [...new Set([...[...textsIn(file.data)].flatMap(({ text }) => dagenIn(text)), ...dagenIn(file.parsed.body)])].sort();
  if (file.place.kind !== 'entry' || days.length === 0) return [file];
  return [voorAlles, ...days].map((dag) => ({
    ...file,
    data: allesOpDag(file.data, dag),
    parsed: { ...file.parsed, data: allesOpDag(file.parsed.data, dag), body: tekstOpDag(file.parsed.body, dag, 'houd') },
  }));
}

/** What is wrong on every day is told once. */
export function eenKeer(bevindingen: readonly Bevinding[]): Bevinding[] {
  return [...new Map(bevindingen.map((bevinding) => [JSON.stringify(bevinding), bevinding])).values()];
}
