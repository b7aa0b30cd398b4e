import { inflateSync } from 'node:zlib';

/** A drawing of pixels, as Chromium writes it: eight bits a channel, not interlaced. */
export interface Png {
  width: number;
  height: number;
  /** No pixel can be seen through: the file has no such channel. */
  opaque: boolean;
  /** @returns red, green, blue, and how opaque where the file has that */
  at: (x: number, y: number) => number[];
}

/** @throws when the file is a PNG of another kind */
export function readPng(file: Buffer): Png {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG');
  const [width, height, depth, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  const channels = kind === 2 ? 3 : kind === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || file[28] !== 0) throw new Error(`A PNG of another kind: ${depth} bits, kind ${kind}`);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const pixels = Buffer.alloc(row * height);
  const before = (at: number, back: number) => (at < 0 || back < 0 ? 0 : (pixels[at] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const to = y * row + x;
      const [left, up, corner] = [before(to - channels, x - channels), before(to - row, 0), before(to - row - channels, x - channels)];
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      pixels[to] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return {
    width,
    height,
    opaque: channels === 3,
    at: (x, y) => [...pixels.subarray(y * row + x * channels, y * row + (x + 1) * channels)],
  };
}

/** Whichever of three neighbours lies nearest to the slope they make (the Paeth filter of PNG). */
function nearest(left: number, up: number, corner: number): number {
  const slope = left + up - corner;
  const [a, b, c] = [Math.abs(slope - left), Math.abs(slope - up), Math.abs(slope - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
