import { locales, type Leesniveau, type Taal } from '../../i18n/locales.ts';
import { opElkeDag } from '../checks/dated-texts.ts';
import { readingLevels, type PageLevel } from '../checks/reading.ts';
import type { ValidFile } from '../load-catalogus.ts';

/** How many pages to name. */
const worst = 10;

/**
 * Writes how each language reads: the mean of all pages, and the hardest pages first.
 * @param talen the languages of the site
 * @returns lines for an editor, in Dutch
 */
export function describeReading(files: readonly ValidFile[], talen: readonly Taal[]): string {
  const levels = readingLevels(files.flatMap(opElkeDag), talen);
  return talen
    .map((taal) =>
      describeTaal(
        taal,
        levels.filter((page) => page.taal === taal),
      ),
    )
    .join('\n\n');
}

function describeTaal(taal: Taal, pages: readonly PageLevel[]): string {
  if (pages.length === 0) return `${locales[taal].naam}: er zijn geen stukken die lang genoeg zijn om te meten.`;
  const hardest = [...pages].sort((a, b) => hardness(b) - hardness(a) || a.bestand.localeCompare(b.bestand)).slice(0, worst);
  const mean = (of: (page: PageLevel) => number) => comma(pages.reduce((sum, page) => sum + of(page), 0) / pages.length);
  const limits: Leesniveau = locales[taal].leesniveau;
  const first =
    limits.score === undefined
      ? `${mean(({ level }) => level.longWords * 100)} procent lange woorden (hooguit ${(limits.longWords ?? 1) * 100})`
      : `leesniveau ${mean(({ level }) => level.score ?? 0)} (minstens ${limits.score}; hoger is makkelijker)`;
  return [
    `${locales[taal].naam}: ${pages.length} stukken, gemiddeld ${first}, ${mean(({ level }) => level.mean)} woorden per zin (hooguit ${limits.mean}).`,
    'De moeilijkste:',
    ...hardest.map((page) => `  ${measure(page)}  ${comma(page.level.mean)} woorden per zin  ${page.bestand}`),
  ].join('\n');
}

function hardness({ level }: PageLevel): number {
  return level.score === undefined ? level.longWords : -level.score;
}

function measure({ level }: PageLevel): string {
  return level.score === undefined ? `${comma(level.longWords * 100)} procent lang` : comma(level.score).padStart(5);
}

function comma(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
