import { visit, type Document, type LineCounter } from 'yaml';
import type { Bevinding } from '../bevinding.ts';
import { unseenOrSpaceIn } from '../../i18n/unseen.ts';
import type { Problem } from './yaml-problems.ts';

interface Gelezen {
  document: Document;
  yaml: string;
  lines: LineCounter;
  /** How many lines of the file stand above the YAML. */
  firstLine: number;
}

/** What cannot be read in the fields of a file, as an editor hears it. */
export function yamlBevindingen(bestand: string, { document, yaml, lines, firstLine }: Gelezen, problems: readonly Problem[]): Bevinding[] {
  // After the first place that cannot be read, the rest is a guess of the parser.
  const broken = problems
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0])
    .slice(0, 1);
  const written = yaml.split('\n');
  return [...problems.filter(({ code }) => code === 'DUPLICATE_KEY'), ...broken].map(({ code, pos }): Bevinding => {
    const place = code === 'MISSING_CHAR' ? (openQuote(written) ?? lines.linePos(pos[0]).line) : lines.linePos(pos[0]).line;
    const here = { gewicht: 'fout', bestand, lijn: place + firstLine } as const;
    const unseen = unseenOrSpaceIn(written[place - 1] ?? '');
    if (code === 'DUPLICATE_KEY') {
      return {
        ...here,
        regel: 'dubbele-sleutel',
        wat: `Dit veld staat twee keer in het bestand, op regel ${(firstOf(document, pos[0], lines) ?? place) + firstLine} en op regel ${here.lijn}.`,
        herstel: 'Laat één van de twee staan.',
      };
    }
    if (unseen !== undefined) {
      return {
        ...here,
        regel: 'onzichtbaar-teken',
        wat: `Op deze regel staat iets wat u niet ziet: ${unseen}.`,
        herstel: 'Typ deze regel opnieuw, met gewone spaties.',
      };
    }
    return {
      ...here,
      regel: 'yaml-kapot',
      wat: 'De velden zijn hier niet te lezen.',
      herstel:
        (code === 'MISSING_CHAR' && opensWithApostrophe(written[place - 1]) ? apostrophe : remedies[code]) ??
        'Kijk naar deze regel en de regel erboven. Staan de spaties aan het begin goed? Sluit elk haakje?',
    };
  });
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
