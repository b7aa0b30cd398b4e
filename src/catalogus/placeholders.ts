/** A placeholder in a text: `{bedrag:naam}`, `{hulplijn:naam}`, `{behoefte}`, or something that is none. */
export interface Placeholder {
  whole: string;
  kind: 'bedrag' | 'hulplijn' | 'behoefte' | undefined;
  name: string;
  index: number;
}

/** @returns everything between braces in a text. */
export function placeholders(text: string): Placeholder[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => {
    const [kind, name = ''] = (match[1] ?? '').split(':');
    const known = (kind === 'bedrag' || kind === 'hulplijn') && name !== '' ? kind : kind === 'behoefte' && name === '' ? kind : undefined;
    return { whole: match[0], kind: known, name, index: match.index };
  });
}

/** @returns names of the national lines in texts, however deep they stand */
export function hulplijnenIn(texts: unknown): string[] {
  if (typeof texts === 'string') return placeholders(texts).flatMap(({ kind, name }) => (kind === 'hulplijn' ? [name] : []));
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(hulplijnenIn) : [];
}
