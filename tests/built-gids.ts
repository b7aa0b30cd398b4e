import { fileURLToPath } from 'node:url';
import { readContent } from '../src/catalogus/bestanden/source-files.ts';
import { gemeentenIn, kiesGemeente } from '../src/site/kies-gemeente.ts';
import { readPeildatum } from '../src/site/peildatum.ts';
import { openGids, type Gids } from '../src/wegwijzer/open-gids.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

let read: Gids | undefined;

/** What the built site was made from, chosen as the build does: any gemeente, on any day. @throws when that makes no gids */
export function builtGids(): Gids {
  // Seconds of work, and the same for every file of tests that asks.
  read ??= readGids();
  return read;
}

function readGids(): Gids {
  const sources = readContent(root);
  const { gids } = openGids(sources, readPeildatum(process.env, new Date()), kiesGemeente(process.env, gemeentenIn(sources)));
  if (!gids) throw new Error('The content makes no gids; npm run check says why');
  return gids;
}
