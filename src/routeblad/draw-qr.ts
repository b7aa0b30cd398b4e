import { correction, generate } from 'lean-qr';

/** White around the code that a scanner needs: four modules (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Draws a QR code as one path, black on white, that scales to any size.
 * @param text what the code says, usually an address
 * @returns svg markup, hidden from screen readers: the address stands beside it in words
 */
export function drawQr(text: string): string {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * quietZone;
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
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true" focusable="false"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
