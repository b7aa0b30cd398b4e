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
