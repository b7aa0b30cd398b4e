import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { drawQr, qrBox } from '../../src/site/draw-qr.ts';

// The package says it has a default export, and has it one deeper.
const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
const scale = 4;

/** Colours the path of a code as a browser would: every rectangle `M x y h w v1 h-w z`. */
function rasterise(svg: string): { data: Uint8ClampedArray; size: number } {
  const modules = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const size = modules * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const path = [...svg.matchAll(/ d="([^"]+)"/g)].at(-1)?.[1] ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
    }
  }
  return { data, size };
}

describe('a QR code', () => {
  test.each([
    'https://routegids.voorbeeldstad.example/ar/wegwijzer/rustig/geld/schulden/deurwaarder/',
    `https://routegids.voorbeeldstad.example/tr/mijn-route/#m=${Array.from({ length: 8 }, () => 'rustig.geld.schulden.deurwaarder').join('+')}`,
  ])('says the address it was drawn for: %s', (text) => {
    const { data, size } = rasterise(drawQr(text));
    expect(decode(data, size, size)?.data).toBe(text);
  });

  test('has white around it of four modules', () => {
    const svg = drawQr('https://routegids.voorbeeldstad.example/');
    const xs = [...svg.matchAll(/M(\d+) (\d+)h/g)].slice(1).flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...xs)).toBe(4);
    expect(qrBox('https://routegids.voorbeeldstad.example/')).toBe(/viewBox="([^"]+)"/.exec(svg)?.[1]);
  });

  test('has a name only where a page shows it twice', () => {
    expect(drawQr('x')).toContain(' id="');
    expect(drawQr('x', '')).not.toContain(' id="');
  });
});
