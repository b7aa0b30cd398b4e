import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { weergaven, type Weergave } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { headersFor, parseHeaders } from '../../site/headers.ts';
import { gidsen, pack, type Bestand, type Lijst, type LijstRij, type Pakket } from '../../offline/pakket.ts';

const soorten: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Pages before a language is chosen, and what makes a page one of a kiosk: a kiosk has nothing but what is saved. */
const voorEenTaal = '{index.html,kiosk/**/index.html}';
/** Pages for professionals are no part of what a resident keeps. */
const voorGidsen = 'nl/{gids,wijkteam}/**';
/** What pages of every weergave use. Full-text search and recorded sound are too much for a phone. */
const shared = ['kiosk/hoofd.js', '_astro/*.{css,js,svg}', '*.{css,svg}', 'icons/*.svg', 'zoek-index/*.json', 'mijn-route/+([^.]).json'];

/**
 * Writes what can be saved into a built site: one file per weergave with everything in it, brotli beside it for hosts
 * that send what lies ready, and the list that names them.
 * @param dir the built site
 * @param peildatum the day the site was built for, YYYY-MM-DD
 */
export function writeBewaar(dir: string, peildatum: string): void {
  mkdirSync(join(dir, 'bewaar'), { recursive: true });
  const headerFile = join(dir, '_headers');
  const rules = existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : [];
  const gedeeld = read(dir, shared);
  const pagesOf = (files: readonly string[]) =>
    [...files].sort().map((file) => [addressOf(file).replace(/index\.html$/, ''), readFileSync(join(dir, file), 'utf8')] as const);
  const koppenOf = (code: Weergave) => ({
    'Content-Type': 'text/html;charset=utf-8',
    ...Object.fromEntries(headersFor(rules, paths.home(code))),
  });
  const rows = weergaven
    .filter(({ code }) => existsSync(join(dir, code)))
    .map(({ code }): [Weergave, LijstRij] => {
      const pages = pagesOf(globSync([voorEenTaal, `${code}/**/index.html`], { cwd: dir, exclude: [voorGidsen] }));
      const own = read(dir, [`${code}/**/*.{ics,json}`, `mijn-route/${code}.*.json`]);
      return [code, writeOne(dir, code, pack(pages, { ...gedeeld, ...own }, koppenOf(code)))];
    });
  const vak = pagesOf(globSync(`${voorGidsen}/index.html`, { cwd: dir }));
  const geluid = Object.fromEntries(
    globSync('geluid/*', { cwd: dir })
      .sort()
      .map((file) => [addressOf(file), sha256Of(readFileSync(join(dir, file)))]),
  );
  const lijst: Lijst = {
    peildatum,
    weergaven: Object.fromEntries(rows),
    ...(vak.length > 0 ? { gidsen: writeOne(dir, gidsen, pack(vak, gedeeld, koppenOf('nl'))) } : {}),
    geluid,
  };
  writeFileSync(join(dir, paths.bewaarLijst()), JSON.stringify(lijst));
}

function read(dir: string, patterns: readonly string[]): Record<string, Bestand> {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: dir }).sort());
  return Object.fromEntries(
    files.map((file) => [
      addressOf(file),
      { soort: soorten[extname(file)] ?? 'application/octet-stream', tekst: readFileSync(join(dir, file), 'utf8') },
    ]),
  );
}

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const addressOf = (file: string) => `/${file.replaceAll('\\', '/')}`;

function writeOne(dir: string, code: string, pakket: Pakket): LijstRij {
  const bytes = Buffer.from(JSON.stringify(pakket));
  const sha256 = sha256Of(bytes);
  const bestand = paths.bewaar(code, sha256.slice(0, 16));
  // A window as large as the file: what repeats, repeats far apart.
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(join(dir, bestand), bytes);
  writeFileSync(join(dir, `${bestand}.br`), packed);
  return { bestand, sha256, bytes: packed.length, bytesUitgepakt: bytes.length, bladzijden: Object.keys(pakket.bladzijden).length };
}
