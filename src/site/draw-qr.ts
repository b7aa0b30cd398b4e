import { correction, generate } from 'lean-qr';

/** White around the code that a scanner needs: four modules (ISO/IEC 18004). */
const quietZone = 4;

/** Name of the path of a code, for a page that shows it in a second place. */
export const qrPath = 'qr-pad';

interface Qr {
  size: number;
  path: string;
}

/** A page asks for the same code twice, while others that are made beside it ask for theirs. */
const drawn = new Map<string, Qr>();
const mostDrawn = 32;

function qrOf(text: string): Qr {
  const known = drawn.get(text);
  if (known) return known;
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      // A run of dark modules is one rectangle: a third of the bytes.
      const start = x;
      while (x + 1 < code.size && code.get(x + 1, y)) x += 1;
      path += `M${start + quietZone} ${y + quietZone}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  }
  const qr = { size: code.size + 2 * quietZone, path };
  const [oldest] = drawn.keys();
  if (oldest !== undefined && drawn.size >= mostDrawn) drawn.delete(oldest);
  drawn.set(text, qr);
  return qr;
}

/** The viewBox of a code. */
export function qrBox(text: string): string {
  const { size } = qrOf(text);
  return `0 0 ${size} ${size}`;
}

/**
 * Draws a QR code as one path, black on white, that scales to any size.
 * @param text what the code says, usually an address
 * @param id name of the path; empty where a page has many codes
 * @returns svg markup, hidden from screen readers: the address stands beside it in words
 */
export function drawQr(text: string, id: string = qrPath): string {
  const { size, path } = qrOf(text);
  return [
    `<svg class="qr" viewBox="${qrBox(text)}" shape-rendering="crispEdges" aria-hidden="true" focusable="false">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path${id ? ` id="${id}"` : ''} d="${path}"/></svg>`,
  ].join('');
}
