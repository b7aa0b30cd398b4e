import type { Taal } from '../../i18n/locales.ts';
import type { Gids } from '../../wegwijzer/open-gids.ts';
import { gesprekkenVan } from '../../wegwijzer/gespreksweg.ts';

/** Who is beside a reader of one language, counted over the routes of the wegwijzer. */
export interface Naastregel {
  taal: Taal;
  /** Routes in danger are not among them: there the number stands alone. */
  routes: number;
  /** Whoever is phoned first goes along, comes home, or phones along to another. */
  zelf: number;
  /** Somebody else goes along or phones along. */
  ander: number;
  /** Somebody comes home. */
  thuis: number;
  /** Nobody is beside them: the page promises nothing. */
  niemand: number;
}

/** Counts of every language who is beside a reader, on every route. */
export function countNaast({ catalogus, wegwijzer }: Gids): Naastregel[] {
  const contacten = [...wegwijzer.toestanden.values()].flatMap(({ route }) => (route && !route.gevaar ? [route.nu.contact] : []));
  return catalogus.talen.map((taal) => {
    const regel: Naastregel = { taal, routes: contacten.length, zelf: 0, ander: 0, thuis: 0, niemand: 0 };
    for (const contact of contacten) {
      const gesprekken = gesprekkenVan(catalogus, contact, [taal]);
      if (!gesprekken) continue;
      const { weg, naast } = gesprekken;
      const zelf = weg.soort === 'brug' || weg.wie.kan.includes('gaat-mee') || weg.wie.kan.includes('komt-thuis');
      const ander = naast.some(({ kan }) => kan !== 'komt-thuis');
      const thuis = naast.some(({ kan }) => kan === 'komt-thuis');
      if (zelf) regel.zelf += 1;
      if (ander) regel.ander += 1;
      if (thuis) regel.thuis += 1;
      if (!zelf && !ander && !thuis) regel.niemand += 1;
    }
    return regel;
  });
}
