import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './command/command.mjs';
import { Refused } from './command/read-command.mjs';
import { findChromium, NoBrowser } from './machine/browser.mjs';
import { endWithNpm } from './machine/end-with-npm.mjs';
import { findHeadlessShell } from './machine/headless-shell.mjs';
import { install } from './machine/install.mjs';
import { heading, say, seconds } from './machine/progress.mjs';
import { add, countPlaywright, countStep, countVitest, exitCodeFor, finalLine, NONE } from './machine/results.mjs';
import { projectEnv, run } from './machine/run.mjs';

const HELP = `npm test [-- options]

Runs every check of the project, in this order:

  install   packages, when some are missing
  format    every file as Prettier writes it
  lint      Biome; a warning fails too
  check     the content: schema, references, every path of the wegwijzer
  unit      pure functions and commands, on a small made-up site
  types     TypeScript and Astro files
  build     the site, into dist
  inhoud    tests/content: how good the shipped content is, which editors may change
  pages     tests/pages: tests on the built HTML
  e2e       tests/e2e: tests in a real Chromium, which is installed when there is none

Lint and check run beside format, types beside unit, inhoud beside the build: on two cores that is the shortest.

  --only STEP   only this one (pages and e2e then test the dist that is there)
  --help        show this

The last line is the count. Exit code 0 when nothing failed and something passed,
2 for a wrong option, else 1.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = projectEnv(root);
/** Where the runners leave their counts; made when the first one starts. */
let reports = '';

/**
 * @typedef {import('./machine/results.mjs').Count} Count
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => Promise<Count & { output?: string }>} work what it prints itself, or keeps for its turn
 * @property {string} [beside] the step it starts together with: it keeps what it prints
 * @property {boolean} [needsSite] fails without running when the site was not built: an older dist would test the wrong thing
 */

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
const runHere = async (command, args, more = {}) => (await run(command, args, { cwd: root, env: { ...env, ...more } })).code;

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/**
 * @param {'unit' | 'inhoud' | 'pages'} project
 * @param {'capture'} [output] keeps what it prints for its turn
 */
async function vitest(project, output) {
  const file = join(reports, `${project}.json`);
  const config = ['--config', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, stdout, stderr } = await run('vitest', ['run', ...config, ...reporters], { cwd: root, env, ...(output && { output }) });
  return { ...countVitest(readReport(file), code), ...(output && { output: `${stdout}${stderr}`.trimEnd() }) };
}

/**
 * Runs a command whose output waits for its turn, because another step prints meanwhile.
 * @param {string} command @param {string[]} args
 */
async function kept(command, args) {
  const { code, stdout, stderr } = await run(command, args, { cwd: root, env, output: 'capture' });
  return { ...countStep(code === 0), output: `${stdout}${stderr}`.trimEnd() };
}

/** @returns {Promise<Count>} */
async function playwright() {
  let browser;
  try {
    browser = await findChromium();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    say(error.message);
    return countStep(false);
  }
  const shell = await findHeadlessShell(browser);
  say(`Chromium: ${shell === browser ? browser : `${shell}, and for the kiosk ${browser}`}`);
  const file = join(reports, 'e2e.json');
  const code = await runHere('playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    CHROMIUM_SHELL_PATH: shell,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return countPlaywright(readReport(file), code);
}

/** @type {Step[]} */
const STEPS = [
  {
    name: 'format',
    title: 'Format',
    work: async () => countStep((await runHere('prettier', ['--check', '--cache', '--cache-strategy', 'content', '.'])) === 0),
  },
  { name: 'lint', title: 'Lint', beside: 'format', work: () => kept('biome', ['lint', '--error-on-warnings', '.']) },
  { name: 'check', title: 'Content check', beside: 'format', work: () => kept('node', ['src/tools/check.mjs']) },
  { name: 'unit', title: 'Unit tests', work: () => vitest('unit') },
  { name: 'types', title: 'Types', beside: 'unit', work: () => kept('astro', ['check']) },
  { name: 'build', title: 'Build', work: async () => countStep((await runHere('node', ['src/tools/build.mjs'])) === 0) },
  { name: 'inhoud', title: 'Tests of the content', beside: 'build', work: () => vitest('inhoud', 'capture') },
  { name: 'pages', title: 'Tests on the built pages', needsSite: true, work: () => vitest('pages') },
  { name: 'e2e', title: 'Tests in the browser', needsSite: true, work: playwright },
];

/** @returns {ReturnType<Step['work']>} */
async function notRun() {
  say('Not run, because the site was not built.');
  return countStep(false);
}

/**
 * @param {string | undefined} only name of the one step to run
 * @returns {Promise<Count>}
 */
async function test(only) {
  reports = mkdtempSync(join(tmpdir(), 'routegids-test-'));
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
  heading('Install');
  if (!(await install(root))) return countStep(false);

  let total = NONE;
  let siteFailed = false;
  /** @type {Map<string, ReturnType<Step['work']>>} */
  const started = new Map();
  const steps = STEPS.filter(({ name }) => only === undefined || name === only);
  for (const { name, title, needsSite, work } of steps) {
    heading(title);
    const began = Date.now();
    for (const other of steps) if (other.beside === name) started.set(other.name, other.work());
    /** @type {Awaited<ReturnType<Step['work']>>} */
    const count = await (needsSite && siteFailed ? notRun() : (started.get(name) ?? work()));
    if (count.output) console.log(count.output);
    console.log(`--- ${title}: ${finalLine(count)} (${seconds(Date.now() - began)})`);
    if (name === 'build') siteFailed = count.failed > 0;
    total = add(total, count);
  }
  return total;
}

await command({
  name: 'test',
  help: HELP,
  bare: true,
  options: { only: { type: 'string' } },
  run: async ({ values: { only } }) => {
    if (only !== undefined && !STEPS.some(({ name }) => name === only)) throw new Refused(`--only knows no step "${only}".`);
    endWithNpm();
    const total = await test(only);
    console.log(`\n${finalLine(total)}`);
    return exitCodeFor(total);
  },
});
