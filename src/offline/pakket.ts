/** Everything of one weergave in one file, so that it is saved whole or not at all. */
export interface Pakket {
  /** The headers that every page goes with. */
  koppen: Readonly<Record<string, string>>;
  /** Pieces of pages, each different one once. */
  stukken: readonly string[];
  /** By address: which pieces, in order. */
  bladzijden: Readonly<Record<string, readonly number[]>>;
  /** By address: scripts, styles, the search index, calendars. */
  bestanden: Readonly<Record<string, Bestand>>;
}

export interface Bestand {
  soort: string;
  tekst: string;
}

/** One weergave in `/bewaar.json`. */
export interface LijstRij {
  /** Address of the file. */
  bestand: string;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
  /** What a phone receives, compressed with brotli. */
  bytes: number;
  /** The file itself. */
  bytesUitgepakt: number;
  bladzijden: number;
}

/** `/bewaar.json`: what can be saved. */
export interface Lijst {
  /** The day the site was built for, YYYY-MM-DD. */
  peildatum: string;
  weergaven: Readonly<Record<string, LijstRij>>;
  /** Pages for gidsen and wijkteam: kept by who asks for them, and never in a kiosk. */
  gidsen?: LijstRij;
  /** Recorded sound, by address: SHA-256 in hexadecimal. For a kiosk; on a phone it is asked for when somebody listens. */
  geluid: Readonly<Record<string, string>>;
}

/** Under which name the pages for gidsen are kept, beside the weergaven. */
export const gidsen = 'gidsen';

/** @returns what can be saved under this name */
export function rijVan({ weergaven, gidsen: voorGidsen }: Lijst, naam: string): LijstRij | undefined {
  return naam === gidsen ? voorGidsen : weergaven[naam];
}

/** Before these tags a page is cut: what stands between two of them is what pages share. */
const cut =
  /(?=<(?:p|div|section|article|h[1-6]|li|[uo]l|details|summary|blockquote|header|main|footer|nav|body|head|meta|link|script|title|a|dl|dt|dd)\b)/;

/**
 * Packs pages and files of one weergave.
 * @param pages text by address; the same input gives the same bytes
 */
export function pack(
  pages: Iterable<readonly [path: string, html: string]>,
  bestanden: Pakket['bestanden'],
  koppen: Pakket['koppen'],
): Pakket {
  const numbers = new Map<string, number>();
  const bladzijden: Record<string, number[]> = {};
  for (const [path, html] of pages) {
    bladzijden[path] = html.split(cut).map((stuk) => {
      const known = numbers.get(stuk) ?? numbers.size;
      numbers.set(stuk, known);
      return known;
    });
  }
  return { koppen, stukken: [...numbers.keys()], bladzijden, bestanden };
}

/** @returns the page exactly as it was packed; undefined when it is not in there */
export function unpack({ stukken, bladzijden }: Pakket, path: string): string | undefined {
  // hasOwn: an address can be called like something every object has.
  return Object.hasOwn(bladzijden, path) ? bladzijden[path]?.map((number) => stukken[number]).join('') : undefined;
}
