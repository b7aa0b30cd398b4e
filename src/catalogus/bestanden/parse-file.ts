import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Bevinding } from '../bevinding.ts';
import { oddSpaces, unseenOrSpaceIn } from '../../i18n/unseen.ts';
import { isSound, type SourceFile } from './source-files.ts';

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
  const problems = [...document.errors, ...document.warnings, ...loneAliases(document), ...anchors(document), ...lostNames(document)];
  if (problems.length > 0) {
    // After the first place that cannot be read, the rest is a guess of the parser.
    const broken = problems
      .filter(({ code }) => code !== 'DUPLICATE_KEY')
      .sort((a, b) => a.pos[0] - b.pos[0])
      .slice(0, 1);
    const written = yaml.split('\n');
    const bevindingen = [...problems.filter(({ code }) => code === 'DUPLICATE_KEY'), ...broken].map(({ code, pos }): Bevinding => {
      const place = code === 'MISSING_CHAR' ? (openQuote(written) ?? lines.linePos(pos[0]).line) : lines.linePos(pos[0]).line;
      const lijn = place + firstLine;
      const unseen = unseenOrSpaceIn(written[place - 1] ?? '');
      if (unseen !== undefined && code !== 'DUPLICATE_KEY') {
        return {
          gewicht: 'fout',
          regel: 'onzichtbaar-teken',
          bestand: file.path,
          lijn,
          wat: `Op deze regel staat iets wat u niet ziet: ${unseen}.`,
          herstel: 'Typ deze regel opnieuw, met gewone spaties.',
        };
      }
      return code === 'DUPLICATE_KEY'
        ? {
            gewicht: 'fout',
            regel: 'dubbele-sleutel',
            bestand: file.path,
            lijn,
            wat: `Dit veld staat twee keer in het bestand, op regel ${(firstOf(document, pos[0], lines) ?? place) + firstLine} en op regel ${lijn}.`,
            herstel: 'Laat één van de twee staan.',
          }
        : {
            gewicht: 'fout',
            regel: 'yaml-kapot',
            bestand: file.path,
            lijn,
            wat: 'De velden zijn hier niet te lezen.',
            herstel:
              (code === 'MISSING_CHAR' && opensWithApostrophe(written[place - 1]) ? apostrophe : remedies[code]) ??
              'Kijk naar deze regel en de regel erboven. Staan de spaties aan het begin goed? Sluit elk haakje?',
          };
    });
    return { bevindingen };
  }
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

const quoteIt = 'Begint een zin met een teken als { * & ! % of @? Zet de hele zin dan tussen aanhalingstekens: "…".';

/** What most likely went wrong, per code of the parser. */
const remedies: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Staat er een dubbele punt midden in een zin? Zet de hele zin dan tussen aanhalingstekens: "…". ' +
    'Kijk ook of de spaties aan het begin kloppen.',
  MULTILINE_IMPLICIT_KEY: 'Kijk naar deze regel en de regel erboven. Mist er een dubbele punt achter de naam van een veld?',
  MISSING_CHAR: 'Er mist een teken. Sluit elk aanhalingsteken en elk haakje? Staat er een dubbele punt achter de naam van elk veld?',
  TAB_AS_INDENT: 'Haal de tab aan het begin weg en typ spaties.',
  UNEXPECTED_TOKEN: quoteIt,
  BAD_SCALAR_START: quoteIt,
  TAG_RESOLVE_FAILED: quoteIt,
  BAD_ALIAS: quoteIt,
  MULTIPLE_DOCS: 'Haal de regel met --- weg.',
  BAD_NAME: 'Een veld kan niet zo heten. Kies een andere naam.',
};

/** A value that opens a quote and does not close it on its line. */
const unclosed = /^[^#]*?(?::|-)[ ]+(['"])(?:(?!\1).|\1\1)*$/;

/** @returns the line on which a quote opens that the parser found no end of, counted from 1 */
function openQuote(written: readonly string[]): number | undefined {
  const at = written.findIndex((line) => unclosed.test(line.replace(/\r$/, '')) || /(?::|-) '[a-z](?:\s|$)/.test(line));
  return at < 0 ? undefined : at + 1;
}

const opensWithApostrophe = (line: string | undefined) => line !== undefined && /(?::|-)[ ]+'\p{L}{1,2}[ \p{L}]/u.test(line);

const apostrophe = `Een waarde mag niet met een los ' beginnen, zoals in 't of 's. Zet hem tussen dubbele aanhalingstekens: "'t Huis".`;

/** The line of the field that was there before one of the same name. */
function firstOf(document: Document, second: number, lines: LineCounter): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map(({ key }) => key as { value?: unknown; range?: [number, number, number] } | null);
      const twice = keys.find((key) => key?.range?.[0] === second);
      const first = twice && keys.find((key) => key?.value === twice.value);
      if (first?.range && first !== twice) found = lines.linePos(first.range[0]).line;
    },
  });
  return found;
}

/** A sentence that begins with * reads as a reference to a place that is not there. */
function loneAliases(document: Document): { code: string; pos: [number, number] }[] {
  const found: { code: string; pos: [number, number] }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) found.push({ code: 'BAD_ALIAS', pos: [alias.range?.[0] ?? 0, alias.range?.[1] ?? 0] });
    },
  });
  return found;
}

/** Words behind a # on the line of a plain value: to the parser a remark, to most editors a part of the sentence. */
function lostWords(document: Document, yaml: string): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      const end = range?.[1];
      if (type !== 'PLAIN' || end === undefined) return;
      const [lost] = /^[ \t]+#[^\n]*/.exec(yaml.slice(end)) ?? [];
      if (lost !== undefined) found.push(end + lost.indexOf('#'));
    },
  });
  return found;
}

/** A sentence that begins with & loses its first word: it names a place to refer to, which nobody here does. */
function anchors(document: Document): { code: string; pos: [number, number] }[] {
  const found: { code: string; pos: [number, number] }[] = [];
  const note = (_: unknown, { anchor, range }: { anchor?: string; range?: [number, number, number] | null }) => {
    if (anchor !== undefined) found.push({ code: 'BAD_ALIAS', pos: [range?.[0] ?? 0, range?.[0] ?? 0] });
  };
  visit(document, { Scalar: note, Map: note, Seq: note });
  return found;
}

/** A field of this name would be gone from the data without a word. */
function lostNames(document: Document): { code: string; pos: [number, number] }[] {
  const found: { code: string; pos: [number, number] }[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const name = key as { value?: unknown; range?: [number, number, number] } | null;
      if (name?.value === '__proto__') found.push({ code: 'BAD_NAME', pos: [name.range?.[0] ?? 0, name.range?.[1] ?? 0] });
    },
  });
  return found;
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
