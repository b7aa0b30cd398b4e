import { visit, type Document } from 'yaml';

/** What stands in the way of reading YAML, as the parser names it, and where: character from and to. */
export interface Problem {
  code: string;
  pos: [number, number];
}

/** @returns all that the parser says is wrong, and what it lets pass and an editor cannot have meant */
export function problemsOf(document: Document): Problem[] {
  return [...document.errors, ...document.warnings, ...loneAliases(document), ...anchors(document), ...lostNames(document)];
}

/** Words behind a # on the line of a plain value: to the parser a remark, to most editors a part of the sentence. */
export function lostWords(document: Document, yaml: string): number[] {
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

/** A sentence that begins with * reads as a reference to a place that is not there. */
function loneAliases(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) found.push({ code: 'BAD_ALIAS', pos: [alias.range?.[0] ?? 0, alias.range?.[1] ?? 0] });
    },
  });
  return found;
}

/** A sentence that begins with & loses its first word: it names a place to refer to, which nobody here does. */
function anchors(document: Document): Problem[] {
  const found: Problem[] = [];
  const note = (_: unknown, { anchor, range }: { anchor?: string; range?: [number, number, number] | null }) => {
    if (anchor !== undefined) found.push({ code: 'BAD_ALIAS', pos: [range?.[0] ?? 0, range?.[0] ?? 0] });
  };
  visit(document, { Scalar: note, Map: note, Seq: note });
  return found;
}

/** A field of this name would be gone from the data without a word. */
function lostNames(document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const name = key as { value?: unknown; range?: [number, number, number] } | null;
      if (name?.value === '__proto__') found.push({ code: 'BAD_NAME', pos: [name.range?.[0] ?? 0, name.range?.[1] ?? 0] });
    },
  });
  return found;
}
