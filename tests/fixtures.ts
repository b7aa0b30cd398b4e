import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatBevinding } from '../src/catalogus/bevinding.ts';
import { readContent, type SourceFile } from '../src/catalogus/bestanden/source-files.ts';
import { checkAll } from '../src/routeblad/check-bladen.ts';
import { openGids, type Gids } from '../src/wegwijzer/open-gids.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The small site in which nothing is wrong. */
export const kleinDir = join(root, 'tests/fixtures/klein');

/** One folder per mistake: what differs from klein, and what the check must say. */
export const kapotDir = join(root, 'tests/fixtures/kapot');

/** The day on which nothing in klein is past its date. */
export const peildatum = '2026-11-21';

const kleinFiles = readContent(kleinDir);

export const klein = (): SourceFile[] => [...kleinFiles];

/** @returns the gids of the small site, on a given day */
export function kleinGids(day = peildatum): Gids {
  const { gids } = openGids(kleinFiles, day);
  if (!gids) throw new Error('The small site makes no gids');
  return gids;
}

/** @returns the names of all fixtures with a mistake: `<regel>`, or `<regel>.<variant>`. */
export function kapotNames(): string[] {
  return readdirSync(kapotDir);
}

/** @returns klein with the files of these fixtures over it, and without what they take away. */
export function kleinWith(...names: readonly string[]): SourceFile[] {
  const files = new Map(klein().map((file) => [file.path, file]));
  for (const name of names) {
    const dir = join(kapotDir, name);
    const weg = join(dir, 'weg.txt');
    const gone = existsSync(weg) ? readFileSync(weg, 'utf8').trim().split('\n') : [];
    for (const path of gone) {
      if (!files.delete(path)) throw new Error(`${name}/weg.txt names ${path}, which klein does not have`);
    }
    if (existsSync(join(dir, 'content'))) for (const file of readContent(dir)) files.set(file.path, file);
  }
  return [...files.values()];
}

/** @returns the messages a fixture must give, as an editor sees them. */
export function expectedMessages(name: string): string[] {
  return readFileSync(join(kapotDir, name, 'bevinding.txt'), 'utf8')
    .trimEnd()
    .split('\n\n');
}

/** @returns the messages of the check, as an editor sees them. */
export function messagesOf(sources: readonly SourceFile[]): string[] {
  return checkAll(sources, peildatum).bevindingen.map(formatBevinding);
}

/** A copy of klein on disk, for commands that write. */
export function copyOfKlein(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'routegids-klein-'));
  cpSync(kleinDir, dir, { recursive: true });
  return { dir, remove: () => rmSync(dir, { recursive: true }) };
}

/** Runs a command of src/tools in a folder, as npm would. */
export function runTool(tool: string, cwd: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { GEMEENTE: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/tools', tool), ...args], {
    cwd,
    env: { ...inherited, PEILDATUM: peildatum, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
