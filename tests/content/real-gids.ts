import { fileURLToPath } from 'node:url';
import { readContent, type SourceFile } from '../../src/catalogus/bestanden/source-files.ts';
import { gemeentenIn, kiesGemeente } from '../../src/site/kies-gemeente.ts';
import { openGids, type Gids } from '../../src/wegwijzer/open-gids.ts';

export const sources = readContent(fileURLToPath(new URL('../..', import.meta.url)));

const nagekeken = sources
  .flatMap(({ text }) =>
    [...text.matchAll(/\b(?:nagekeken|peildatum|toestemming): *["']?(\d{4}-\d{2}-\d{2})/g)].map(([, datum]) => datum ?? ''),
  )
  .toSorted();

/** The last day on which somebody checked anything: a today that moves with the content, not with the clock. */
export const laatstNagekeken = nagekeken.at(-1) ?? '';

/** The shipped content with the gemeente that is worked for, on a given day, with files of a test beside it. */
export function openRealGids(peildatum = laatstNagekeken, extra: readonly SourceFile[] = []): ReturnType<typeof openGids> {
  return openGids([...sources, ...extra], peildatum, kiesGemeente(process.env, gemeentenIn(sources)));
}

const opened = new Map<string, Gids>();

/**
 * The shipped content on a day. To open it takes seconds, and nearly every file of tests asks for the same: once for all.
 * @throws when not even a catalogue could be made
 */
export function realGids(peildatum = laatstNagekeken): Gids {
  const there = opened.get(peildatum);
  if (there) return there;
  const { gids } = openRealGids(peildatum);
  if (!gids) throw new Error('The shipped content makes no gids; npm run check says why');
  opened.set(peildatum, gids);
  return gids;
}
