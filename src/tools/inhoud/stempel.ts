import { writeFileSync } from 'node:fs';
import { formatBevinding } from '../../catalogus/bevinding.ts';
import { nearest } from '../../catalogus/nearest.ts';
import { readContent, type SourceFile } from '../../catalogus/bestanden/source-files.ts';
import { canHaveStamp, stampTranslations } from '../../catalogus/bestanden/stamp.ts';
import { locales, vertaaltalen, type Taal } from '../../i18n/locales.ts';
import { Refused } from '../command/read-command.mjs';
import { fromRoot } from './from-root.ts';

/**
 * Stamps translations with the Dutch they were made from.
 *
 * @param root the folder that holds `content`
 * @param paths files or folders, as an editor writes them
 * @param asked.nieuw only what has no stamp yet: everywhere when no path is named
 * @param asked.taal only this language
 * @returns exit code: 1 when a file could not be stamped
 * @throws {Refused} when nothing is named, or the language is none
 */
export function stempel(
  root: string,
  paths: readonly string[],
  { nieuw: alleenNieuw = false, taal: gevraagd }: { nieuw?: boolean; taal?: string },
): number {
  const taal = vertaaltalen.find((code) => code === gevraagd);
  if (gevraagd !== undefined && !taal)
    throw new Refused(`"${gevraagd}" is geen taal van een vertaling. Kies uit: ${vertaaltalen.join(', ')}.`);
  if (!alleenNieuw && paths.length === 0) throw new Refused('Welk bestand? Noem een bestand of een map, of schrijf --nieuw.');
  const sources = readContent(root);
  const chosen = alleenNieuw && paths.length === 0 ? sources.filter(({ path }) => canHaveStamp(path)) : undefined;
  const { files, problems } = chosen
    ? { files: chosen, problems: [] }
    : find(
        sources,
        paths.map((path) => fromRoot(root, path)),
        taal,
      );
  for (const problem of problems) console.error(`${problem}\n`);

  let failed = problems.length > 0;
  let gezet = 0;
  for (const source of files) {
    const nl = sources.find(({ path }) => path === source.path.replace(/[^/]+\.md$/, 'nl.md'));
    if (source.path.endsWith('.md') && !nl) {
      console.error(`${source.path}\n  Bij deze vertaling ontbreekt het Nederlands.\n  Zo lost u het op: Zet nl.md in dezelfde map.\n`);
      failed = true;
      continue;
    }
    const result = stampTranslations(source, nl, { alleenNieuw, ...(taal ? { taal } : {}) });
    if (result.text !== source.text) writeFileSync(`${root}/${source.path}`, result.text);
    for (const code of result.gezet) console.log(`Gestempeld: ${source.path} (${locales[code].naam})`);
    if (!alleenNieuw) for (const code of result.klopte) console.log(`Klopte al: ${source.path} (${locales[code].naam})`);
    for (const bevinding of result.bevindingen) console.error(`${formatBevinding(bevinding)}\n`);
    gezet += result.gezet.length;
    failed ||= result.bevindingen.length > 0;
  }
  console.log(`${gezet} ${gezet === 1 ? 'vertaling' : 'vertalingen'} gestempeld.`);
  return failed ? 1 : 0;
}

/** Finds the files that were asked for: by name, or all translations in a folder. */
function find(
  sources: readonly SourceFile[],
  paths: readonly string[],
  taal: Taal | undefined,
): { files: SourceFile[]; problems: string[] } {
  const files = new Map<string, SourceFile>();
  const problems: string[] = [];
  for (const path of paths) {
    const exact = sources.find((source) => source.path === path);
    const inside = sources.filter(
      (source) => source.path.startsWith(`${path}/`) && canHaveStamp(source.path) && inLanguage(source.path, taal),
    );
    if (exact && !canHaveStamp(path)) {
      problems.push(
        path.endsWith('/nl.md')
          ? `${path}\n  Dit is het Nederlands. Een stempel staat bij de vertaling.\n` +
              `  Zo lost u het op: Noem de vertaling, bijvoorbeeld ${path.replace(/nl\.md$/, 'tr.md')}.`
          : `${path}\n  Hier staan geen vertalingen. Een stempel hoeft niet.\n  Zo lost u het op: Noem een ander bestand.`,
      );
    } else if (exact && !inLanguage(path, taal)) {
      problems.push(
        `${path}\n  Dit bestand is niet in de taal ${taal ? locales[taal].naam : taal}.\n  Zo lost u het op: Laat --taal weg, of noem een ander bestand.`,
      );
    } else if (exact) {
      files.set(path, exact);
    } else if (inside.length > 0) {
      for (const source of inside) files.set(source.path, source);
    } else {
      const known = sources.map((source) => source.path).filter(canHaveStamp);
      const near = known.find((one) => one.endsWith(`/${path}`)) ?? nearest(path, known);
      problems.push(
        `${path}\n  Dit bestand is er niet.\n  Zo lost u het op: ` +
          (near ? `Bedoelde u ${near}?` : 'Schrijf het pad vanaf de map content, bijvoorbeeld content/behoeften/bril.yml.'),
      );
    }
  }
  return { files: [...files.values()], problems };
}

function inLanguage(path: string, taal: Taal | undefined): boolean {
  return taal === undefined || !path.endsWith('.md') || path.endsWith(`/${taal}.md`);
}
