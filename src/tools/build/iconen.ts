import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, NoBrowser } from '../machine/browser.mjs';
import { Refused } from '../command/read-command.mjs';

/** What stands around the drawing of the favicon: its square with round corners. */
const grond = /<rect[^>]*fill="([^"]+)"[^>]*\/>/;
/** A phone may cut an icon to a circle of 80 %: drawn this small, all of it stays. */
const veilig = 0.84;

/**
 * Draws the icons of the app from public/favicon.svg, for who gives the site another one. The path runs the way people
 * read, so there is a set for each direction.
 *
 * @returns exit code
 * @throws {Refused} when the favicon cannot be drawn, or there is no browser
 */
export async function iconen(): Promise<number> {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  const [rect = '', kleur = ''] = grond.exec(favicon) ?? [];
  if (rect === '') throw new Refused('public/favicon.svg has no <rect> with a fill to stand on.', 1);
  const drawing = favicon.replace(rect, '').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');

  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}</svg>`;
  const flip = (inside: string, dir: string) => (dir === 'rtl' ? `<g transform="matrix(-1 0 0 1 32 0)">${inside}</g>` : inside);
  const filled = (inside: string) =>
    `<rect width="32" height="32" fill="${kleur}"/><g transform="translate(16 16) scale(${veilig}) translate(-16 -16)">${inside}</g>`;

  const browser = await chromium.launch({ executablePath: await chromiumHere(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  async function draw(name: string, size: number, image: string, seeThrough: boolean): Promise<void> {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${image}`);
    await page.screenshot({ path: join('public/icons', name), omitBackground: seeThrough });
  }

  mkdirSync('public/icons', { recursive: true });
  for (const dir of ['ltr', 'rtl']) {
    const inside = flip(drawing, dir);
    const rounded = svg(rect + inside);
    writeFileSync(`public/icons/${dir}-icoon.svg`, `${rounded}\n`);
    await draw(`${dir}-192.png`, 192, rounded, true);
    await draw(`${dir}-512.png`, 512, rounded, true);
    await draw(`${dir}-maskable-512.png`, 512, svg(filled(inside)), false);
    await draw(`${dir}-180.png`, 180, svg(filled(inside)), false);
  }
  await browser.close();
  console.log('public/icons: drawn, for every gemeente.');
  return 0;
}

async function chromiumHere(): Promise<string> {
  try {
    return await findChromium();
  } catch (error) {
    throw error instanceof NoBrowser ? new Refused(error.message, 3) : error;
  }
}
