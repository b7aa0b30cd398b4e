import { z } from 'astro/zod';
import { talen, vertaaltalen } from '../../i18n/locales.ts';
import { vulIn } from './nog-invullen.ts';
import { descriptionOf, unwrap } from '../schema/soorten.ts';

/** Values to begin with, by path of the field (`eerste-stap.hoe`) or by its last name. */
export type Startwaarden = Readonly<Record<string, unknown>>;

/** Among the values to begin with: the languages the site shows. Others get no place in the file. */
export const getoondeTalen = '{talen}';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

const width = 100;

/**
 * Writes a new file for a schema: every field with its explanation above it, taken from the schema itself.
 * Fields that may be left out stand there as comments.
 * @param schema what the file must follow
 * @param start values to begin with; other fields get the default of the schema, or VUL IN
 */
export function writeTemplate(schema: z.ZodObject, start: Startwaarden): string {
  return `${objectLines(schema, {}, [], start, true).join('\n')}\n`;
}

function objectLines(schema: z.ZodObject, given: Record<string, Value>, path: string[], start: Startwaarden, explain: boolean): string[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([key, field]) => {
      const here = [...path, key];
      const value = given[key] ?? startOf(here, start);
      const optional = field instanceof z.ZodOptional && value === undefined;
      if (optional && !explain) return [];
      const lines = fieldLines(key, field, value, here, start, explain);
      const comment = explain
        ? wrap(optional ? `${endSentence(descriptionOf(field))} Niet verplicht: haal de # weg als u dit gebruikt.` : descriptionOf(field))
        : [];
      return [...comment, ...(optional ? lines.map((line) => `# ${line}`) : lines)];
    });
}

function fieldLines(
  key: string,
  field: z.ZodType,
  given: Value | undefined,
  path: string[],
  start: Startwaarden,
  explain: boolean,
): string[] {
  const schema = unwrap(field);
  const value = given ?? defaultOf(field, path, start);
  // The same word in every language, and what another command fills in, need no further words.
  if (key === 'vertaling' && !Object.values(value as Record<string, Value>).every((item) => typeof item === 'object'))
    return [`${key}: ${flow(value)}`];
  if (schema instanceof z.ZodObject && (isPerLanguage(schema) || key === 'vertaling')) {
    return [`${key}:`, ...indent(Object.entries(value as Record<string, Value>).map(([name, item]) => `${name}: ${flow(item)}`))];
  }
  if (schema instanceof z.ZodObject) {
    return [`${key}:`, ...indent(objectLines(schema, (given ?? {}) as Record<string, Value>, path, start, explain))];
  }
  if (schema instanceof z.ZodRecord) return recordLines(key, schema, (value ?? {}) as Record<string, Value>, path, start, explain);
  const element = schema instanceof z.ZodArray ? unwrap(schema.element as z.ZodType) : undefined;
  if (element instanceof z.ZodObject && Array.isArray(value) && value.length > 0) {
    return [
      `${key}:`,
      ...value.flatMap((item) => indent(asItem(objectLines(element, item as Record<string, Value>, path, start, explain)))),
    ];
  }
  return [`${key}: ${flow(value)}`];
}

/** Only the first row explains its fields; the rows after it look the same. */
function recordLines(
  key: string,
  schema: z.ZodRecord,
  rows: Record<string, Value>,
  path: string[],
  start: Startwaarden,
  explain: boolean,
): string[] {
  const rowSchema = unwrap(schema.valueType as z.ZodType);
  const lines = Object.entries(rows).flatMap(([name, row], index) => {
    if (!(rowSchema instanceof z.ZodObject) || (typeof row === 'object' && row !== null && Object.keys(row).length === 0))
      return [`${name}: ${flow(row)}`];
    if (isPerLanguage(rowSchema)) return [`${name}: ${flow(row)}`];
    return [`${name}:`, ...indent(objectLines(rowSchema, row as Record<string, Value>, [...path, '*'], start, explain && index === 0))];
  });
  return lines.length === 0 ? [`${key}: {}`] : [`${key}:`, ...indent(lines)];
}

function defaultOf(field: z.ZodType, path: string[], start: Startwaarden): Value {
  if (field instanceof z.ZodDefault) {
    const value = field.def.defaultValue as Value;
    // Editors write ja and nee; the schema makes true and false of that.
    return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value;
  }
  const schema = unwrap(field);
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([key, part]) => !(part instanceof z.ZodOptional) && !isNotShown(schema, key, start))
      .map(([key, part]): [string, Value] => [key, startOf([...path, key], start) ?? defaultOf(part, [...path, key], start)]);
    return Object.fromEntries(entries);
  }
  if (schema instanceof z.ZodArray) return schema.safeParse([]).success ? [] : [defaultOf(schema.element as z.ZodType, path, start)];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodPipe) return defaultOf(schema.in as z.ZodType, path, start);
  if (schema instanceof z.ZodNumber) return schema.minValue !== null && Number.isFinite(schema.minValue) ? Math.max(0, schema.minValue) : 0;
  return vulIn;
}

/** A language of words, or of the state of translations, that the site does not show. */
function isNotShown(schema: z.ZodObject, key: string, start: Startwaarden): boolean {
  const getoond = start[getoondeTalen] as readonly string[] | undefined;
  const names = Object.keys(schema.shape).join();
  return getoond !== undefined && (names === talen.join() || names === vertaaltalen.join()) && !getoond.includes(key);
}

function startOf(path: string[], start: Startwaarden): Value | undefined {
  return (start[path.join('.')] ?? start[path.at(-1) ?? '']) as Value | undefined;
}

/** What a thing is called comes first, as in a file an editor would write. */
function place(key: string): number {
  const first = ['naam', 'titel', 'kort'].indexOf(key);
  return first < 0 ? 9 : first;
}

function endSentence(text: string): string {
  return /[.?!:"]$/.test(text) ? text : `${text}.`;
}

function isPerLanguage(schema: z.ZodObject): boolean {
  return Object.keys(schema.shape).join() === talen.join();
}

function asItem(lines: string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : index === first ? `- ${line}` : `  ${line}`));
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function flow(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  return typeof value === 'string' && !/^(\p{L}[\p{L}\d /-]*|\d{4}-\d{2}-\d{2})$/u.test(value) ? JSON.stringify(value) : String(value);
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.filter((line) => line !== '# ');
}
