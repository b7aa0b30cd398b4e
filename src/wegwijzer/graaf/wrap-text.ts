/** Rough width of a letter as a part of the font size; on the wide side, because text that is cut off cannot be read. */
function letterWidth(letter: string): number {
  if (/[\u0300-\u036f\u064b-\u065f\u200b-\u200f]/.test(letter)) return 0;
  if (/[ijl.,:;'’!| ]/.test(letter)) return 0.31;
  if (/[tfrI()[\]"-]/.test(letter)) return 0.4;
  if (/[mwMW%@€—…]/.test(letter)) return 0.95;
  if (/\p{Script=Arabic}/u.test(letter)) return 0.62;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  if (/[\u2e80-\uffff]/.test(letter)) return 1;
  return 0.58;
}

/** @returns the width a text will take, about, in the unit of the font size. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/**
 * Breaks a text into lines that fit: between words, and inside a word only when the word alone is too long.
 * @returns at least one line
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((part) => breakWord(part, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
