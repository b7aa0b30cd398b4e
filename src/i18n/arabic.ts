/** و and ف: "and". */
const and = '[وف]';
/** ال with ب or ك before it; لل is ل and ال in one. */
const article = '(?:[بك]?ال|لل)';

/** The article with what is written against it, where a word of three letters is left. */
const withArticle = new RegExp(`^${and}?${article}(?=\\p{L}{3})`, 'u');

/** What may be written against an Arabic word, outermost first; ب ل ك are "with", "for" and "as". */
export const arabicPrefixes: readonly RegExp[] = [new RegExp(`^${and}`), new RegExp(`^${article}`), /^[بلك]/];

/** Words that begin with the letters of an article and have none: parents, an adult, a balloon, a drain. */
const own = '(?:والد|بالغ|بالون|بالوع)';
const ownWord = new RegExp(`^${own}`, 'u');
const beforeOwn = new RegExp(`^${and}?[بكل]?ا?ل(?=${own})`, 'u');

/** @returns the word without its article, as people type it and as an alphabet sorts it */
export function withoutArticle(word: string): string {
  const bare = word.replace(beforeOwn, '');
  return ownWord.test(bare) ? bare : word.replace(withArticle, '');
}

/** Whether a word is what somebody wants to do: "أريد أن أؤجر غرفة" is about a room, and nobody looks for it at the verb. */
export function isOwnVerb(word: string, before: string | undefined): boolean {
  return before === 'أن' && /^[أآ]/.test(word);
}
