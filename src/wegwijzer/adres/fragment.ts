/**
 * "Mijn route" as it stands behind the # of an address, and nowhere else: `#m=geld.schulden+hulp-bij.bed&k=…&w=…`.
 * A browser does not send that part to a server.
 */
export interface MijnRoute {
  /** What was chosen: the answers of the wegwijzer, or `hulp-bij` and a need. */
  keuzes: string[][];
  /** Names of steps that are done. */
  klaar: string[];
  /** Names of steps that were taken away. */
  weg: string[];
  /** How many choices could not be read. */
  onleesbaar: number;
}

/** First part of a choice that is a need and no sequence of answers. */
export const hulpBij = 'hulp-bij';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What nobody chooses by hand, and no page should have to compose. */
const maxKeuzes = 20;
const maxAntwoorden = 12;
const maxStappen = 200;
const maxLength = 8_000;

/**
 * Reads a fragment. Whatever stands there, it never throws: what cannot be read is counted.
 * @param hash with or without the #
 * @returns undefined when it is another kind of fragment, or none
 */
export function readFragment(hash: string): MijnRoute | undefined {
  // A messenger may have put a full stop after the address, or have written & as HTML.
  const text = decode(hash.replace(/^#/, '').slice(0, maxLength))
    .replaceAll('&amp;', '&')
    .replace(/[\s).,;!?"'>]+$/, '');
  const parts = new Map(text.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  const chosen = parts.get('m');
  if (chosen === undefined) return undefined;
  const keuzes: string[][] = [];
  let onleesbaar = 0;
  for (const item of chosen
    .toLowerCase()
    .split(/[+\s,]+/)
    .filter(Boolean)) {
    const keuze = item.split('.').filter(Boolean);
    const good = keuze.length > 0 && keuze.length <= maxAntwoorden && keuze.every((part) => slug.test(part)) && keuzes.length < maxKeuzes;
    if (!good) onleesbaar += 1;
    else if (!includes(keuzes, keuze)) keuzes.push(keuze);
  }
  return { keuzes, klaar: slugs(parts.get('k')), weg: slugs(parts.get('w')), onleesbaar };
}

/** Writes a fragment, # included; without any choice it is empty. */
export function writeFragment({ keuzes, klaar, weg }: Pick<MijnRoute, 'keuzes' | 'klaar' | 'weg'>): string {
  if (keuzes.length === 0) return '';
  const part = (name: string, values: readonly string[]) => (values.length > 0 ? `&${name}=${values.join('+')}` : '');
  return `#m=${keuzes.map((keuze) => keuze.join('.')).join('+')}${part('k', klaar)}${part('w', weg)}`;
}

function includes(keuzes: readonly (readonly string[])[], keuze: readonly string[]): boolean {
  return keuzes.some((other) => other.join('.') === keuze.join('.'));
}

function slugs(text = ''): string[] {
  return [
    ...new Set(
      text
        .toLowerCase()
        .split(/[+\s,]+/)
        .filter((part) => slug.test(part)),
    ),
  ].slice(0, maxStappen);
}

/** Some messengers encode what stands behind the #. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
