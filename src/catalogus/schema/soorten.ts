import { z } from 'astro/zod';
import { aanpakFeiten, aanpakWoorden } from './aanpak.ts';
import { briefFeiten, briefWoorden } from './brief.ts';
import { magDatFeiten, magDatWoorden } from './mag-dat.ts';
import { vertaalstand } from './velden.ts';
import { fondsFeiten, initiatiefFeiten, initiatiefWoorden, regelingFeiten, voorzieningWoorden } from './voorziening.ts';

type Shape = Record<string, z.ZodType>;

/** The kinds that are folders with a file per language. Facts stand once, in nl.md; words in every language. */
export const entrySoorten = {
  regelingen: { feiten: regelingFeiten, woorden: voorzieningWoorden },
  fondsen: { feiten: fondsFeiten, woorden: voorzieningWoorden },
  initiatieven: { feiten: initiatiefFeiten, woorden: initiatiefWoorden },
  'mag-dat': { feiten: magDatFeiten, woorden: magDatWoorden },
  brieven: { feiten: briefFeiten, woorden: briefWoorden },
  aanpakken: { feiten: aanpakFeiten, woorden: aanpakWoorden },
} as const;

export type EntrySoort = keyof typeof entrySoorten;

/** Feiten and woorden of a kind, as types. */
export type Feiten<S extends EntrySoort> = z.output<z.ZodObject<(typeof entrySoorten)[S]['feiten']>>;
export type Woorden<S extends EntrySoort> = z.output<z.ZodObject<(typeof entrySoorten)[S]['woorden']>>;

/** Made once: the schema library compiles each schema it is given. */
const nlSchemas = schemaPerSoort(({ feiten, woorden }) => z.strictObject(mergeShapes(feiten, woorden)));

const vertalingSchemas = schemaPerSoort(({ woorden }) =>
  z.strictObject({
    ...woorden,
    vertaling: vertaalstand().describe('Stand van deze vertaling. Vul niet zelf in: npm run stempel doet dat.'),
  }),
);

/** Schema of nl.md: facts and words together. */
export function nlSchema(soort: EntrySoort): z.ZodObject {
  return nlSchemas[soort];
}

/** Schema of tr.md, ar.md and so on: words, and the state of the translation. */
export function vertalingSchema(soort: EntrySoort): z.ZodObject {
  return vertalingSchemas[soort];
}

function schemaPerSoort(make: (shapes: { feiten: Shape; woorden: Shape }) => z.ZodObject): Record<EntrySoort, z.ZodObject> {
  return Object.fromEntries(Object.entries(entrySoorten).map(([soort, shapes]) => [soort, make(shapes)])) as Record<
    EntrySoort,
    z.ZodObject
  >;
}

/** Takes from parsed data only what the shape names, into nested blocks too. */
export function pick(data: Record<string, unknown>, shape: Shape): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    if (!(key in data)) continue;
    const value = data[key];
    picked[key] = schema instanceof z.ZodObject ? pick(value as Record<string, unknown>, schema.shape as Shape) : value;
  }
  return picked;
}

/** A block that holds facts and words, such as `eerste-stap`, becomes one block with both. */
function mergeShapes(feiten: Shape, woorden: Shape): Shape {
  const merged: Shape = { ...feiten };
  for (const [key, schema] of Object.entries(woorden)) {
    const other = merged[key];
    merged[key] =
      other instanceof z.ZodObject && schema instanceof z.ZodObject
        ? z.strictObject({ ...(other.shape as Shape), ...(schema.shape as Shape) }).describe(schema.description ?? '')
        : schema;
  }
  return merged;
}

/** @returns the names of the fields at a path of a schema, for "did you mean". */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape as Shape) : [];
}

/** @returns what a field means, in the words of the schema; empty when the schema does not know it. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  return descriptionOf(schemaAt(schema, path));
}

/** @returns the explanation of a field, in whichever of its layers it was written. */
export function descriptionOf(schema: unknown): string {
  if (!(schema instanceof z.ZodType)) return '';
  return schema.description ?? (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? descriptionOf(schema.unwrap()) : '');
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let current: unknown = schema;
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = (current.shape as Shape)[String(part)];
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodUnion)
      current = current.options.map((option) => schemaAt(option as z.ZodType, [part])).find((option) => option !== undefined);
    else return undefined;
  }
  return current;
}

/** What a field holds where it is filled in. */
export function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
