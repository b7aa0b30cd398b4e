import { locales } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { preferredWordFinder } from '../taal/preferred-words.ts';
import { sentencesOf } from '../taal/reading-level.ts';
import { report, textsPerTaal } from './report.ts';
import { notOurs } from './terms.ts';

/** Names that were and addresses are not ours to choose either. */
const notOursEither = new Set([...notOurs, 'was', 'url']);

/** What a reader takes for something else than was meant does not come back: `liever-anders` in content/woorden. */
export function checkPreferred({ lijsten, talen }: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const find = preferredWordFinder(lijsten);
  return files.flatMap((file) =>
    textsPerTaal(file, talen)
      .filter(({ path }) => !path.some((part) => notOursEither.has(String(part))))
      .flatMap(({ path, text, taal, lijn }) =>
        sentencesOf(text, taal).flatMap((sentence) =>
          find(sentence.text, taal).map(({ words, leest, liever }) => {
            const bevinding = report(
              'waarschuwing',
              'liever-anders',
              file.parsed,
              path,
              `"${words}" leest in het ${locales[taal].naam} als ${leest}.`,
              `Schrijf liever: ${liever}.`,
            );
            return lijn === undefined ? bevinding : { ...bevinding, lijn: lijn + sentence.line };
          }),
        ),
      ),
  );
}
