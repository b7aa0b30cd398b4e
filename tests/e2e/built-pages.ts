import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, weergaven, type Weergave } from '../../src/i18n/locales.ts';
import { sheetPage, stylesOf, takeSheet } from '../../src/tools/bladen/assemble-sheets.ts';
import { dist } from '../dist.ts';

/** A page as it stands in dist. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** Every page of a weergave that matches, in the order of its address; read when it is asked for, so that memory stays free. */
export function* builtPages(w: Weergave, pattern: string): Generator<BuiltPage> {
  for (const file of globSync(`${w}/${pattern}/index.html`, { cwd: dist }).sort())
    yield { path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html: readFileSync(join(dist, file), 'utf8') };
}

/** Everything that may have a sheet. */
export const withSheet = '{wegwijzer,hulp-bij,regelingen,fondsen,initiatieven,mag-dat,brieven}/**';

/** All the styles of a page in one text, so that nothing has to be fetched. */
export const stylesIn = (html: string): string =>
  stylesOf(html)
    .map((href) => readFileSync(join(dist, href), 'utf8'))
    .join('\n');

const languageOf = (w: Weergave) => weergaven.find(({ code }) => code === w)?.hoofd ?? 'nl';

/**
 * The sheets of these pages, each on a paper of its own.
 * @param codes whether the codes are drawn too: they take their room in any case, and most of the time
 */
export function documentOfSheets(w: Weergave, pages: readonly BuiltPage[], codes = true): string {
  // The longest that a day of printing can be in words.
  const sheets = pages.map(({ html }) => takeSheet(html, '30 november 2026'));
  const drawn = codes ? sheets : sheets.map((sheet) => sheet.replace(/(<svg[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>'));
  return sheetPage(drawn, languageOf(w), w, stylesIn(pages[0]?.html ?? ''));
}

/** What stands on the screen between head and foot; drawings are empty, their room is given by the styles. */
export const mainOf = ({ path, html }: BuiltPage): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<section class="blad"[\s\S]*?<\/section>/g, '')
    .replace(/(<svg[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>')
    .replace('<main', `<main data-path="${path}"`);

/**
 * The fewest of these that show every number to phone in every nest of boxes it stands in: the same number in the same
 * boxes has the same room, whatever the words around it say.
 */
export function differentNumbers(mains: Iterable<string>): string[] {
  const known = new Set<string>();
  return [...mains].filter((main) => {
    const fresh = nestsOf(main).filter((nest) => !known.has(nest));
    for (const nest of fresh) known.add(nest);
    return fresh.length > 0;
  });
}

/** Of every number to phone the boxes it stands in, from the outermost, and the number. */
function nestsOf(main: string): string[] {
  const open: string[] = [];
  const nests: string[] = [];
  for (const { 0: tag, 1: closes, 2: name = '', 3: rest = '', index } of main.matchAll(/<(\/?)([a-z][a-z\d]*)([^>]*)>/g)) {
    if (closes) open.pop();
    else if (!/^(?:br|hr|img|input|link|meta|path)$/.test(name) && !rest.endsWith('/')) {
      open.push(`${name}.${/ class="([^"]*)"/.exec(tag)?.[1] ?? ''}`);
      if (rest.includes('href="tel:')) nests.push(`${open.join('>')} ${main.slice(index, main.indexOf('</a>', index))}`);
    }
  }
  return nests;
}

/** These mains one below the other: a browser lays out many at once much faster than one after the other. */
export function documentOfMains(w: Weergave, mains: readonly string[], styles: string): string {
  const hoofd = languageOf(w);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${styles.replaceAll('</', '<\\/')}</style>`;
  return `<!doctype html><html lang="${hoofd}" dir="${locales[hoofd].dir}"><head>${head}</head><body>${mains.join('')}</body></html>`;
}

/** @returns the items in groups of this many */
export function inGroups<Item>(items: Iterable<Item>, size: number): Item[][] {
  const all = [...items];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}
