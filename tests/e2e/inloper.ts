import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { dist } from '../dist.ts';

/** Somebody of the built site whom anyone can walk in to: the name in their address, and their own. */
export const inloper = findInloper();

function findInloper(): { slug: string; naam: string } {
  for (const file of globSync('nl/mensen/*/index.html', { cwd: dist }).sort()) {
    const page = parse(readFileSync(join(dist, file), 'utf8'));
    const naam = page.querySelector('h1')?.text.trim();
    if (naam && page.querySelector('.agenda')) return { slug: basename(dirname(file)), naam };
  }
  throw new Error('Nobody on the site has hours to walk in');
}
