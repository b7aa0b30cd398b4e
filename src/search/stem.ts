import type { Taal } from '../i18n/locales.ts';

/**
 * Takes the ending off a folded word, so that forms of one word meet: bedden and bed, makinem and makinesi,
 * وعندي and عند. Rough on purpose: index and query are cut alike.
 */
const stems: Partial<Record<Taal, (word: string) => string>> = { nl: stemDutch, tr: stemTurkish, ar: stemArabic };

/** @returns the word without its ending; whole in a language whose endings nobody wrote down */
export const stem = (taal: Taal, word: string): string => stems[taal]?.(word) ?? word;

function stemDutch(word: string): string {
  let stemmed = word;
  if (/^ge.{5,}[td]$/.test(stemmed)) stemmed = stemmed.slice(2);
  // Each round one ending: kleertjes, kinderen, afgesloten.
  stemmed = cut(stemmed, /s$/, 4);
  stemmed = cut(stemmed, /(?:etj|tj|pj|j)e$/, 3);
  stemmed = cut(stemmed, /(?:eren|en|e)$/, 3);
  stemmed = cut(stemmed, /[td]$/, 4);
  return stemmed.replace(/v$/, 'f').replace(/z$/, 's');
}

const turkishEndings = [
  /(?:iyor|uyor)(?:um|sun|uz|sunuz|lar)?$/,
  /(?:acak|ecek|acag|eceg)(?:im|iz|lar|ler)?$/,
  /(?:mak|mek|mam|mem|ma|me)(?:im|am|em)?$/,
  /(?:[dt][iu])(?:m|n|k|ler|lar)?$/,
  /(?:n?[dt][ae]n?|n?in|y?la|y?le|[yn]?[ae]|[yn]?[iu])$/,
  /(?:[iu]mi?z|[iu]ni?z|l[ae]ri|s[iu]|[iu]m|[iu]n|m)$/,
  /l[ae]r$/,
];

function stemTurkish(word: string): string {
  let stemmed = word;
  for (const ending of turkishEndings) stemmed = cut(stemmed, ending, 4);
  return stemmed.replace(/b$/, 'p').replace(/d$/, 't').replace(/g$/, 'k');
}

function stemArabic(word: string): string {
  // "I have not" is one word in the dialects: ماعنديش.
  let stemmed = word.replace(/^ما?(.{3,})ش$/, '$1');
  // The end first: what looks like "and" at the front of a short word belongs to it.
  stemmed = withoutArabicEnding(stemmed);
  stemmed = cut(stemmed, /^[وف]/, 3);
  // "On the" and "this" against the word: عالبيت.
  stemmed = cut(stemmed, /^[عه]ال/, 3);
  // Now and soon before a verb, in Syria, Egypt, Morocco and in writing: بيشتغل حيشتغل كيخدم غيخدم سيعمل.
  stemmed = cut(stemmed, /^[بحكغس](?=[يتن])/, 3);
  stemmed = cut(stemmed, /^[بلك]/, 3);
  // I, he, we, she of a verb; the broken plural that starts with alef.
  return cut(stemmed, /^[اينت]/, 3);
}

function withoutArabicEnding(word: string): string {
  // "For me" against a verb of they: وقفولي.
  const verb = cut(word, /ول(?:ي|نا|ك|كم|ه|ها|هم)$/, 3);
  return cut(cut(verb, /(?:هما|كما|تها|ها|هم|كم|نا|ات|ين|ون|وا|تي|ني)$/, 3), /[هيكتاو]$/, 3);
}

/**
 * What is left of an Arabic word without its long vowels: a plural inside the word is made with those, فاتورة and فواتير,
 * مدرسة and مدارس. Two letters say too little.
 * @returns the letters, or nothing
 */
export function skeleton(word: string, taal: Taal): string {
  if (taal !== 'ar') return '';
  const bare = withoutArabicEnding(word).replace(/[اوي]/g, '');
  return bare.length > 2 ? bare : '';
}

/** Cuts only where enough of the word is left. */
function cut(word: string, ending: RegExp, atLeast: number): string {
  const rest = word.replace(ending, '');
  return rest.length >= atLeast ? rest : word;
}
