import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measureGesprekken } from '../../../src/tools/bench/measure-gesprekken.ts';
import { kleinGids } from '../../fixtures.ts';

const dir = mkdtempSync(join(tmpdir(), 'gesprekken-'));
afterAll(() => rmSync(dir, { recursive: true }));
const tel = (number: string) => `<a href="tel:${number}">bel</a>`;
const [anna, bert, cora, line] = ['0990000001', '0990000002', '0990000003', '08000000'];

function page(path: string, nu: string, ...later: string[]): void {
  mkdirSync(join(dir, path), { recursive: true });
  const steps = [`<li class="nu">${nu}</li>`, ...later.map((one) => `<li>${one}</li>`)];
  writeFileSync(join(dir, path, 'index.html'), `<main><ol class="route">${steps.join('')}</ol></main>`);
}

test('the bench sees a number nobody understands, one that is missing, and one that is phoned twice', () => {
  const { catalogus } = kleinGids();
  page('tr/wegwijzer/goed', tel(anna) + tel(cora), tel(cora));
  page('tr/wegwijzer/vreemd', tel(bert), tel(line));
  page('tr/wegwijzer/lijn', tel(line), tel(anna), tel(anna), tel(line));
  page('tr/wegwijzer/geen', 'Waar woont u?');
  page('tr-nl/wegwijzer/goed', tel(line));
  mkdirSync(join(dir, 'tr/wegwijzer'), { recursive: true });
  writeFileSync(join(dir, 'tr/wegwijzer/index.html'), '<main><p>a question</p></main>');
  const rows = measureGesprekken(dir, catalogus);
  expect(rows.find(({ weergave }) => weergave === 'tr')).toEqual({
    weergave: 'tr',
    routes: 4,
    zonderNummer: ['/tr/wegwijzer/geen/'],
    andereTaal: ['/tr/wegwijzer/lijn/', '/tr/wegwijzer/vreemd/'],
    later: 5,
    zelfde: ['/tr/wegwijzer/lijn/ tel:0990000001', '/tr/wegwijzer/lijn/ tel:08000000'],
  });
  expect(rows.find(({ weergave }) => weergave === 'tr-nl')).toMatchObject({ routes: 1, andereTaal: [], zonderNummer: [] });
});
