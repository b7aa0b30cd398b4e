import type { Taal } from '../i18n/locales.ts';

/** A part of a text: from this character up to that one. */
export interface Span {
  from: number;
  to: number;
}

/** After these no sentence ends, whatever the segmenter thinks. */
const abbreviation = /(?:^|[\s(])(?:art|bijv|bv|ca|dhr|mevr|mw|nr|o\.a|tel|d\.w\.z|t\/m|vb|örn|vs)\.\s*$/iu;

/** A number of a list, alone on its side of the stop. */
const loneNumber = /^\s*\d+\.\s*$/;

/** Sentences by their stops alone: a stop counts where a space follows, so never inside a number. */
function byStops(text: string): string[] {
  return text.match(/[\s\S]+?(?:[.!?؟…]+["'”’»)]*(?=\s|$)\s*|$)/g) ?? [];
}

function segments(text: string, taal: Taal): string[] {
  // Older phones do not have it.
  if (typeof Intl.Segmenter === 'undefined') return byStops(text);
  return Array.from(new Intl.Segmenter(taal, { granularity: 'sentence' }).segment(text), ({ segment }) => segment);
}

/**
 * Cuts a text into sentences.
 * @returns where each stands, without the space around it; nothing for a text in which there is nothing to say
 */
export function sentences(text: string, taal: Taal): Span[] {
  const joined: string[] = [];
  for (const segment of segments(text, taal)) {
    const before = joined.at(-1);
    if (before !== undefined && (abbreviation.test(before) || loneNumber.test(before))) joined[joined.length - 1] = before + segment;
    else joined.push(segment);
  }
  let from = 0;
  return joined.flatMap((part) => {
    const start = from + part.length - part.trimStart().length;
    from += part.length;
    return /[\p{L}\p{N}]/u.test(part) ? [{ from: start, to: start + part.trim().length }] : [];
  });
}

/**
 * Cuts what is too long for one breath of a voice: in some browsers a voice falls silent after a quarter of a minute.
 * @param most characters; cut after a comma or colon where there is one, else at a space
 */
export function breaths(text: string, most = 180): string[] {
  if (text.length <= most) return [text];
  const head = text.slice(0, most + 1);
  const comma = Math.max(...[', ', '، ', ': ', '; '].map((stop) => head.lastIndexOf(stop)));
  const at = comma > most / 3 ? comma + 1 : head.lastIndexOf(' ');
  if (at <= 0) return [text.slice(0, most), ...breaths(text.slice(most), most)];
  return [text.slice(0, at), ...breaths(text.slice(at + 1), most)];
}
