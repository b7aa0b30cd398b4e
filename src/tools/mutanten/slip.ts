import type { SourceFile } from '../../catalogus/bestanden/source-files.ts';
import type { Random } from './random.ts';

/** What must become of a slip: it is told, or it changes nothing because nothing else can be meant. */
export type Verwacht = 'verteld' | 'vanzelf goed';

/** One kind of mistake that an editor makes, or their program. */
export interface Slip {
  naam: string;
  verwacht: Verwacht;
  /**
   * Makes the mistake once in a file.
   * @param others all files: a slip may copy from another
   * @returns the file as the editor leaves it; undefined where this file has no place for it
   */
  maak(file: SourceFile, random: Random, others: readonly SourceFile[]): SourceFile | undefined;
}

/** A file taken apart in lines: the fields, and the text below them. */
export interface Lines {
  fields: string[];
  body: string[];
}

const isMarkdown = (file: SourceFile) => file.path.endsWith('.md');

/** Takes a file apart; a YAML file has no text below its fields. */
export function linesOf(file: SourceFile): Lines {
  const lines = file.text.split('\n');
  if (!isMarkdown(file)) return { fields: lines, body: [] };
  const end = lines.indexOf('---', 1);
  return { fields: lines.slice(1, end), body: lines.slice(end + 1) };
}

/** Puts it together again. */
export function withLines(file: SourceFile, { fields, body }: Lines): SourceFile {
  const text = isMarkdown(file) ? ['---', ...fields, '---', ...body].join('\n') : fields.join('\n');
  return { ...file, text };
}

/**
 * A slip in one line of the fields.
 * @param where which lines have a place for it
 * @param change the line as it becomes; several lines with a line break between them
 */
export function inField(
  naam: string,
  where: RegExp,
  change: (line: string, random: Random) => string,
  verwacht: Verwacht = 'verteld',
): Slip {
  return {
    naam,
    verwacht,
    maak: (file, random) => {
      const lines = linesOf(file);
      const at = random.pick([...lines.fields.keys()].filter((index) => where.test(lines.fields[index] ?? '')));
      if (at === undefined) return undefined;
      const old = lines.fields[at] ?? '';
      const line = change(old, random);
      return line === old ? undefined : withLines(file, { ...lines, fields: lines.fields.with(at, line) });
    },
  };
}

/** A slip in the text below the fields: a paragraph of one line becomes another. */
export function inText(naam: string, change: (line: string, random: Random) => string): Slip {
  return {
    naam,
    verwacht: 'verteld',
    maak: (file, random) => {
      const lines = linesOf(file);
      const plain = [...lines.body.keys()].filter(
        (index) => /^\p{L}/u.test(lines.body[index] ?? '') && !lines.body[index - 1]?.trim() && !lines.body[index + 1]?.trim(),
      );
      const at = random.pick(plain);
      if (at === undefined) return undefined;
      return withLines(file, { ...lines, body: lines.body.with(at, change(lines.body[at] ?? '', random)) });
    },
  };
}

/** A slip with the file as a whole. */
export function inFile(
  naam: string,
  change: (file: SourceFile, random: Random, others: readonly SourceFile[]) => SourceFile | undefined,
  verwacht: Verwacht = 'verteld',
): Slip {
  return { naam, verwacht, maak: change };
}
