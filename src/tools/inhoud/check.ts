import { formatBevinding, hasFouten } from '../../catalogus/bevinding.ts';
import { describeReading } from '../../catalogus/taal/describe-reading.ts';
import { loadCatalogus } from '../../catalogus/load-catalogus.ts';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { checkAll } from '../../routeblad/check-bladen.ts';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';

/**
 * Reads all content and prints every finding.
 *
 * @param root the folder that holds `content`
 * @param env PEILDATUM and GEMEENTE are read
 * @returns exit code: 1 when there is a fout
 * @throws {PeildatumFout | GemeenteFout}
 */
export function check(root: string, env: NodeJS.ProcessEnv, { leesniveau = false }: { leesniveau?: boolean }): number {
  const start = performance.now();
  const peildatum = readPeildatum(env, new Date());
  const sources = readContent(root);
  const gemeente = kiesGemeente(env, gemeentenIn(sources));
  const { gids, bevindingen } = checkAll(sources, peildatum, gemeente);
  if (leesniveau) console.log(`${describeReading(loadCatalogus(sources, gemeente).files)}\n`);
  for (const bevinding of bevindingen) console.log(`${formatBevinding(bevinding)}\n`);
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
