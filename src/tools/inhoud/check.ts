import { describeOverDatum, nakijkmomenten, splitOverDatum } from '../../agenda/nakijk-agenda.ts';
import { formatBevinding, hasFouten } from '../../catalogus/bevinding.ts';
import { describeReading } from '../../catalogus/taal/describe-reading.ts';
import { loadCatalogus } from '../../catalogus/load-catalogus.ts';
import { talen } from '../../i18n/locales.ts';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { checkAll } from '../../routeblad/check-bladen.ts';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';
import { printAgenda } from './print-agenda.ts';

/**
 * Reads all content and prints every finding.
 *
 * @param root the folder that holds `content`
 * @param env PEILDATUM and GEMEENTE are read
 * @param asked.leesniveau also how each language reads
 * @param asked.over-datum names all that is past its date, not only how many there are
 * @param asked.agenda also what to look at when
 * @param asked.ics writes that to this file
 * @returns exit code: 1 when there is a fout
 * @throws {PeildatumFout | GemeenteFout | Refused}
 */
export function check(
  root: string,
  env: NodeJS.ProcessEnv,
  { leesniveau, 'over-datum': alles, agenda, ics }: { leesniveau?: boolean; 'over-datum'?: boolean; agenda?: boolean; ics?: string },
): number {
  if (ics !== undefined && !agenda)
    throw new Refused('Schrijf --agenda --ics en de naam van een bestand, bijvoorbeeld --agenda --ics nakijken.ics.');
  const start = performance.now();
  const peildatum = readPeildatum(env, new Date());
  const sources = readContent(root);
  const gemeente = kiesGemeente(env, gemeentenIn(sources));
  const { gids, bevindingen } = checkAll(sources, peildatum, gemeente);
  if (leesniveau) console.log(`${describeReading(loadCatalogus(sources, gemeente).files, gids?.catalogus.talen ?? talen)}\n`);
  const momenten = gids ? nakijkmomenten(gids.catalogus) : [];
  if (gids && agenda) printAgenda(momenten, peildatum, gids.catalogus.gemeente, ics);
  const { over, rest } = splitOverDatum(bevindingen, momenten);
  for (const bevinding of rest) console.log(`${formatBevinding(bevinding)}\n`);
  if (over.length > 0) console.log(`${describeOverDatum(over, alles === true)}\n`);
  const fouten = bevindingen.filter(({ gewicht }) => gewicht === 'fout').length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  if (gids) {
    const { catalogus, wegwijzer } = gids;
    const routes = [...wegwijzer.toestanden.values()].filter(({ route }) => route).length;
    console.log(
      `${sources.length} bestanden: ${catalogus.entries.size} stukken, ${catalogus.behoeften.size} behoeften, ` +
        `${catalogus.vragen.size} vragen, ${routes} routes.`,
    );
  }
  const voor = gemeente === undefined ? '' : `gemeente ${gemeente}, `;
  console.log(`${fouten} fouten, ${bevindingen.length - fouten} waarschuwingen (${voor}peildatum ${peildatum}, ${seconds} seconden).`);
  return hasFouten(bevindingen) ? 1 : 0;
}
