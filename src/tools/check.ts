import { formatBevinding, hasFouten } from '../catalogus/bevinding.ts';
import { describeReading } from '../catalogus/taal/describe-reading.ts';
import { loadCatalogus } from '../catalogus/load-catalogus.ts';
import { talen } from '../i18n/locales.ts';
import { readContent } from '../catalogus/bestanden/source-files.ts';
import { checkAll } from '../routeblad/check-bladen.ts';
import { peildatumOrExit } from '../site/peildatum.ts';

const help = `npm run check: kijkt alle bestanden in content na en noemt elke fout.

Gebruik:
  npm run check                          alles, met de datum van vandaag
  npm run check -- --leesniveau          ook hoe moeilijk elke taal leest, en de tien moeilijkste stukken
  PEILDATUM=2027-01-01 npm run check     alsof het 1 januari 2027 is
  GEMEENTE=voorbeeldstad npm run check   met de mensen van deze gemeente

Uitkomst: 0 als er geen fouten zijn (waarschuwingen mag), 1 bij fouten, 2 bij een verkeerde opdracht.`;

if (process.argv.includes('--help')) {
  console.log(help);
} else {
  const start = performance.now();
  const peildatum = peildatumOrExit();
  const sources = readContent(process.cwd());
  const { gids, bevindingen } = checkAll(sources, peildatum, process.env['GEMEENTE']);
  if (process.argv.includes('--leesniveau'))
    console.log(`${describeReading(loadCatalogus(sources, process.env['GEMEENTE']).files, gids?.catalogus.talen ?? talen)}\n`);
  for (const bevinding of bevindingen) console.log(`${formatBevinding(bevinding)}\n`);
  const fouten = bevindingen.filter(({ gewicht }) => gewicht === 'fout').length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  if (gids) {
    const { catalogus, wegwijzer } = gids;
    const routes = [...wegwijzer.toestanden.values()].filter(({ route }) => route).length;
    console.log(
      `${sources.length} bestanden: ${catalogus.entries.size} stukken, ${catalogus.behoeften.size} behoeften, ${catalogus.vragen.size} vragen, ${routes} routes.`,
    );
  }
  console.log(`${fouten} fouten, ${bevindingen.length - fouten} waarschuwingen (peildatum ${peildatum}, ${seconds} seconden).`);
  process.exitCode = hasFouten(bevindingen) ? 1 : 0;
}
