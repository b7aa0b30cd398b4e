import { isDeepStrictEqual } from 'node:util';
import type { Bevinding } from '../../catalogus/bevinding.ts';
import { readFile } from '../../catalogus/bestanden/read-file.ts';
import type { SourceFile } from '../../catalogus/bestanden/source-files.ts';
import { checkCatalogus } from '../../catalogus/check-catalogus.ts';
import { loadCatalogus } from '../../catalogus/load-catalogus.ts';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { Random } from './random.ts';
import type { Slip } from './slip.ts';
import { slips } from './slips.ts';

/** One slip made in one file, and what the check said of it. */
export interface Mutant {
  slip: string;
  bestand: string;
  /** Findings about the file itself. */
  eigen: Bevinding[];
  /** All findings. */
  alle: Bevinding[];
  /** Why this one is not as it should be; undefined when it is. */
  overleeft?: string;
}

/** More than this many findings for one slip, and nobody finds the one that matters. */
const mostFindings = 10;

/**
 * Makes slips in content in which nothing is wrong, one at a time, and asks the check each time.
 * @param sources content without findings
 * @param aantal how many slips
 * @param zaad the same seed makes the same slips
 * @param each hears of each one when it is done
 * @param soorten the kinds of slips, in turn
 * @returns the slips that could be made, in order
 */
export function tryMutants(
  sources: readonly SourceFile[],
  peildatum: string,
  aantal: number,
  zaad: number,
  each: (mutant: Mutant, done: number) => void = () => undefined,
  soorten: readonly Slip[] = slips,
): Mutant[] {
  const random = new Random(zaad);
  const made: Mutant[] = [];
  for (let turn = 0; turn < aantal; turn += 1) {
    const slip = soorten[turn % soorten.length];
    const change = slip && makeOnce(slip, sources, random);
    if (!slip || !change) continue;
    const mutant = judge(slip, change.before, change.after, sources, peildatum);
    made.push(mutant);
    each(mutant, made.length);
  }
  return made;
}

/** Files have a place for a slip or not: some are looked at until one has. */
function makeOnce(slip: Slip, sources: readonly SourceFile[], random: Random): { before: SourceFile; after: SourceFile } | undefined {
  for (let look = 0; look < 400; look += 1) {
    const before = random.pick(sources);
    const after = before && before.text !== '' ? slip.maak(before, random, sources) : undefined;
    if (before && after) return { before, after };
  }
  return undefined;
}

function judge(slip: Slip, before: SourceFile, after: SourceFile, sources: readonly SourceFile[], peildatum: string): Mutant {
  const about = { slip: slip.naam, bestand: after.path };
  try {
    if (slip.verwacht === 'vanzelf goed') return { ...about, ...silent(before, after) };
    const alle = findingsOf(after, before, sources, peildatum);
    const eigen = alle.filter(({ bestand }) => bestand === after.path);
    const overleeft =
      eigen.length === 0
        ? 'niet gevonden in dit bestand'
        : alle.length > mostFindings
          ? `${alle.length} bevindingen voor één fout`
          : undefined;
    return { ...about, eigen, alle, ...(overleeft ? { overleeft } : {}) };
  } catch (error) {
    return { ...about, eigen: [], alle: [], overleeft: `de controle viel om: ${String(error)}` };
  }
}

function silent(before: SourceFile, after: SourceFile): Pick<Mutant, 'eigen' | 'alle' | 'overleeft'> {
  const [read, was] = [readFile(after), readFile(before)];
  const same = isDeepStrictEqual(
    [read.file?.data, read.file?.parsed.body, read.bevindingen],
    [was.file?.data, was.file?.parsed.body, was.bevindingen],
  );
  return { eigen: read.bevindingen, alle: read.bevindingen, ...(same ? {} : { overleeft: 'niet vanzelf goed' }) };
}

/** First what the file says by itself, then what it says beside the rest; all of it only where nothing was found yet. */
function findingsOf(after: SourceFile, before: SourceFile, sources: readonly SourceFile[], peildatum: string): Bevinding[] {
  const alone = readFile(after).bevindingen;
  if (alone.length > 0) return alone;
  const changed = sources.map((file) => (file === before ? after : file));
  const loaded = loadCatalogus(changed);
  const own = loaded.files.filter(({ parsed }) => parsed.path === after.path);
  const beside = checkCatalogus({ ...loaded, files: own }, changed, peildatum);
  return beside.some(({ bestand }) => bestand === after.path) ? beside : openGids(changed, peildatum).bevindingen;
}
