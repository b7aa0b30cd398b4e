import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { hearers, parseGevaarzinnen, telGehoord, unseen, type Gehoord } from './measure-gevaar.ts';

/** Share of the sentences of danger that must be heard, and of the others that may be, per language. */
export const eisenGevaar = { gehoord: 0.75, vals: 0.1, kb: 36 };

/** Sentences that nothing was made from. */
export const gevaarsets = [
  { bestand: 'tests/content/gevaar.tsv', wat: 'Sentences of somebody who saw none of those it learns from' },
  {
    bestand: 'tests/content/gevaar-2.tsv',
    wat: 'Sentences written before the model was last mended, of which only these counts were looked at',
  },
] as const;

/** Prints how much danger is heard, and how often there is none. @returns 1 when too little, or too often */
export function benchGevaar(root: string, peildatum: string, gemeente: string | undefined): number {
  const { gids } = openGids(readContent(root), peildatum, gemeente);
  if (!gids) throw new Error('The content makes no gids; npm run check says why');
  const { site, half, woorden, apart, grootte } = hearers(gids.catalogus);
  const ofOthers = gevaarsets.flatMap(({ bestand, wat }) => {
    const all = parseGevaarzinnen(readFileSync(join(root, bestand), 'utf8'));
    const judged = unseen(all, gids.catalogus);
    const told = telGehoord(judged, site);
    print(`${wat} (${bestand})`, told);
    console.log(`  ${all.length - judged.length} of ${all.length} are by chance among those it learns from: they are left out.`);
    print(
      'The same, by the list of words alone',
      telGehoord(judged, woorden).filter(({ deel }) => deel === 'alle'),
    );
    return told;
  });
  print('One sentence in five of content/gevaar, by a model that did not see them', telGehoord(apart, half));
  const kb = brotliCompressSync(grootte).length / 1024;
  console.log(`\nThe model of all languages together: ${kb.toFixed(1)} KB, may be ${eisenGevaar.kb} KB.`);
  return kb <= eisenGevaar.kb && ofOthers.every(holds) ? 0 : 1;
}

/** @returns true when enough is heard, or false alarms are few; of parts only the count is told */
export const holds = ({ soort, deel, aantal, gehoord }: Gehoord): boolean =>
  deel !== 'alle' || (soort === 'geen' ? gehoord / aantal <= eisenGevaar.vals : gehoord / aantal >= eisenGevaar.gehoord);

function print(title: string, rows: readonly Gehoord[]): void {
  console.log(`\n${title}`);
  for (const row of rows) {
    const { taal, soort, deel, aantal, gehoord } = row;
    const share = `${((100 * gehoord) / aantal).toFixed(0)} %`.padStart(6);
    console.log(`  ${taal}  ${deel.padEnd(19)}${soort.padEnd(7)}${share}  ${gehoord} of ${aantal}${holds(row) ? '' : '  falls short'}`);
  }
}
