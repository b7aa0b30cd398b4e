import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pruneSitemap } from '../../../src/tools/build/prune-sitemap.ts';

test('the sitemap keeps pages that exist and may be indexed', () => {
  const site = mkdtempSync(join(tmpdir(), 'routegids-sitemap-'));
  const page = (path: string, head: string) => {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), `<head>${head}</head>`);
  };
  page('nl', '');
  page('nl/oud', '<meta name="robots" content="noindex">');
  page('r/2x4', '<meta name="robots" content="noindex">');
  const url = (path: string) => `<url><loc>https://a.nl/${path}</loc></url>`;
  writeFileSync(join(site, 'sitemap-0.xml'), `<urlset>${['nl/', 'nl/oud/', 'nl/404/', 'r/2x4/'].map(url).join('')}</urlset>`);
  pruneSitemap(site);
  expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).toBe(`<urlset>${url('nl/')}</urlset>`);
  rmSync(site, { recursive: true });
});
