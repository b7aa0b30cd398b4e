import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { countNaast } from './count-naast.ts';
import { measureGesprekken, type Gesprekregel } from './measure-gesprekken.ts';

/** Of a hundred routes this many begin with somebody who speaks the language, where the gemeente has such a person (ONTWERP section 8). */
const leastSpoken = 98;
/** So many routes are named of what falls short; the rest is counted. */
const maxNamed = 5;

/**
 * Prints of every weergave: on how many routes the first number is that of somebody who speaks the language, and how many
 * later steps are another call to somebody who was phoned before.
 * @param dir the built site
 * @param root the content it was built from
 * @returns 1 when one of the two falls short
 */
export function benchGesprekken(dir: string, root: string, peildatum: string, gemeente: string | undefined): number {
  const { gids } = openGids(readContent(root), peildatum, gemeente);
  if (!gids) throw new Error('The content of this site cannot be read. Run npm run check.');
  const regels = measureGesprekken(dir, gids.catalogus);
  console.log('\nWhom a reader phones, on every route of the wegwijzer');
  for (const line of table(regels)) console.log(`  ${line}`);
  console.log('\nWho is beside a reader, over the routes without danger');
  for (const { taal, routes, zelf, ander, thuis, niemand } of countNaast(gids))
    console.log(
      `  ${taal}: ${routes} routes; the first person ${zelf}, somebody else goes or phones along ${ander}, comes home ${thuis}, nobody ${niemand}`,
    );
  for (const { weergave, zonderNummer, andereTaal, zelfde } of regels) {
    name(`${weergave}: no number to phone`, zonderNummer);
    name(`${weergave}: the first number speaks no language of the page`, andereTaal);
    name(`${weergave}: another call to the same person`, zelfde);
  }
  return regels.every(fits) ? 0 : 1;
}

function fits(regel: Gesprekregel): boolean {
  return spoken(regel) >= leastSpoken && regel.zelfde.length === 0 && regel.zonderNummer.length === 0;
}

function spoken({ routes, andereTaal, zonderNummer }: Gesprekregel): number {
  return routes === 0 ? 100 : (100 * (routes - andereTaal.length - zonderNummer.length)) / routes;
}

function table(regels: readonly Gesprekregel[]): string[] {
  const rows = [
    ['', ...regels.map(({ weergave }) => weergave)],
    ['routes', ...regels.map(({ routes }) => String(routes))],
    [`first number speaks the language (≥ ${leastSpoken} %)`, ...regels.map((regel) => `${spoken(regel).toFixed(1)} %`)],
    ['routes without a number to phone (0)', ...regels.map(({ zonderNummer }) => String(zonderNummer.length))],
    ['later steps', ...regels.map(({ later }) => String(later))],
    ['later steps that are another call to the same person (0)', ...regels.map(({ zelfde }) => String(zelfde.length))],
  ];
  const width = Math.max(...rows.map(([what = '']) => what.length));
  return rows.map(([what = '', ...cells]) => [what.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join(' '));
}

function name(what: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const more = paths.length > maxNamed ? `\n  and ${paths.length - maxNamed} more` : '';
  console.log(
    `\n${what}\n${paths
      .slice(0, maxNamed)
      .map((path) => `  ${path}`)
      .join('\n')}${more}`,
  );
}
