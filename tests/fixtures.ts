import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
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

/** What a command of src/tools finds around it. */
const around = (env: Record<string, string>) => {
  const { GEMEENTE: _, ...inherited } = process.env;
  return { ...inherited, PEILDATUM: peildatum, ...env };
};

/** What a command said, and its exit code. */
export type Said = { status: number | null; stdout: string; stderr: string };

/** Starts a command of src/tools in a folder, as npm would: a second each time. */
export function runTool(tool: string, cwd: string, args: readonly string[] = [], env: Record<string, string> = {}): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/tools', tool), ...args], {
    cwd,
    env: around(env),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let calls = 0;

/**
 * The same without a process of its own, which takes a tenth of the time: the file of the command is read anew, what it
 * imports is there already. That each starts by itself is seen in commands.test.ts.
 */
export async function callTool(tool: string, cwd: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const hears =
    (stream: keyof typeof said) =>
    (...words: unknown[]) => {
      said[stream] += `${format(...words)}\n`;
    };
  const [log, error] = [console.log, console.error];
  const { argv, env: environment, exitCode } = process;
  const home = process.cwd();
  calls += 1;
  try {
    console.log = hears('stdout');
    console.error = hears('stderr');
    process.argv = [process.execPath, join(root, 'src/tools', tool), ...args];
    process.env = around(env);
    process.exitCode = undefined;
    process.chdir(cwd);
    await import(/* @vite-ignore */ `${pathToFileURL(join(root, 'src/tools', tool)).href}?call=${calls}`);
    return { status: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.chdir(home);
    Object.assign(process, { argv, env: environment, exitCode });
    Object.assign(console, { log, error });
  }
}
