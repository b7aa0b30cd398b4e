import { fileURLToPath } from 'node:url';
import { readContent } from '../src/catalogus/bestanden/source-files.ts';
import { peildatumOrExit } from '../src/site/peildatum.ts';
import { openGids, type Gids } from '../src/wegwijzer/open-gids.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the built site was made from: any gemeente, by GEMEENTE, on the day of PEILDATUM. @throws when that makes no gids */
export function builtGids(): Gids {
  const { gids } = openGids(readContent(root), peildatumOrExit(), process.env['GEMEENTE'] || undefined);
  if (!gids) throw new Error('The content makes no gids; npm run check says why');
  return gids;
}
