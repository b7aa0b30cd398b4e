import type { Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { enoughToScore, measureReading, readingLimits } from '../reading-level.ts';
import { suggestPlainWord } from '../plain-words.ts';
import { report, textsIn } from './report.ts';

/** Fields that nobody reads as a sentence. */
const notRead = new Set(['url', 'bron', 'bronnen', 'synoniemen', 'eigen-woorden', 'vertaling', 'wat', 'nummer', 'telefoon', 'adres', 'naam', 'talen', 'gidstip', 'titel', 'woord']);

/** Every page can be read by somebody who reads badly (promise 7); and no word stands there that only an office uses. */
export function checkReading(files: readonly ValidFile[]): Bevinding[] {
  return files.flatMap((file) => {
    const texts = readTexts(file);
    return (['nl', 'tr', 'ar'] as const).flatMap((taal) => {
      const own = texts.filter((text) => text.taal === taal);
      return own.length === 0 ? [] : [...checkSentences(file, own, taal), ...checkScore(file, own, taal), ...(taal === 'nl' ? checkWords(file, own) : [])];
    });
  });
}

interface ReadText {
  path: (string | number)[];
  text: string;
  taal: Taal;
}

function readTexts(file: ValidFile): ReadText[] {
  const { place } = file;
  if (place.kind === 'entry' && place.soort === 'aanpakken') return [];
  const own = place.kind === 'entry' ? place.taal : undefined;
  const texts = [...textsIn(file.parsed.data)]
    .filter(({ path }) => !path.some((part) => notRead.has(String(part))))
    .flatMap(({ path, text }): ReadText[] => {
      const last = path.at(-1);
      const taal = own ?? (last === 'nl' || last === 'tr' || last === 'ar' ? last : undefined);
      // What is no sentence (a choice from a list, a date, a slug) is not read.
      return taal && /\s/.test(text) ? [{ path, text, taal }] : [];
    });
  return own && file.parsed.body !== '' ? [...texts, { path: ['tekst onder de velden'], text: file.parsed.body, taal: own }] : texts;
}

function checkSentences(file: ValidFile, texts: readonly ReadText[], taal: Taal): Bevinding[] {
  const limit = readingLimits[taal].longest;
  return texts.flatMap(({ path, text }) => {
    const { longest } = measureReading([text], taal);
    return longest.words > limit
      ? [report('fout', 'zin-te-lang', file.parsed, path, `Deze zin heeft ${longest.words} woorden: "${longest.text}"`, `Maak er twee zinnen van. Hooguit ${limit} woorden.`)]
      : [];
  });
}

function checkScore(file: ValidFile, texts: readonly ReadText[], taal: Taal): Bevinding[] {
  const level = measureReading(texts.map(({ text }) => text), taal);
  const limits = readingLimits[taal];
  if (level.words < enoughToScore.words || level.sentences < enoughToScore.sentences) return [];
  const name = { nl: 'Nederlandse', tr: 'Turkse', ar: 'Arabische' }[taal];
  const add = (wat: string, herstel: string) => report('fout', 'te-moeilijk', file.parsed, [], wat, herstel);
  return [
    ...(level.mean > limits.mean ? [add(`De ${name} zinnen zijn gemiddeld ${round(level.mean)} woorden lang.`, `Maak de zinnen korter: gemiddeld hooguit ${limits.mean} woorden.`)] : []),
    ...(limits.score !== undefined && level.score !== undefined && level.score < limits.score
      ? [add(`De ${name} tekst is te moeilijk: leesniveau ${round(level.score)}.`, `Kies kortere woorden en kortere zinnen, tot het leesniveau ${limits.score} of hoger is.`)]
      : []),
    ...(limits.longWords !== undefined && level.longWords > limits.longWords
      ? [add(`In de ${name} tekst is ${Math.round(level.longWords * 100)} van de 100 woorden lang.`, `Kies kortere woorden: hooguit ${limits.longWords * 100} van de 100 met zes letters of meer.`)]
      : []),
  ];
}

function checkWords(file: ValidFile, texts: readonly ReadText[]): Bevinding[] {
  return texts.flatMap(({ path, text }) =>
    suggestPlainWord(text).map(({ word, instead }) =>
      report('fout', 'moeilijk-woord', file.parsed, path, `"${word}" is een woord van kantoor.`, `Schrijf liever: ${instead}.`),
    ),
  );
}

function round(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
