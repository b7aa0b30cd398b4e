import { arabic, lamAlef, latin, type Forms } from './letter-widths.ts';

/** Of every letter its width: regular, bold. */
const latinWidth = new Map(latin.flatMap(([regular, bold, letters]) => [...letters].map((letter) => [letter, [regular, bold] as const])));
const arabicWidth = new Map(arabic.flatMap(([regular, bold, letters]) => [...letters].map((letter) => [letter, [regular, bold] as const])));

/** A letter that is not in the tables: as wide as an n. */
const unknown = [634, 712] as const;

/** Thousands of sheets say the same words. */
const known = new Map<string, number>();

/** @returns how wide a text is, in em, in the widest common font. */
export function textWidth(text: string, vet = false): number {
  const key = `${vet ? '!' : ''}${text}`;
  const width = known.get(key) ?? addUp(text, vet ? 1 : 0) / 1000;
  known.set(key, width);
  return width;
}

function addUp(text: string, vet: 0 | 1): number {
  // Marks above and below letters, joiners and isolates take no width.
  const letters = [...text.replace(/[\p{M}\p{Cf}]/gu, '').replace(/ل[اأإآ]/g, lamAlef)];
  const formsOf = (letter = ''): Forms | undefined => arabicWidth.get(letter)?.[vet];
  return letters.reduce((sum, letter, index) => {
    const forms = formsOf(letter);
    if (!forms) return sum + (latinWidth.get(letter) ?? unknown)[vet];
    const before = joinsNext(letters[index - 1]) && letter !== 'ء';
    const after = joinsNext(letter) && formsOf(letters[index + 1]) !== undefined && letters[index + 1] !== 'ء';
    return sum + forms[after ? (before ? 2 : 1) : before ? 3 : 0];
  }, 0);
}

/** Whether this letter is joined to an Arabic letter after it. */
function joinsNext(letter = ''): boolean {
  const forms = arabicWidth.get(letter)?.[0];
  return forms !== undefined && forms[0] !== forms[1];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * How many lines a text takes, broken at spaces and after hyphens as a browser does.
 * @param html a text with `<b>`, `<br>` and other tags; bold is wider, a `<br>` ends a line, `class="blad-wie"` is not broken,
 *   a `<template>` is not printed
 * @param width of the column, in em
 * @param vet all of it is bold
 */
export function countLines(html: string, width: number, vet = false): number {
  let lines = 1;
  let used = 0;
  let isBold = vet;
  const whole = html
    .replace(/<template.*?<\/template>/g, '')
    .replace(/<b class="blad-wie">.*?<\/b>/g, (wie) => wie.replace(/ (?![^<]*>)/g, '\u00A0'));
  for (const [piece] of whole.matchAll(/<[^>]+>|[^<]+/g)) {
    if (piece.startsWith('<br')) {
      lines += 1;
      used = 0;
    } else if (piece.startsWith('<')) {
      if (/^<\/?b[ >]/.test(piece)) isBold = vet || !piece.startsWith('</');
    } else {
      const text = piece
        .replace(/\s+/g, (space) => (space.includes('\u00A0') ? space : ' '))
        .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
      for (const part of text.split(/(?<= |[–-](?!\u2060))/)) {
        const word = textWidth(part.trimEnd(), isBold);
        if (used > 0 && used + word > width) {
          lines += 1;
          used = 0;
        }
        used += textWidth(part, isBold);
      }
    }
  }
  return lines;
}
