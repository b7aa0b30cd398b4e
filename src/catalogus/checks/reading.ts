import { locales, type Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { ValidFile } from '../load-catalogus.ts';
import type { Catalogus } from '../catalogus.ts';
import { plainWordFinder, type KantoorWoord } from '../taal/plain-words.ts';
import { enoughToScore, longestWords, measureSentences, sentencesOf, type ReadingLevel, type Sentence } from '../taal/reading-level.ts';
import { report, textsPerTaal, type TaalText } from './report.ts';

/** Fields that nobody reads as a sentence. */
const notRead = new Set([
  'url',
  'bron',
  'bronnen',
  'synoniemen',
  'eigen-woorden',
  'vertaling',
  'wat',
  'nummer',
  'telefoon',
  'adres',
  'naam',
  'talen',
  'gidstip',
  'titel',
  'woord',
]);

/** Every page can be read by somebody who reads badly (promise 7); and no word stands there that only an office uses. */
export function checkReading({ lijsten, talen }: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const find = plainWordFinder(lijsten.kantoor);
  return files.flatMap((file) =>
    readPerTaal(file, talen).flatMap(({ taal, texts }) => [
      ...texts.flatMap((text) => checkSentences(file, text)),
      ...checkScore(
        file,
        texts.flatMap(({ sentences }) => sentences),
        taal,
      ),
      ...(taal === 'nl' ? texts.flatMap((text) => checkWords(file, text, find)) : []),
    ]),
  );
}

/** How one page reads in one language. */
export interface PageLevel {
  bestand: string;
  taal: Taal;
  level: ReadingLevel;
}

/** @returns the level, in each of these languages, of every page that is long enough to say something about. */
export function readingLevels(files: readonly ValidFile[], talen: readonly Taal[]): PageLevel[] {
  return files.flatMap((file) =>
    readPerTaal(file, talen).flatMap(({ taal, texts }) => {
      const level = measureSentences(
        texts.flatMap(({ sentences }) => sentences),
        taal,
      );
      return level.words < enoughToScore.words || level.sentences < enoughToScore.sentences
        ? []
        : [{ bestand: file.parsed.path, taal, level }];
    }),
  );
}

type ReadText = TaalText & { sentences: Sentence[] };

/** What somebody reads of a file, per language. What is no sentence (a choice from a list, a date, a slug) is not read. */
function readPerTaal(file: ValidFile, talen: readonly Taal[]): { taal: Taal; texts: ReadText[] }[] {
  // Approaches are for professionals.
  if (file.place.kind === 'entry' && file.place.soort === 'aanpakken') return [];
  const read = textsPerTaal(file, talen).filter(({ path, text }) => !path.some((part) => notRead.has(String(part))) && /\s/.test(text));
  return talen.flatMap((taal) => {
    const texts = read.filter((text) => text.taal === taal).map((text) => ({ ...text, sentences: sentencesOf(text.text, taal) }));
    return texts.length === 0 ? [] : [{ taal, texts }];
  });
}

function checkSentences(file: ValidFile, { path, sentences, taal, lijn }: ReadText): Bevinding[] {
  const limit = locales[taal].leesniveau.longest;
  return sentences.flatMap((sentence) => {
    if (sentence.words.length <= limit) return [];
    const bevinding = report(
      'fout',
      'zin-te-lang',
      file.parsed,
      path,
      `Deze zin heeft ${sentence.words.length} woorden: "${sentence.text}"`,
      `Maak er twee zinnen van. Hooguit ${limit} woorden.`,
    );
    return [lijn === undefined ? bevinding : { ...bevinding, lijn: lijn + sentence.line }];
  });
}

function checkScore(file: ValidFile, sentences: readonly Sentence[], taal: Taal): Bevinding[] {
  const level = measureSentences(sentences, taal);
  const limits = locales[taal].leesniveau;
  if (level.words < enoughToScore.words || level.sentences < enoughToScore.sentences) return [];
  const name = locales[taal].bijvoeglijk;
  const add = (wat: string, herstel: string) => report('fout', 'te-moeilijk', file.parsed, [], wat, herstel);
  const begin = () => `Begin bij: ${longestWords(sentences, taal, 3).join(', ')}.`;
  return [
    ...(level.mean > limits.mean
      ? [
          add(
            `De ${name} zinnen zijn gemiddeld ${comma(level.mean)} woorden lang.`,
            `Maak de zinnen korter: gemiddeld hooguit ${limits.mean} woorden.`,
          ),
        ]
      : []),
    ...(limits.score !== undefined && level.score !== undefined && level.score < limits.score
      ? [
          add(
            `De ${name} tekst is te moeilijk: leesniveau ${comma(level.score)}.`,
            `Kies kortere woorden en kortere zinnen, tot het leesniveau ${limits.score} of hoger is. ${begin()}`,
          ),
        ]
      : []),
    ...(limits.longWords !== undefined && level.longWords > limits.longWords
      ? [
          add(
            `In de ${name} tekst is ${comma(level.longWords * 100)} procent van de woorden lang.`,
            `Kies kortere woorden: hooguit ${limits.longWords * 100} procent met zes letters of meer. ${begin()}`,
          ),
        ]
      : []),
  ];
}

function checkWords(file: ValidFile, { path, text, lijn }: TaalText, find: (text: string) => KantoorWoord[]): Bevinding[] {
  return find(text).map(({ word, instead, index }) => {
    const bevinding = report(
      'fout',
      'moeilijk-woord',
      file.parsed,
      path,
      `"${word}" is een woord van kantoor.`,
      `Schrijf liever: ${instead}.`,
    );
    return lijn === undefined ? bevinding : { ...bevinding, lijn: lijn + text.slice(0, index).split('\n').length - 1 };
  });
}

function comma(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
