import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Catalogus } from '../../catalogus/catalogus.ts';
import { phoneOf } from '../../catalogus/phone.ts';
import { weergavenIn, type WeergaveRij } from '../../i18n/locales.ts';

/** What the routes of one weergave come to. */
export interface Gesprekregel {
  weergave: string;
  routes: number;
  /** Routes without any number to phone. */
  zonderNummer: string[];
  /** Routes whose first number is that of somebody who speaks no language of the page. */
  andereTaal: string[];
  /** Later steps, and those of them that are another call to somebody who was phoned before. */
  later: number;
  zelfde: string[];
}

/**
 * Reads every route of the wegwijzer in a built site as a reader would: whom does one phone first, and whom after that.
 * @param dir the built site
 */
export function measureGesprekken(dir: string, catalogus: Catalogus): Gesprekregel[] {
  const talen = languagesByNumber(catalogus);
  // What stands on every page is no call of a step: a text may name it as often as it likes.
  const overal = new Set([...catalogus.hulplijnen.values()].flatMap((lijn) => (lijn.overal ? phoneOf(lijn.nummer, false).href : [])));
  return weergavenIn(catalogus.talen).map((rij) => measureWeergave(dir, rij, talen, overal));
}

function measureWeergave(
  dir: string,
  { code, hoofd, naast }: WeergaveRij,
  talen: ReadonlyMap<string, readonly string[]>,
  overal: ReadonlySet<string>,
): Gesprekregel {
  const regel: Gesprekregel = { weergave: code, routes: 0, zonderNummer: [], andereTaal: [], later: 0, zelfde: [] };
  for (const file of globSync(`${code}/wegwijzer/**/index.html`, { cwd: dir }).sort()) {
    const steps = parse(readFileSync(join(dir, file), 'utf8')).querySelectorAll('main ol.route > li');
    const nu = steps.find((step) => step.classNames.includes('nu'));
    if (!nu) continue;
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    regel.routes += 1;
    const first = numbersIn(nu)[0];
    if (first === undefined) regel.zonderNummer.push(path);
    else if (!talen.get(first)?.some((taal) => taal === hoofd || taal === naast)) regel.andereTaal.push(path);
    const phoned = new Set([first]);
    for (const step of steps) {
      const number = step === nu ? undefined : numbersIn(step).find((one) => !overal.has(one));
      if (number === undefined) continue;
      regel.later += 1;
      if (phoned.has(number)) regel.zelfde.push(`${path} ${number}`);
      phoned.add(number);
    }
  }
  return regel;
}

/** The numbers of a step in the order in which they stand there. */
function numbersIn(step: HTMLElement): string[] {
  return step.querySelectorAll('a[href^="tel:"]').flatMap((link) => link.getAttribute('href') ?? []);
}

/** Who answers speaks what: people as they said, a national line Dutch as far as we know. */
function languagesByNumber({ contacten, hulplijnen, gemeente }: Catalogus): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...[...hulplijnen.values()].map(({ nummer }) => [phoneOf(nummer, false).href, ['nl']] as const),
    ...[...contacten.values()].map(({ telefoon, talen }) => [phoneOf(telefoon, gemeente.voorbeeld).href, talen] as const),
  ]);
}
