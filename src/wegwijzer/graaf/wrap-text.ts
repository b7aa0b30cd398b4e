import { textWidth } from '../../i18n/text-width.ts';

/**
 * Breaks a text into lines that fit: between words, and inside a word only when the word alone is too long.
 * @param width in the unit of the font size
 * @returns at least one line
 */
export function wrapText(text: string, width: number, size: number, vet = false): string[] {
  const fits = (line: string) => textWidth(line, vet) * size <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((part) => breakWord(part, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
