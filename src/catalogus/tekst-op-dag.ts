/** `{vanaf:2027-01-01}`: what comes behind it holds from that day. `{tot:2027-01-01}`: it holds until that day. */
const merk = /\{(vanaf|tot):(\d{4}-\d{2}-\d{2})\}[ \t]*/g;

/** Before every day that a text can name. */
export const voorAlles = '0000-01-01';

/** Whether something in a text holds only from a day, or until one. */
export function heeftDagen(text: string): boolean {
  return dagenIn(text).length > 0;
}

/** @returns the days on which a text changes, with what happens then, in order of the text: `vanaf:2027-01-01` */
export function merkenIn(text: string): string[] {
  return [...text.matchAll(merk)].map(([, soort = '', dag = '']) => `${soort}:${dag}`);
}

/** @returns the days on which a text changes, as YYYY-MM-DD, earliest first */
export function dagenIn(text: string): string[] {
  return [...new Set([...text.matchAll(merk)].map(([, , dag = '']) => dag))].sort();
}

/**
 * What of a text holds on a day. A mark holds for the rest of its line, or until the next mark on it; two marks side by side
 * hold together.
 * @param dag YYYY-MM-DD
 * @param lege what to do with a line of which nothing is left: `weg`, or `houd` it, so that lines keep their number
 */
export function tekstOpDag(text: string, dag: string, lege: 'weg' | 'houd' = 'weg'): string {
  if (!heeftDagen(text)) return text;
  return text
    .split('\n')
    .flatMap((line) => {
      if (!heeftDagen(line)) return [line];
      const left = lineOpDag(line, dag);
      return /^\s*(?:[-*#]+\s*)?$/.test(left) ? (lege === 'houd' ? [''] : []) : [left];
    })
    .join('\n');
}

function lineOpDag(line: string, dag: string): string {
  const marks = [...line.matchAll(merk)];
  let kept = line.slice(0, marks[0]?.index);
  let holds = true;
  for (const [at, mark] of marks.entries()) {
    const [whole, soort, day = ''] = mark;
    const piece = line.slice(mark.index + whole.length, marks[at + 1]?.index);
    const here = soort === 'vanaf' ? dag >= day : dag < day;
    holds &&= here;
    // Two marks with nothing between them both hold for what comes: from one day until another.
    if (piece === '' && at < marks.length - 1) continue;
    if (holds) kept += piece;
    holds = true;
  }
  return kept.trimEnd();
}

/**
 * The same for whatever holds texts. A thing of a list of which nothing is left falls out of the list.
 * @param dag YYYY-MM-DD
 */
export function allesOpDag<T>(value: T, dag: string): T {
  const on = (inner: unknown): unknown => {
    if (typeof inner === 'string') return tekstOpDag(inner, dag);
    if (Array.isArray(inner)) return inner.map(on).filter((item, at) => item !== '' || inner[at] === '');
    if (typeof inner === 'object' && inner !== null) return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, on(item)]));
    return inner;
  };
  return on(value) as T;
}
