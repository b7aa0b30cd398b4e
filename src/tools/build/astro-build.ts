import { say } from '../machine/progress.mjs';
import { run } from '../machine/run.mjs';

/** A page that Astro says it makes: `├─ /nl/index.html (+4ms)`. It makes four at a time, so that two may stand on one line. */
const page = /[├└]─ \/\S*?\.html/gu;

/** How often somebody who waits hears that it goes on. */
const every = 10_000;

/**
 * Counts the pages in what Astro prints, piece by piece as it comes.
 *
 * @returns a function that takes the next piece and gives how many pages there were up to it
 */
export function pageCounter(): (text: string) => number {
  let rest = '';
  let count = 0;
  return (text) => {
    const all = rest + text;
    const found = [...all.matchAll(page)];
    const last = found.at(-1);
    // What comes next may end a name that began here.
    rest = last ? all.slice(last.index + last[0].length) : all;
    count += found.length;
    return count;
  };
}

/**
 * Builds the pages. Astro says a line for each of thousands of pages: kept, and shown whole only when it fails.
 *
 * @param root the repository
 * @param outDir where the site comes
 * @param env of the build
 * @returns whether it worked; when not, all that Astro said has been printed
 */
export async function astroBuild(root: string, outDir: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const counted = pageCounter();
  let pages = 0;
  const timer = setInterval(() => say(pages === 0 ? 'Reading and bundling.' : `${pages} pages so far.`), every);
  const { code, stdout, stderr } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    cwd: root,
    env,
    output: 'capture',
    onText: (text: string) => {
      pages = counted(text);
    },
  });
  clearInterval(timer);
  if (code !== 0) console.log(`${stdout}${stderr}`);
  return code === 0;
}
