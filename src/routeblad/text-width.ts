/**
 * Widths of letters in hundredths of an em, those of Noto Sans, which is wider than most system fonts. Letters that
 * differ by less than a twentieth stand together.
 */
const latin: Readonly<Record<number, string>> = {
  24: "'’",
  26: ' \u00A0ilıj.,:;!|‘',
  32: '-()[]J\u2011،',
  35: 'tfIİ',
  41: 'r/?"“”؟',
  48: 'csşçz*',
  52: 'kvyxL–«»',
  56: 'eaéâèëáETFSŞ0123456789€+',
  61: 'bdgğhnuüopqöóïCÇPRVYZAKX',
  65: 'B',
  74: 'DGHNUÜ&',
  79: 'wOÖQ',
  93: 'mMW%',
};

/** The same for Arabic, by form: joined to the next letter, and at an end. */
const arabic: Readonly<Record<string, readonly [joined: number, end: number]>> = {
  اأإآ: [26, 26],
  رز: [38, 38],
  دذ: [50, 50],
  وؤ: [46, 46],
  ة: [45, 45],
  ء: [41, 41],
  ى: [74, 74],
  ب: [32, 105],
  تث: [34, 105],
  ن: [32, 72],
  يئ: [33, 74],
  سش: [82, 124],
  صض: [93, 133],
  طظ: [69, 81],
  عغ: [51, 52],
  جحخ: [61, 64],
  ف: [47, 104],
  ق: [47, 79],
  ك: [46, 90],
  ل: [28, 71],
  م: [55, 53],
  ه: [54, 45],
};

const latinWidth = new Map(
  Object.entries(latin).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 100] as const)),
);
const arabicWidth = new Map(
  Object.entries(arabic).flatMap(([letters, [joined, end]]) =>
    [...letters].map((letter) => [letter, [joined / 100, end / 100] as const] as const),
  ),
);

/** A letter that is not in the tables: as wide as an n. */
const unknown = 0.61;
/** Bold is wider: Latin a little, Arabic more. */
const bold = { latin: 1.06, arabic: 1.13 };

/** Thousands of sheets say the same words. */
const known = new Map<string, number>();

/** @returns how wide a text is, in em. */
export function textWidth(text: string, vet = false): number {
  const key = `${vet ? '!' : ''}${text}`;
  const width = known.get(key) ?? addUp(text, vet);
  known.set(key, width);
  return width;
}

function addUp(text: string, vet: boolean): number {
  // Marks above and below letters, joiners and isolates take no width.
  const letters = [...text.replace(/[\p{M}\p{Cf}]/gu, '')];
  return letters.reduce((sum, letter, index) => {
    const forms = arabicWidth.get(letter);
    if (!forms) return sum + (latinWidth.get(letter) ?? unknown) * (vet ? bold.latin : 1);
    return sum + forms[arabicWidth.has(letters[index + 1] ?? '') ? 0 : 1] * (vet ? bold.arabic : 1);
  }, 0);
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
