import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { builtGids } from '../built-gids.ts';
import { plain, readPdf } from './read-pdf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { catalogus } = builtGids();
const [wijk = ''] = Object.keys(catalogus.gemeente.wijken);
/** Who is there for that wijk, and who for others alone. */
const gidsen = (catalogus.gemeente.rollen['gids'] ?? []).flatMap((slug) => catalogus.contacten.get(slug) ?? []);
const there = gidsen.filter(({ wijken }) => wijken.includes(wijk));
const elsewhere = gidsen.filter(({ wijken }) => wijken.length > 0 && !wijken.includes(wijk));

test('npm run routebladen makes a PDF per sheet, one per language, and an index', async ({ page }, { outputDir }) => {
  const args = [
    'src/tools/routebladen.mjs',
    '--behoefte',
    'iemand-denkt-mee',
    '--behoefte',
    'bril',
    '--taal',
    'ar',
    '--taal',
    'nl',
    '--wijk',
    wijk,
    '--naar',
    outputDir,
  ];
  const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/node'), args, { cwd: root });
  expect(stdout).toMatch(/4 bladen in /);

  const read = (file: string) => readPdf(readFileSync(join(outputDir, file)));
  for (const taal of ['nl', 'ar'] as const) {
    const whole = await read(`routebladen-${taal}.pdf`);
    expect(whole).toMatchObject({ lang: taal, tagged: true, title: expect.stringMatching(/^Routebladen · /) });
    expect(whole.pages).toHaveLength(2);
    for (const behoefte of ['bril', 'iemand-denkt-mee']) {
      const { pages, lang, tagged, title } = await read(join(taal, `${behoefte}.pdf`));
      expect(pages, `${taal} ${behoefte}`).toHaveLength(1);
      await page.goto(paths.hulpBij(taal, behoefte));
      expect({ lang, tagged, title }).toEqual({ lang: taal, tagged: true, title: await page.title() });
      // The same sheet as somebody prints at the page, the wijk apart.
      await page.emulateMedia({ media: 'print' });
      for (const number of await page.locator('.blad .nummer').allInnerTexts()) expect(pages[0]?.lines.join(' ')).toContain(plain(number));
      await page.emulateMedia({ media: null });
    }
    const gids = (await read(join(taal, 'iemand-denkt-mee.pdf'))).pages[0]?.lines.join(' ');
    for (const { naam } of there) expect(gids).toContain(naam);
    for (const { naam } of elsewhere) expect(gids).not.toContain(naam);
  }
  const index = readFileSync(join(outputDir, 'index.html'), 'utf8');
  for (const file of ['routebladen-nl.pdf', 'routebladen-ar.pdf', join('ar', 'bril.pdf'), join('nl', 'iemand-denkt-mee.pdf')])
    expect(index).toContain(`href="${file}"`);
});
