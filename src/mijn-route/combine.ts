import { slugOf } from '../catalogus/slug.ts';
import { composeRoute, stappenOf, type Route, type RouteData, type Stap } from '../wegwijzer/compose-route.ts';
import { mergeKenmerken, type Kenmerken } from '../wegwijzer/conditions.ts';
import { walkPath, type LoopVragen } from '../wegwijzer/adres/walk-path.ts';
import type { Fragment } from '../wegwijzer/adres/fragment.ts';
import { hulpBij } from '../wegwijzer/adres/keuze.ts';

/** All that combining needs, as one file from the build. */
export interface RouteBestand {
  /** Today for the build: the browser's clock decides nothing. */
  peildatum: string;
  /** Name of the first question. */
  begin: string;
  vragen: LoopVragen;
  data: RouteData;
}

/** One choice, and the needs it brought. */
export interface Keuze {
  /** As it stands in the address, under the names of now. */
  pad: string[];
  behoeften: string[];
}

/** More than one need in one route. */
export interface Samen {
  keuzes: Keuze[];
  /** Choices of which a part no longer exists: the answers that still do. */
  verloren: string[][];
  /** Everything that was not taken away: names the one fixed contact, also when its first step is done. */
  heel: Route | undefined;
  /** What is still to do. */
  route: Route | undefined;
  /** Steps that are done, in the order of the route. */
  klaar: Stap[];
  /** How many steps of this route were taken away. */
  weg: number;
}

/**
 * Makes one route of all that somebody chose, with the same composeRoute as the build.
 * @param bestand what the build knows
 * @param mijn what stands in the address; what no longer exists is left out and named
 * @param weten what is known besides, and stands in no address
 */
export function combine({ peildatum, begin, vragen, data }: RouteBestand, mijn: Omit<Fragment, 'q'>, weten: Kenmerken = {}): Samen {
  const keuzes: Keuze[] = [];
  const verloren: string[][] = [];
  const kenmerken: Record<string, string>[] = [];
  for (const keuze of mijn.keuzes) {
    if (keuze[0] === hulpBij) {
      const behoeften = keuze.slice(1).filter((behoefte) => Object.hasOwn(data.behoeften, behoefte));
      if (behoeften.length > 0) keuzes.push({ pad: [hulpBij, ...behoeften], behoeften });
      else verloren.push([]);
      continue;
    }
    const gelopen = walkPath(vragen, begin, keuze);
    if (!gelopen.klaar) verloren.push(gelopen.pad);
    if (gelopen.behoeften.length === 0) continue;
    keuzes.push({ pad: gelopen.pad, behoeften: gelopen.behoeften });
    kenmerken.push(gelopen.kenmerken);
  }
  for (let count = 0; count < mijn.onleesbaar; count += 1) verloren.push([]);

  const behoeften = [...new Set(keuzes.flatMap((keuze) => keuze.behoeften))];
  const bekend = mergeKenmerken([...kenmerken, weten]);
  const compose = (keep: (naam: string) => boolean) =>
    composeRoute({ ...data, stappen: data.stappen.filter(({ ref }) => keep(slugOf(ref))) }, behoeften, bekend, peildatum);
  const alles = stappenOf(compose(() => true));
  const heel = compose((naam) => !mijn.weg.includes(naam));
  return {
    keuzes,
    verloren,
    heel,
    route: compose((naam) => !mijn.weg.includes(naam) && !mijn.klaar.includes(naam)),
    klaar: stappenOf(heel).filter(({ ref }) => mijn.klaar.includes(slugOf(ref))),
    weg: alles.length - stappenOf(heel).length,
  };
}
