import { describeOverDatum, nakijkmomenten, splitOverDatum } from '../agenda/nakijk-agenda.ts';
import { formatBevinding, hasFouten } from '../catalogus/bevinding.ts';
import { describeReading } from '../catalogus/taal/describe-reading.ts';
import { loadCatalogus } from '../catalogus/load-catalogus.ts';
import { readContent } from '../catalogus/bestanden/source-files.ts';
import { checkAll } from '../routeblad/check-bladen.ts';
import { peildatumOrExit } from '../site/peildatum.ts';
import { printAgenda } from './print-agenda.ts';

const help = `npm run check: kijkt alle bestanden in content na en noemt elke fout.

Gebruik:
  npm run check                          alles, met de datum van vandaag
  npm run check -- --leesniveau          ook hoe moeilijk elke taal leest, en de tien moeilijkste stukken
  npm run check -- --over-datum          noemt ook alles wat over datum is
  npm run check -- --agenda              ook wat wanneer over datum is, een jaar vooruit
  npm run check -- --agenda --ics nakijken.ics   dat als bestand voor uw agenda
  PEILDATUM=2027-01-01 npm run check     alsof het 1 januari 2027 is
  GEMEENTE=voorbeeldstad npm run check   met de mensen van deze gemeente

Uitkomst: 0 als er geen fouten zijn (waarschuwingen mag), 1 bij fouten, 2 bij een verkeerde opdracht.`;

const at = process.argv.indexOf('--ics');
const ics = at < 0 ? undefined : process.argv[at + 1];

if (process.argv.includes('--help')) {
  console.log(help);
} else if (at >= 0 && (!process.argv.includes('--agenda') || ics === undefined || ics.startsWith('--'))) {
  console.error('Schrijf --agenda --ics en de naam van een bestand, bijvoorbeeld --agenda --ics nakijken.ics.');
  process.exitCode = 2;
} else {
  const start = performance.now();
  const peildatum = peildatumOrExit();
  const sources = readContent(process.cwd());
  const { gids, bevindingen } = checkAll(sources, peildatum, process.env['GEMEENTE']);
  if (process.argv.includes('--leesniveau')) console.log(`${describeReading(loadCatalogus(sources, process.env['GEMEENTE']).files)}\n`);
  const momenten = gids ? nakijkmomenten(gids.catalogus) : [];
  const mislukt = gids && process.argv.includes('--agenda') ? printAgenda(momenten, peildatum, gids.catalogus.gemeente, ics) : undefined;
  const { over, rest } = splitOverDatum(bevindingen, momenten);
  for (const bevinding of rest) console.log(`${formatBevinding(bevinding)}\n`);
  if (over.length > 0) console.log(`${describeOverDatum(over, process.argv.includes('--over-datum'))}\n`);
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
  if (mislukt !== undefined) {
    console.error(mislukt);
    process.exitCode = 2;
  }
}
