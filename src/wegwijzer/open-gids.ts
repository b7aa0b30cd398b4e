import { sortBevindingen, type Bevinding } from '../catalogus/bevinding.ts';
import type { Catalogus } from '../catalogus/catalogus.ts';
import { checkCatalogus } from '../catalogus/check-catalogus.ts';
import { loadCatalogus, type ValidFile } from '../catalogus/load-catalogus.ts';
import { opPeildatum } from '../catalogus/op-peildatum.ts';
import { withoutConsequences } from '../catalogus/bestanden/onleesbaar.ts';
import type { SourceFile } from '../catalogus/bestanden/source-files.ts';
import { checkGesprekken } from './check-gesprekken.ts';
import { compileWegwijzer } from './compile-wegwijzer.ts';
import type { Wegwijzer } from './toestand.ts';
import { checkVoorbeelden } from './run-voorbeeld.ts';

/** Everything the site is made from. */
export interface Gids {
  catalogus: Catalogus;
  wegwijzer: Wegwijzer;
  /** YYYY-MM-DD: what the site takes for today. */
  peildatum: string;
}

/**
 * The one gate for build and tests, and for the check, which adds the sheets: reads all content, checks it, and compiles the wegwijzer.
 * @param sources all content files
 * @param peildatum today, as YYYY-MM-DD
 * @param gemeente slug; the only gemeente there is when left out
 * @returns the gids when a catalogue could be made, and every finding, in order
 */
export function openGids(sources: readonly SourceFile[], peildatum: string, gemeente?: string): { gids?: Gids; bevindingen: Bevinding[] } {
  const loaded = loadCatalogus(sources, gemeente);
  const bevindingen = checkCatalogus(loaded, sources, peildatum);
  if (!loaded.catalogus) return { bevindingen: sortBevindingen(bevindingen) };
  const catalogus = opPeildatum(loaded.catalogus, peildatum);
  const wegwijzer = compileWegwijzer(catalogus, peildatum);
  const onderweg = withoutConsequences(
    [...wegwijzer.bevindingen, ...checkVoorbeelden(catalogus, wegwijzer), ...checkGesprekken(catalogus, wegwijzer, peildatum)],
    loaded.onleesbaar,
  );
  return {
    gids: { catalogus, wegwijzer, peildatum },
    bevindingen: sortBevindingen([...bevindingen, ...onderweg.map((bevinding) => withLine(bevinding, loaded.files))]),
  };
}

/** The wegwijzer knows fields, not lines: look the line up. */
function withLine(bevinding: Bevinding, files: readonly ValidFile[]): Bevinding {
  const file = files.find(({ parsed }) => parsed.path === bevinding.bestand);
  const lijn = bevinding.veld ? file?.parsed.lineOf(bevinding.veld.split('.')) : undefined;
  return lijn ? { ...bevinding, lijn } : bevinding;
}
