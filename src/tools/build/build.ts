import { existsSync, globSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatBevinding, hasFouten, type Bevinding } from '../../catalogus/bevinding.ts';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { checkAll } from '../../routeblad/check-bladen.ts';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { isRunning } from '../machine/is-running.ts';
import { say, seconds } from '../machine/progress.mjs';
import { projectEnv } from '../machine/run.mjs';
import { astroBuild } from './astro-build.ts';
import { buildServiceWorker } from './build-service-worker.ts';
import { writeHeaders } from './expand-headers.ts';
import { liftErrorPages } from './lift-error-pages.ts';
import { pruneSitemap } from './prune-sitemap.ts';
import { writeBewaar } from './write-bewaar.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const STAGING = '.dist-nieuw';

/** With more findings than this, how many there are says enough. */
const mostShown = 3;

/**
 * Checks the content, builds the site beside dist and only then puts it in
 * the place of dist, so that dist is always one whole site.
 *
 * @param from the environment; PEILDATUM and GEMEENTE are read
 * @returns exit code: 0, or 1 when the check or the build failed and dist is as it was
 * @throws {PeildatumFout | GemeenteFout}
 */
export async function build(from: NodeJS.ProcessEnv): Promise<number> {
  const peildatum = readPeildatum(from, new Date());
  const sources = readContent(root);
  const gemeente = kiesGemeente(from, gemeentenIn(sources));
  say(`Checking the content${gemeente === undefined ? '' : ` of ${gemeente}`}, as of ${peildatum}.`);
  const { bevindingen } = checkAll(sources, peildatum, gemeente);
  if (hasFouten(bevindingen)) {
    for (const bevinding of bevindingen) console.log(`\n${formatBevinding(bevinding)}`);
    say('The content check did not pass, see above; dist is left as it was.');
    return 1;
  }

  removeLeftovers();
  // With the process in its name: two builds at once must not mix.
  const staging = `${STAGING}-${process.pid}`;
  try {
    say('Building the pages.');
    const began = Date.now();
    if (!(await astroBuild(root, staging, { ...projectEnv(root, from), PEILDATUM: peildatum, GEMEENTE: gemeente }))) {
      say('The build failed, see above; dist is left as it was.');
      return 1;
    }
    const dir = join(root, staging);
    liftErrorPages(dir);
    pruneSitemap(dir);
    writeHeaders(dir);
    const pages = globSync('**/*.html', { cwd: dir }).length;
    if (pages === 0) {
      say('The build made no pages; dist is left as it was.');
      return 1;
    }
    say('Packing what can be kept for reading without a network.');
    writeBewaar(dir, peildatum);
    await buildServiceWorker(dir);
    replaceDist(dir);
    say(`dist: ${pages} pages for ${gemeente} in ${seconds(Date.now() - began)}.`);
    for (const line of closing(bevindingen)) console.log(line);
    return 0;
  } finally {
    rmSync(join(root, staging), { recursive: true, force: true });
  }
}

/**
 * What the check found that stops nothing, to stand below the progress.
 *
 * @returns the findings as an editor reads them when they are few, else how many, and how to see them
 */
export function closing(bevindingen: readonly Bevinding[]): string[] {
  if (bevindingen.length <= mostShown) return bevindingen.map((bevinding) => `\n${formatBevinding(bevinding)}`);
  return [`\nThe check has ${bevindingen.length} waarschuwingen: npm run check names them.`];
}

/** Two renames: the site is away for less time than a request takes. */
function replaceDist(fresh: string): void {
  const dist = join(root, 'dist');
  const old = join(root, `.dist-oud-${process.pid}`);
  if (existsSync(dist)) renameSync(dist, old);
  try {
    renameSync(fresh, dist);
  } catch (error) {
    if (existsSync(old)) renameSync(old, dist);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Clears what builds that were cut off left behind. */
function removeLeftovers(): void {
  for (const name of readdirSync(root)) {
    const pid = /^\.dist-(?:nieuw|oud)-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}
