import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildServiceWorker } from './build/build-service-worker.ts';
import { writeBewaar } from './build/write-bewaar.ts';
import { writeHeaders } from './build/expand-headers.ts';
import { liftErrorPages } from './build/lift-error-pages.ts';
import { peildatumOrExit } from '../site/peildatum.ts';
import { say, seconds } from './machine/progress.mjs';
import { pruneSitemap } from './build/prune-sitemap.ts';
import { projectEnv } from './machine/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STAGING = '.dist-nieuw';

/**
 * Checks the content, builds the site beside dist and only then puts it in
 * the place of dist, so that dist is always one whole site.
 *
 * @param peildatum the day that counts as today, YYYY-MM-DD
 * @returns exit code: 0, or 1 when the check or the build failed and dist is as it was
 */
async function build(peildatum: string): Promise<number> {
  const env = { ...projectEnv(root), PEILDATUM: peildatum };
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;

  say(`Checking the content, as of ${peildatum}.`);
  if (node('src/tools/check.ts') !== 0) {
    say('The content check did not pass, see above; dist is left as it was.');
    return 1;
  }

  removeLeftovers();
  // With the process in its name: two builds at once must not mix.
  const staging = `${STAGING}-${process.pid}`;
  try {
    say('Building the pages.');
    const began = Date.now();
    if (node('node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging) !== 0) {
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
    say(`dist: ${pages} pages in ${seconds(Date.now() - began)}.`);
    return 0;
  } finally {
    rmSync(join(root, staging), { recursive: true, force: true });
  }
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

process.exitCode = await build(peildatumOrExit());
