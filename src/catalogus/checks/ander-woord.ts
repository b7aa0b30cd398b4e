import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { otherWordFinder } from '../taal/other-words.ts';
import { report, textsPerTaal } from './report.ts';
import { notOurs } from './terms.ts';

/** One word for one thing, in every language: words of which content/woorden says what this site writes instead. */
export function checkAnderWoord(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const find = otherWordFinder(catalogus.lijsten);
  return files.flatMap((file) =>
    textsPerTaal(file, catalogus.talen)
      .filter(({ path }) => !path.some((part) => notOurs.has(String(part))))
      .flatMap(({ path, text, taal, lijn }) =>
        find(text, taal).map(({ word, instead, index }) => {
          const bevinding = report(
            'fout',
            'ander-woord',
            file.parsed,
            path,
            `"${word}" schrijven wij hier niet.`,
            `Schrijf liever: ${instead}. De woorden staan in content/woorden/${taal}.yml, bij liever.`,
          );
          return lijn === undefined ? bevinding : { ...bevinding, lijn: lijn + text.slice(0, index).split('\n').length - 1 };
        }),
      ),
  );
}
