import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suggestion } from '../catalogus/nearest.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What is wrong with the choice of a gemeente, in Dutch sentences. */
export class GemeenteFout extends Error {
  override name = 'GemeenteFout';
  /** With which a command ends that was asked so. */
  readonly exitCode = 2;
}

/**
 * The gemeente that a site, a check or a sheet is for: the one that is asked for, or the only one there is.
 *
 * @param env the environment; only GEMEENTE is read, empty counts as absent
 * @param namen of the gemeenten there are: gemeentenIn or gemeentenOp
 * @param hoe how to say which one, as a sentence
 * @returns its name, or undefined when there is no gemeente at all and none was asked for: the check then says so
 * @throws {GemeenteFout} when there are more and none was asked for, or the one asked for is not there
 */
export function kiesGemeente(env: Env, namen: readonly string[], hoe = `Zet GEMEENTE=${namen[0]} voor de opdracht.`): string | undefined {
  const asked = env['GEMEENTE']?.trim();
  const list = namen.join(', ');
  if (asked) {
    if (namen.includes(asked)) return asked;
    const there = namen.length === 0 ? ' Er is nog geen gemeente.' : ` Kies uit: ${list}.`;
    throw new GemeenteFout(`De gemeente "${asked}" is er niet.${suggestion(asked, namen)}${there}`);
  }
  if (namen.length > 1) throw new GemeenteFout(`Welke gemeente? ${hoe} Kies uit: ${list}.`);
  return namen[0];
}

/** As kiesGemeente, for what cannot do without one. @throws {GemeenteFout} also when there is none */
export function eenGemeente(env: Env, namen: readonly string[], hoe?: string): string {
  const gekozen = kiesGemeente(env, namen, hoe);
  if (gekozen === undefined) throw new GemeenteFout('Er is nog geen gemeente. Maak er een: npm run nieuw -- gemeente <naam>.');
  return gekozen;
}

/** @returns the names of the gemeenten among content files: those with a gemeente.yml, in order of the alphabet */
export function gemeentenIn(files: readonly { readonly path: string }[]): string[] {
  return files.flatMap(({ path }) => /^content\/gemeenten\/([^/]+)\/gemeente\.yml$/.exec(path)?.[1] ?? []).sort();
}

/**
 * The names of the gemeenten on disk, without reading the rest of the content.
 * @param root the repository
 */
export function gemeentenOp(root: string): string[] {
  const map = join(root, 'content', 'gemeenten');
  if (!existsSync(map)) return [];
  const names = readdirSync(map).filter((name) => !name.startsWith('.'));
  return gemeentenIn(
    names.map((name) => ({ path: `content/gemeenten/${name}/gemeente.yml` })).filter(({ path }) => existsSync(join(root, path))),
  );
}
