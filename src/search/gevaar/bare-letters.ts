/** What an Arabic letter sounds like, in one Latin letter; long vowels and the glottal stop have none. */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ج: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Pairs of Latin letters, and digits, that stand for one Arabic letter where people type without an Arabic keyboard. */
const arabizi: readonly (readonly [RegExp, string])[] = [
  [/kh|5/g, 'x'],
  // Kept apart from a g alone, which is another letter.
  [/gh/g, 'G'],
  [/[sc]h/g, 'c'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/7/g, 'h'],
  [/[9qg8](?!h)/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/[aeiouwy236']/g, ''],
  [/G/g, 'g'],
];

/**
 * What is left of a word without its vowels, the same for Arabic letters and for Arabic in Latin letters and digits:
 * كيضربني, kaydrebni and kaydarabni.
 * @param word folded
 */
export function bareLetters(word: string): string {
  const latin = /\p{Script=Arabic}/u.test(word)
    ? Array.from(word, (letter) => arabic[letter] ?? '').join('')
    : arabizi.reduce((rest, [letters, one]) => rest.replace(letters, one), word.replace(/[^a-z0-9]/g, ''));
  // The ending of a feminine word is written, and not said.
  return latin.replace(/(?<=..)h$/, '').replace(/(.)\1+/g, '$1');
}
