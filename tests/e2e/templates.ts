import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weergaven, type Weergave } from '../../src/i18n/locales.ts';
import { dist } from '../dist.ts';

const codes: readonly string[] = weergaven.map(({ code }) => code);

const folders = (dir: string) =>
  readdirSync(join(dist, dir), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const hasPage = (dir: string) => existsSync(join(dist, dir, 'index.html'));
const size = (dir: string) => statSync(join(dist, dir, 'index.html')).size;
const isRoute = (dir: string) => readFileSync(join(dist, dir, 'index.html'), 'utf8').includes('class="route"');

/** The page with the most on it: where something does not fit, it is there. */
const fullest = (dirs: readonly string[]) => [...dirs].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1)).slice(0, 1);

/** Of the pages below an overview the fullest with the one step on it, and the fullest without. */
function childrenOf(dir: string): string[] {
  const all = folders(dir)
    .map((child) => `${dir}/${child}`)
    .filter(hasPage);
  const hasStep = (child: string) => readFileSync(join(dist, child, 'index.html'), 'utf8').includes('class="steen');
  return [...fullest(all.filter(hasStep)), ...fullest(all.filter((child) => !hasStep(child)))];
}

const toestanden = globSync('nl/wegwijzer/**/index.html', { cwd: dist }).map((file) =>
  file.replaceAll('\\', '/').replace(/\/index\.html$/, ''),
);

/** Address below a weergave of the question with the most on it. */
export const vraag = fullest(toestanden.filter((dir) => !isRoute(dir)))
  .join()
  .slice('nl/'.length);

/** And of the route. */
export const route = fullest(toestanden.filter(isRoute)).join().slice('nl/'.length);

const eerst = fullest(
  globSync('nl/eerst-lezen/wegwijzer/**/index.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/').replace(/\/index\.html$/, '')),
)
  .join()
  .slice('nl/'.length);

/** The route about violence with the most on it, and what to know before it. */
export const gevoelig = { eerst, route: eerst.replace('eerst-lezen/', '') };

/** @returns the address one question up, below a weergave; above the first answers that is home */
export const above = (toestand: string): string => {
  const answers = toestand.split('/').slice(1, -1);
  return answers.length > 0 ? `wegwijzer/${answers.join('/')}/` : '';
};

/** One page of every kind the site has in Dutch, found in the built site itself, so that a new kind is tested from its first day. */
const kinds = [
  '',
  vraag,
  route,
  gevoelig.eerst,
  gevoelig.route,
  ...folders('nl')
    .filter((name) => name !== 'wegwijzer')
    .flatMap((name) => [...(hasPage(`nl/${name}`) ? [name] : []), ...childrenOf(`nl/${name}`).map((dir) => dir.slice('nl/'.length))]),
];

/** @returns the addresses of one page of every kind in this weergave, its error page included */
export function templates(w: Weergave): string[] {
  return [...kinds.filter((kind) => hasPage(join(w, kind))).map((kind) => (kind ? `/${w}/${kind}/` : `/${w}/`)), `/${w}/bestaat-niet/`];
}

/** The pages before a language is chosen. */
export const voorEenTaal = [
  '/',
  '/bestaat-niet/',
  ...folders('.')
    .filter((name) => !codes.includes(name) && hasPage(name))
    .map((name) => `/${name}/`),
];

/** Every page the layout and accessibility tests look at, by the name of its weergave. */
export const groepen: [string, string[]][] = [
  ['no weergave', voorEenTaal],
  ...weergaven.map(({ code }): [string, string[]] => [code, templates(code)]),
];
