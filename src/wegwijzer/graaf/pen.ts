import { locales, type Taal } from '../../i18n/locales.ts';
import { maten, type Pijl, type Vak } from './opmaak.ts';

/** Writes shapes, mirrored when the language reads from the right. */
export class Pen {
  readonly #breedte: number;
  readonly #rtl: boolean;
  readonly taal: Taal;

  constructor(breedte: number, taal: Taal) {
    this.#breedte = breedte;
    this.#rtl = locales[taal].dir === 'rtl';
    this.taal = taal;
  }

  /** @returns a horizontal place as drawn. */
  x(x: number): number {
    return round(this.#rtl ? this.#breedte - x : x);
  }

  rect(vak: Vak, attributes: string): string {
    const x = this.#rtl ? this.#breedte - vak.x - vak.breedte : vak.x;
    return `<rect x="${round(x)}" y="${round(vak.y)}" width="${round(vak.breedte)}" height="${round(vak.hoogte)}" ${attributes}/>`;
  }

  /** Lines of text below each other; `y` is the top of the first. */
  lines(regels: readonly string[], x: number, y: number, attributes = ''): string {
    const own = attributes && ` ${attributes}`;
    return regels
      .map((regel, index) => {
        const baseline = round(y + (index + 0.74) * maten.regel);
        return `<text x="${this.x(x)}" y="${baseline}"${own}>${escapeXml(this.#rtl ? isolateNumbers(regel) : regel)}</text>`;
      })
      .join('');
  }

  line(x1: number, x2: number, y: number, attributes: string): string {
    return `<path d="M${this.x(x1)} ${round(y)}H${this.x(x2)}" fill="none" ${attributes}/>`;
  }

  /** A head that points along the reading direction, its tip at x, y. */
  head(x: number, y: number, kleur: string): string {
    return `<path d="M${this.x(x)} ${round(y)}L${this.x(x - 10)} ${round(y - 5)}V${round(y + 5)}Z" fill="${kleur}"/>`;
  }

  /** A road through points; level between points of one height, a bend between others. */
  road(punten: Pijl['punten']): string {
    return punten
      .map(({ x, y }, index) => {
        const before = punten[index - 1];
        if (!before) return `M${this.x(x)} ${round(y)}`;
        if (before.y === y) return `L${this.x(x)} ${round(y)}`;
        const half = (before.x + x) / 2;
        return `C${this.x(half)} ${round(before.y)} ${this.x(half)} ${round(y)} ${this.x(x)} ${round(y)}`;
      })
      .join('');
  }
}

/** In a line that reads from the right, the groups of a telephone number would change places. */
function isolateNumbers(text: string): string {
  return text.replace(/\d[\d\u00a0 ./:-]*\d/g, '\u2066$&\u2069');
}

export function round(number: number): number {
  return Math.round(number * 10) / 10;
}

export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold these, however they are written.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
