import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, parse, parseDocument, stringify, visit } from 'yaml';
import { placeOf } from '../../src/catalogus/bestanden/layout.ts';
import { parseFile } from '../../src/catalogus/bestanden/parse-file.ts';
import { readContent, type SourceFile } from '../../src/catalogus/bestanden/source-files.ts';
import { entrySoorten, pick } from '../../src/catalogus/schema/soorten.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const engels = join(root, 'tests/fixtures/engels');
const klein = join(root, 'tests/fixtures/klein');

/** The small site knows English as the README says a language is added: one row, one file of strings, words in content. */
const words = parse(readFileSync(join(engels, 'woorden.yml'), 'utf8')) as Record<string, string>;

/**
 * Builds the small site with English added and Turkish left out, in a copy of this project.
 * @returns the folder of the copy; the built site is in `dist`
 * @throws with what the build said when it failed
 */
export function buildEnglishSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'routegids-engels-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(dir, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'dir');

  // One row.
  const table = join(dir, 'src/i18n/locales.ts');
  const end = '} satisfies Record<string, Locale>;';
  const rows = readFileSync(table, 'utf8');
  if (!rows.includes(end)) throw new Error('The table of languages ends in another way');
  writeFileSync(table, rows.replace(end, `${readFileSync(join(engels, 'rij.txt'), 'utf8')}${end}`));
  // One file of strings.
  cpSync(join(engels, 'en.ts.txt'), join(dir, 'src/i18n/strings/en.ts'));
  // Words in content, and a gemeente that shows them.
  for (const { path, text } of readContent(klein).flatMap(withEnglish)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  cpSync(join(engels, 'en.yml'), join(dir, 'content/woorden/en.yml'));

  const { GEMEENTE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', buildIt], {
    cwd: dir,
    env: { ...env, PEILDATUM: '2026-11-21' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The build of the small site ended with ${status}:\n${(stdout + stderr).slice(-6000)}`);
  return dir;
}

/** The build without the command around it: nothing is installed for a copy. */
const buildIt = "process.exitCode = await (await import('./src/tools/build/build.ts')).build(process.env)";

/** The file, with English beside its Dutch; nothing of a language that this gemeente does not show. */
function withEnglish(file: SourceFile): SourceFile[] {
  const place = placeOf(file.path);
  if (file.path.endsWith('/tr.md') || file.path.endsWith('/tr.yml')) return [];
  if (place?.kind === 'entry') return place.taal === 'nl' && place.soort !== 'aanpakken' ? [file, translated(file, place.soort)] : [file];
  if (!file.path.endsWith('.yml')) return [file];
  const document = parseDocument(file.text);
  visit(document, {
    Map: (_, map) => {
      const dutch: unknown = map.has('nl') ? (isMap(map) ? map.toJSON() : {}) : undefined;
      map.delete('tr');
      if (dutch) map.set('en', inEnglish((dutch as { nl: unknown }).nl));
      else if (isMap(map.get('ar', true))) map.set('en', { van: '', nagelezen: 'nee' });
    },
  });
  if (place?.kind === 'gemeente') document.set('talen', ['nl', 'ar', 'en']);
  return [{ path: file.path, text: document.toString({ lineWidth: 0 }) }];
}

/** en.md beside an nl.md: its words, and nothing else of it. */
function translated(nl: SourceFile, soort: keyof typeof entrySoorten): SourceFile {
  const { parsed } = parseFile(nl);
  if (!parsed) throw new Error(`${nl.path} cannot be read`);
  const woorden = inEnglish(pick(parsed.data, entrySoorten[soort].woorden)) as object;
  const kop = stringify({ ...woorden, vertaling: { van: '', nagelezen: 'nee' } }, { lineWidth: 0 });
  return { path: nl.path.replace(/nl\.md$/, 'en.md'), text: `---\n${kop}---\n\n${notDutch(parsed.body)}\n` };
}

function inEnglish(value: unknown): unknown {
  if (typeof value === 'string') return words[value] ?? notDutch(value);
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inEnglish(item)]));
}

/** Words that are of no language, where the test reads none: what was left in Dutch would be refused. */
function notDutch(text: string): string {
  return text
    .split(/(\{[^}]*\}|\]\([^)]*\))/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\p{L}{2,}/gu, (word) => [...word].reverse().join(''))))
    .join('');
}
