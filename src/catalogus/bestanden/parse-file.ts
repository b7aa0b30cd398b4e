import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Bevinding } from '../bevinding.ts';
import { oddSpaces } from '../../i18n/unseen.ts';
import { isSound, type SourceFile } from './source-files.ts';
import { yamlBevindingen } from './yaml-bevindingen.ts';
import { lostWords, problemsOf } from './yaml-problems.ts';

/** A path to a field: `['eerste-stap', 'zeg']`. */
export type FieldPath = readonly (string | number)[];

/** A content file taken apart. */
export interface ParsedFile {
  path: string;
  data: Record<string, unknown>;
  /** Markdown under the front matter; empty for YAML. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** @returns the line of a field, or of the nearest field above it that exists. */
  lineOf(field: FieldPath): number | undefined;
  /** @returns start and end of a scalar in the text, for tools that rewrite one value. */
  rangeOf(field: FieldPath): [number, number] | undefined;
}

/** What is wrong with a file that was not read, and what to do. */
const remarks: Record<NonNullable<SourceFile['mankeert']>, [wat: string, herstel: string]> = {
  verwijzing: ['Dit is geen bestand, maar een verwijzing naar iets anders op de computer.', 'Zet het bestand zelf op deze plek.'],
  'te-groot': [
    'Dit bestand is heel groot, meer dan 500 kB.',
    'Kijk of het op deze plek hoort. Verdeel de tekst anders over meer bestanden.',
  ],
  codering: [
    'Dit bestand is niet opgeslagen als UTF-8. Letters als ë en ı worden dan tekens die niemand kan lezen.',
    'Kies in uw programma "Opslaan als" en bij codering UTF-8.',
  ],
};

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Takes a file apart: YAML, or markdown with YAML on top.
 * @returns the parsed file, and what would be lost of it; or the findings that say why it could not be read
 */
export function parseFile(file: SourceFile): { parsed?: ParsedFile; bevindingen: Bevinding[] } {
  if (isSound(file.path)) return parseYaml(file, '{}', 0, '');
  if (file.mankeert !== undefined) {
    const { bevindingen } = fail(file, 'onleesbaar-bestand', ...remarks[file.mankeert]);
    return { bevindingen: bevindingen.map((bevinding) => (file.lijn === undefined ? bevinding : { ...bevinding, lijn: file.lijn })) };
  }
  const text = mendSpaces(file.text.replace(/^\uFEFF/, ''));
  if (text.trim() === '') {
    return fail(
      file,
      'leeg-bestand',
      'Dit bestand is leeg.',
      'Vul het bestand, of gooi het weg. Een nieuw bestand maakt u met npm run nieuw.',
    );
  }
  if (!file.path.endsWith('.md')) return parseYaml(file, text, 0, '');
  const match = frontMatter.exec(text);
  if (!match) {
    return fail(
      file,
      'geen-kop',
      'Bovenaan ontbreekt het deel tussen twee regels met ---.',
      'Zet de velden bovenaan het bestand, met een regel --- erboven en een regel --- eronder.',
    );
  }
  const offset = text.indexOf('\n') + 1;
  const below = text.slice(match[0].length);
  const before = text.slice(0, match[0].length + (below.length - below.trimStart().length));
  return parseYaml(file, match[1] ?? '', offset, below.trim().replaceAll('\r\n', '\n'), before.split('\n').length);
}

/**
 * Where only a plain space will do, a space from Word or a site can mean nothing else: at the start of a line, behind a dash
 * and behind the colon of a field. One character for one, so that every place in the text stays where it is.
 */
function mendSpaces(text: string): string {
  const odd = new RegExp(String.raw`^[ ${oddSpaces}]*(?:-[ ${oddSpaces}]+)*(?:[\p{L}\p{Nd}_-]+:[${oddSpaces}])?`, 'gmu');
  return text.replace(odd, (start) => start.replace(new RegExp(`[${oddSpaces}]`, 'gu'), ' '));
}

function parseYaml(file: SourceFile, yaml: string, offset: number, body: string, bodyLine = 1) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const firstLine = offset > 0 ? 1 : 0;
  const problems = problemsOf(document);
  if (problems.length > 0) return { bevindingen: yamlBevindingen(file.path, { document, yaml, lines, firstLine }, problems) };
  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return fail(file, 'yaml-kapot', 'Hier staan geen velden.', 'Schrijf velden als "naam: waarde", elk op een eigen regel.');
  }
  const parsed: ParsedFile = {
    path: file.path,
    data: data as Record<string, unknown>,
    body,
    bodyLine,
    lineOf: (field) => {
      const range = nearestRange(document, field);
      return range?.[0] === undefined ? undefined : lines.linePos(range[0]).line + firstLine;
    },
    rangeOf: (field) => {
      const node = document.getIn(field, true) as { range?: [number, number, number] } | undefined;
      return node?.range ? [node.range[0] + offset, node.range[1] + offset] : undefined;
    },
  };
  const bevindingen = lostWords(document, yaml).map((start): Bevinding => ({
    gewicht: 'fout',
    regel: 'tekst-na-hekje',
    bestand: file.path,
    lijn: lines.linePos(start).line + firstLine,
    wat: `Wat achter het # staat, komt niet op de site: "${(yaml.slice(start).split('\n', 1)[0] ?? '').trim()}".`,
    herstel: 'Hoort het bij de zin? Zet de hele zin tussen aanhalingstekens: "…". Is het een opmerking? Zet die op een eigen regel.',
  }));
  return { parsed, bevindingen };
}

function nearestRange(document: Document, field: FieldPath): readonly number[] | undefined {
  for (let length = field.length; length > 0; length -= 1) {
    const parent = length > 1 ? document.getIn(field.slice(0, length - 1), true) : document.contents;
    const key = field[length - 1];
    const pair = (parent as { items?: { key?: { value?: unknown; range?: number[] } }[] } | undefined)?.items?.find?.(
      (item) => item?.key?.value === key,
    );
    if (pair?.key?.range) return pair.key.range;
    const node = document.getIn(field.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range) return node.range;
  }
  return undefined;
}

function fail(file: SourceFile, regel: string, wat: string, herstel: string): { bevindingen: Bevinding[] } {
  return { bevindingen: [{ gewicht: 'fout', regel, bestand: file.path, wat, herstel }] };
}
