import { writeFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBevinding } from '../catalogus/bevinding.ts';
import { nearest } from '../catalogus/nearest.ts';
import { readContent, type SourceFile } from '../catalogus/bestanden/source-files.ts';
import { canHaveStamp, stampTranslations } from '../catalogus/bestanden/stamp.ts';
import { locales, vertaaltalen, type Taal } from '../i18n/locales.ts';
import { runAsked, unknownOption } from './run-asked.ts';

const help = `npm run stempel: legt vast bij welk Nederlands een vertaling hoort.

Doe dit als u zeker weet dat de vertaling past bij het Nederlands van nu.
Verandert het Nederlands later? Dan zegt npm run check dat de vertaling oud is.

Gebruik:
  npm run stempel -- content/regelingen/huurtoeslag/tr.md    één vertaling
  npm run stempel -- content/regelingen/huurtoeslag          alle vertalingen in een map
  npm run stempel -- content/behoeften/bril.yml              alle talen in een bestand
  npm run stempel -- --taal tr content/behoeften/bril.yml    alleen het Turks
  npm run stempel -- --nieuw                                 alle vertalingen die nog geen stempel hebben

Uitkomst: 0 als het lukt, 1 als een bestand niet kan, 2 bij een verkeerde opdracht.`;

function stempel(root: string, paths: readonly string[], alleenNieuw: boolean, taal: Taal | undefined): number {
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
          ? `${path}\n  Dit is het Nederlands. Een stempel staat bij de vertaling.\n  Zo lost u het op: Noem de vertaling, bijvoorbeeld ${path.replace(/nl\.md$/, 'tr.md')}.`
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
        `${path}\n  Dit bestand is er niet.\n  Zo lost u het op: ${near ? `Bedoelde u ${near}?` : 'Schrijf het pad vanaf de map content, bijvoorbeeld content/behoeften/bril.yml.'}`,
      );
    }
  }
  return { files: [...files.values()], problems };
}

function inLanguage(path: string, taal: Taal | undefined): boolean {
  return taal === undefined || !path.endsWith('.md') || path.endsWith(`/${taal}.md`);
}

/** Editors paste paths in many forms: whole, with ./, with backslashes, with a slash at the end. */
function fromRoot(root: string, path: string): string {
  const inside = isAbsolute(path) ? relative(root, path).split(sep).join('/') : path;
  return inside.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
}

function readArguments(): { help: boolean; nieuw: boolean; taal: Taal | undefined; paths: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false }, nieuw: { type: 'boolean', default: false }, taal: { type: 'string' } },
    });
    const taal = vertaaltalen.find((code) => code === values.taal);
    if (values.taal !== undefined && !taal) return `"${values.taal}" is geen taal van een vertaling. Kies uit: ${vertaaltalen.join(', ')}.`;
    if (!values.help && !values.nieuw && positionals.length === 0) return 'Welk bestand? Noem een bestand of een map, of schrijf --nieuw.';
    return { help: values.help, nieuw: values.nieuw, taal, paths: positionals };
  } catch (error) {
    return unknownOption(error, '--taal', `Welke taal? Schrijf ${vertaaltalen.map((code) => `--taal ${code}`).join(' of ')}.`);
  }
}

runAsked(readArguments(), help, ({ paths, nieuw, taal }) => stempel(process.cwd(), paths, nieuw, taal));
