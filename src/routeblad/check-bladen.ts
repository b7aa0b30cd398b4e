import { sortBevindingen, type Bevinding } from '../catalogus/bevinding.ts';
import type { Stapbron } from '../catalogus/catalogus.ts';
import { parseFile } from '../catalogus/bestanden/parse-file.ts';
import { parsePhone } from '../catalogus/phone.ts';
import type { SourceFile } from '../catalogus/bestanden/source-files.ts';
import { formatTaal } from '../i18n/format.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import { View } from '../weergave/view.ts';
import { openGids, type Gids } from '../wegwijzer/open-gids.ts';
import { allBladen, type BladVan } from './all-bladen.ts';
import { bladInhoud } from './blad-inhoud.ts';
import { bladHoogte, estimateBlad, voorzichtig, type Schatting } from './estimate-blad.ts';

/** A sheet that is too long. */
interface TeLang extends BladVan, Schatting {
  taal: Taal;
  /** Also when no letter is wider than it should be. */
  zeker: boolean;
}

/** What one line of the sheet is high, in millimetres. */
const regelHoogte = 4.9;

const velden = { doe: ['eerste-stap', 'doe'], zeg: ['eerste-stap', 'zeg'], neemMee: ['neem-mee'] } as const;

/** Opens the gids, with every finding of openGids, and besides looks whether each sheet fits on its A4. */
export function checkAll(sources: readonly SourceFile[], peildatum: string, gemeente?: string): ReturnType<typeof openGids> {
  const { gids, bevindingen } = openGids(sources, peildatum, gemeente);
  return gids ? { gids, bevindingen: sortBevindingen([...bevindingen, ...checkBladen(gids, sources)]) } : { bevindingen };
}

/**
 * Which sheets are longer than an A4, by estimate: a fout where one is, a waarschuwing where letters a little wider
 * make it so. One finding per first step and language, about the sheet that is longest.
 */
export function checkBladen(gids: Gids, sources: readonly SourceFile[]): Bevinding[] {
  // A sheet cannot be set out without its number; that finding comes first.
  if (!hasNumbers(gids)) return [];
  const longest = new Map<string, TeLang>();
  for (const taal of gids.catalogus.talen) {
    // The page in two languages has the same sheet, with the longest address.
    const view = new View(taal === 'nl' ? taal : `${taal}-nl`, gids.catalogus);
    const once = new Map(allBladen(gids, view.w, () => '00000').map((one) => [JSON.stringify(one.blad), one]));
    for (const one of once.values()) {
      const inhoud = bladInhoud(view, gids.peildatum, one.blad, one.kort);
      const schatting = estimateBlad(inhoud, voorzichtig);
      const key = `${taal} ${one.blad.route.nu.ref}`;
      if (schatting.hoogte <= (longest.get(key)?.hoogte ?? bladHoogte)) continue;
      longest.set(key, { ...one, ...schatting, taal, zeker: estimateBlad(inhoud).hoogte > bladHoogte });
    }
  }
  return [...longest.values()].map((blad) => describe(gids, sources, blad));
}

function hasNumbers({ catalogus: { contacten, hulplijnen, gemeente } }: Gids): boolean {
  const own = [...contacten.values()].map(({ telefoon }) => parsePhone(telefoon, gemeente.voorbeeld));
  const national = [...hulplijnen.values()].map(({ nummer }) => parsePhone(nummer, gemeente.voorbeeld));
  return [...own, ...national].every((phone) => !('problem' in phone));
}

function describe(
  { catalogus }: Gids,
  sources: readonly SourceFile[],
  { blad: { route }, path, taal, zeker, hoogte, daarna, regels }: TeLang,
): Bevinding {
  const entryOf = (ref: string | undefined) => catalogus.entries.get(ref ?? '') as Stapbron;
  let used = hoogte - daarna.reduce((sum, height) => sum + height, 0);
  let step = 0;
  while (used <= bladHoogte && step < daarna.length) used += daarna[step++] ?? 0;
  const entry = entryOf(route.nu.ref);
  const bestand = entry.bestand.replace(/nl\.md$/, `${entry.woorden[taal] ? taal : 'nl'}.md`);
  const langste = (['doe', 'zeg', 'neemMee'] as const).reduce((most, deel) => (regels[deel] > regels[most] ? deel : most));
  const source = sources.find(({ path: name }) => name === bestand);
  const lijn = source && parseFile(source).parsed?.lineOf(velden[langste]);
  const woorden = Math.ceil((hoogte - bladHoogte) / regelHoogte) * locales[taal].woordenPerRegel;
  return {
    gewicht: zeker ? 'fout' : 'waarschuwing',
    regel: 'blad-te-lang',
    bestand,
    ...(lijn ? { lijn } : {}),
    veld: velden[langste].join('.'),
    wat:
      `Het blad van ${path} past ${zeker ? 'niet' : 'misschien niet'} op één A4: ` +
      `bij stap ${step + 1}, "${entryOf([route.nu, ...route.daarna][step]?.ref).woorden.nl.naam}", is het papier vol.`,
    herstel:
      `Maak dit in het ${formatTaal(taal, 'nl')} ongeveer ${woorden} woorden korter` +
      `${langste === 'neemMee' ? ', of haal iets van de lijst' : ''}. Dit neemt op dit blad de meeste plaats.`,
  };
}
