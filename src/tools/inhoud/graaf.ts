import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasFouten } from '../../catalogus/bevinding.ts';
import { suggestion } from '../../catalogus/nearest.ts';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { talen } from '../../i18n/locales.ts';
import { eersteVraag } from '../../wegwijzer/compile-wegwijzer.ts';
import { drawGraaf } from '../../wegwijzer/graaf/draw-graaf.ts';
import { makeGraaf } from '../../wegwijzer/graaf/graaf.ts';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';

/** Full size on screen, one sheet on paper. Only where the drawing is a file of its own. */
const opEenBlad = '<style>@media print { svg:root { width: 100%; height: 100% } }</style>';

/**
 * Draws the wegwijzer into a file.
 *
 * @param root the folder that holds `content`
 * @param env PEILDATUM, GEMEENTE, and INIT_CWD: the folder that somebody gave the command in
 * @returns exit code: 1 when the content cannot be read
 * @throws {Refused | PeildatumFout | GemeenteFout}
 */
export function graaf(
  root: string,
  env: NodeJS.ProcessEnv,
  { uit = 'wegwijzer.svg', taal: gevraagd = 'nl', vanaf = eersteVraag }: { uit?: string; taal?: string; vanaf?: string },
): number {
  const taal = talen.find((code) => code === gevraagd);
  if (!taal) throw new Refused(`De taal "${gevraagd}" is er niet. Kies uit: ${talen.join(', ')}.`);
  const peildatum = readPeildatum(env, new Date());
  const sources = readContent(root);
  const gemeente = kiesGemeente(env, gemeentenIn(sources));
  const { gids, bevindingen } = openGids(sources, peildatum, gemeente);
  if (!gids) throw new Refused('De inhoud is niet te lezen. npm run check zegt wat er mis is.', 1);
  const { catalogus, wegwijzer } = gids;
  if (!catalogus.vragen.has(vanaf)) throw new Refused(`De vraag "${vanaf}" is er niet.${suggestion(vanaf, catalogus.vragen.keys())}`);
  // npm moves to the root of the project; the editor means the folder they are in.
  const bestand = resolve(env['INIT_CWD'] ?? root, uit);
  const tekening = makeGraaf(catalogus, wegwijzer, taal, peildatum, vanaf);
  try {
    writeFileSync(bestand, drawGraaf(tekening).replace('<title>', `${opEenBlad}\n<title>`));
  } catch (error) {
    throw new Refused(`Ik kan ${bestand} niet schrijven (${(error as NodeJS.ErrnoException).code ?? 'fout'}).`);
  }
  console.log(`${bestand}: ${tekening.vragen.length} vragen, gemeente ${gemeente}.`);
  if (hasFouten(bevindingen)) console.log('Let op: er zitten fouten in de inhoud. npm run check noemt ze.');
  return 0;
}
