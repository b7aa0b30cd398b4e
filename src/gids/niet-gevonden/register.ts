import { fold } from '../../search/fold.ts';

/** Something people asked for and nobody has, and how often. Nothing in it is about a person. */
export interface Regel {
  wat: string;
  keer: number;
}

export const maxLetters = 80;
const maxRegels = 200;

/** What gives away who it is about. A need has no number and no address. */
const persoonlijk: readonly { vorm: RegExp; wat: string }[] = [
  { vorm: /\S+@\S+/, wat: 'een mailadres' },
  { vorm: /\b[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})\b/, wat: 'een postcode' },
  { vorm: /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/, wat: 'een datum' },
  { vorm: /(?:\d[\s-]?){6,}/, wat: 'een nummer' },
  { vorm: /\b(?:mevrouw|meneer|mevr\.|dhr\.|mw\.)\s/i, wat: 'een naam' },
];

/**
 * What must go before it can be noted.
 * @returns undefined when it can stand there as it is
 */
export function waaromNiet(text: string): string | undefined {
  if (fold(text) === '') return 'Schrijf eerst op wat er niet is.';
  const found = persoonlijk.find(({ vorm }) => vorm.test(text));
  if (found) return `Hier lijkt ${found.wat} in te staan. Haal dat weg: schrijf alleen wat er niet is.`;
  return text.trim().length > maxLetters ? `Schrijf het korter, in hooguit ${maxLetters} letters.` : undefined;
}

/** Notes a need once more. The same words in another spelling count as the same. */
export function noteer(regels: readonly Regel[], text: string): Regel[] {
  const wat = text.replace(/\s+/g, ' ').trim();
  const known = regels.find((regel) => fold(regel.wat) === fold(wat));
  return known
    ? regels.map((regel) => (regel === known ? { ...regel, keer: regel.keer + 1 } : regel))
    : [...regels, { wat, keer: 1 }].slice(-maxRegels);
}

/** Most asked for first. */
export function opVolgorde(regels: readonly Regel[]): Regel[] {
  return [...regels].sort((a, b) => b.keer - a.keer || a.wat.localeCompare(b.wat, 'nl'));
}

/** Reads what a browser kept, whatever stands there. */
export function readRegels(text: string | null): Regel[] {
  try {
    const data: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(data) ? data.flatMap(readRegel).slice(0, maxRegels) : [];
  } catch {
    return [];
  }
}

function readRegel(row: unknown): Regel[] {
  const { wat, keer } = (row ?? {}) as Partial<Record<keyof Regel, unknown>>;
  return typeof wat === 'string' && wat !== '' && Number.isInteger(keer) && Number(keer) > 0
    ? [{ wat: wat.slice(0, maxLetters), keer: Number(keer) }]
    : [];
}

/** The list in plain words, to copy or to send. */
export function alsTekst(regels: readonly Regel[], gemeente: string): string {
  return [
    `Wat er niet is in ${gemeente}. Geteld, zonder namen.`,
    '',
    ...opVolgorde(regels).map(({ wat, keer }) => `${keer} keer: ${wat}`),
  ].join('\n');
}
