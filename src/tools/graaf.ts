import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasFouten } from '../catalogus/bevinding.ts';
import { suggestion } from '../catalogus/nearest.ts';
import { readContent } from '../catalogus/bestanden/source-files.ts';
import { talen } from '../i18n/locales.ts';
import { eersteVraag } from '../catalogus/vaste-namen.ts';
import { drawGraaf } from '../wegwijzer/graaf/draw-graaf.ts';
import { makeGraaf } from '../wegwijzer/graaf/graaf.ts';
import { openGids } from '../wegwijzer/open-gids.ts';
import { peildatumOrExit } from '../site/peildatum.ts';

const help = `npm run graaf: tekent de wegwijzer, om te bekijken of af te drukken.

Gebruik:
  npm run graaf                               maakt wegwijzer.svg, in het Nederlands
  npm run graaf -- --uit tekening.svg         kiest zelf de naam van het bestand
  npm run graaf -- --taal ar                  in het Arabisch; kies uit ${talen.join(', ')}
  npm run graaf -- --vanaf schulden           alleen vanaf deze vraag; past beter op papier
  PEILDATUM=2027-01-01 npm run graaf          zoals het op 1 januari 2027 is
  GEMEENTE=voorbeeldstad npm run graaf        met de mensen van deze gemeente

De tekening opent u in een browser. Drukt u af, dan past alles op één blad. Kies groot papier, of één tak met --vanaf.
Uitkomst: 0 als de tekening er is, 1 als de inhoud niet te lezen is, 2 bij een verkeerde opdracht.`;

/** Full size on screen, one sheet on paper. Only where the drawing is a file of its own. */
const opEenBlad = '<style>@media print { svg:root { width: 100%; height: 100% } }</style>';

/** @returns exit code */
function graaf(): number {
  const { values } = parseArgs({
    options: {
      uit: { type: 'string', default: 'wegwijzer.svg' },
      taal: { type: 'string', default: 'nl' },
      vanaf: { type: 'string', default: eersteVraag },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const taal = talen.find((code) => code === values.taal);
  if (!taal) return refuse(`De taal "${values.taal}" is er niet. Kies uit: ${talen.join(', ')}.`);
  const peildatum = peildatumOrExit();
  const { gids, bevindingen } = openGids(readContent(process.cwd()), peildatum, process.env['GEMEENTE']);
  if (!gids) {
    console.error('De inhoud is niet te lezen. npm run check zegt wat er mis is.');
    return 1;
  }
  const { catalogus, wegwijzer } = gids;
  if (!catalogus.vragen.has(values.vanaf))
    return refuse(`De vraag "${values.vanaf}" is er niet.${suggestion(values.vanaf, catalogus.vragen.keys())}`);
  // npm moves to the root of the project; the editor means the folder they are in.
  const uit = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.uit);
  const tekening = makeGraaf(catalogus, wegwijzer, taal, peildatum, values.vanaf);
  try {
    writeFileSync(uit, drawGraaf(tekening).replace('<title>', `${opEenBlad}\n<title>`));
  } catch (error) {
    return refuse(`Ik kan ${uit} niet schrijven (${(error as NodeJS.ErrnoException).code ?? 'fout'}).`);
  }
  console.log(`${uit}: ${tekening.vragen.length} vragen.`);
  if (hasFouten(bevindingen)) console.log('Let op: er zitten fouten in de inhoud. npm run check noemt ze.');
  return 0;
}

function refuse(why: string): number {
  console.error(`${why} Hulp: npm run graaf -- --help`);
  return 2;
}

try {
  process.exitCode = graaf();
} catch (error) {
  if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
  process.exitCode = refuse('Die opdracht begrijp ik niet.');
}
