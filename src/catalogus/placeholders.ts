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
