import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, weergaven } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { dist } from '../dist.ts';
import { builtGids } from '../built-gids.ts';
import { readPng, type Png } from './read-png.ts';

interface Manifest {
  [field: string]: unknown;
  icons: { src: string; type: string; sizes: string; purpose: string }[];
}
const { gemeente } = builtGids().catalogus;
const read = (address: string) => readFileSync(join(dist, address));
const png = (address: string) => readPng(read(address));
const size = ({ width, height }: Png) => `${width}x${height}`;

describe.each(weergaven)('the app in $code', ({ code, hoofd }) => {
  const manifest = JSON.parse(read(paths.manifest(code)).toString()) as Manifest;
  const { dir } = locales[hoofd];

  test('has a name, a start and a language of its own', () => {
    const { icons, name, short_name: short, description, theme_color: theme, background_color: background, ...rest } = manifest;
    expect(rest).toEqual({ id: `/${code}/`, start_url: `/${code}/`, scope: '/', lang: hoofd, dir, display: 'standalone' });
    expect(name).toContain(gemeente.naam);
    expect(String(short).length).toBeLessThanOrEqual(12);
    expect(description).not.toBe('');
    expect([theme, background]).toEqual([expect.stringMatching(/^#[0-9a-f]{6}$/), expect.stringMatching(/^#[0-9a-f]{6}$/)]);
    expect(icons.map(({ sizes, purpose, type }) => `${sizes} ${purpose} ${type}`)).toEqual([
      '192x192 any image/png',
      '512x512 any image/png',
      '512x512 maskable image/png',
      'any any image/svg+xml',
    ]);
  });

  test('has icons of the size they say, in its direction', () => {
    for (const { src, type, sizes } of manifest.icons) {
      expect(src).toContain(`/${dir}-`);
      if (type === 'image/png') expect(`${src} ${size(png(src))}`).toBe(`${src} ${sizes}`);
      else expect(read(src).toString()).toMatch(/^<svg /);
    }
    expect(size(png(`/icons/${dir}-180.png`))).toBe('180x180');
  });

  test('keeps its picture when a phone cuts the icon to a circle', () => {
    const icon = png(manifest.icons.find(({ purpose }) => purpose === 'maskable')?.src ?? '');
    expect([icon.opaque, png(`/icons/${dir}-180.png`).opaque]).toEqual([true, true]);
    const ground = icon.at(0, 0).join();
    const cut: string[] = [];
    let inside = 0;
    for (let y = 0; y < icon.height; y += 1) {
      for (let x = 0; x < icon.width; x += 1) {
        if (icon.at(x, y).join() === ground) continue;
        if (Math.hypot(x + 0.5 - icon.width / 2, y + 0.5 - icon.height / 2) > 0.4 * icon.width) cut.push(`${x},${y}`);
        else inside += 1;
      }
    }
    expect(cut).toEqual([]);
    expect(inside).toBeGreaterThan(0.05 * icon.width * icon.height);
  });
});

test('the two directions mirror each other', () => {
  const [ltr, rtl] = [png('/icons/ltr-maskable-512.png'), png('/icons/rtl-maskable-512.png')];
  // The far end of the path: up at the side one reads to.
  expect(rtl.at(511 - 350, 150)).toEqual(ltr.at(350, 150));
  expect(rtl.at(350, 150)).not.toEqual(ltr.at(350, 150));
});
