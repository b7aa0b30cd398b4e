import { isOwnAddress } from './own-address.ts';

/** What the device can do, as staff set it; it outlives a visitor. */
export interface Apparaat {
  /** The browser prints without asking. */
  printer: boolean;
  /** How often it was asked to print since this tab became a kiosk. */
  prints: number;
}

/** A device of which nothing is known yet. */
export const onbekend: Apparaat = { printer: false, prints: 0 };

/** What a visitor chose, until "klaar". */
export interface Keuzes {
  /** Size of the type, in per cent of the kiosk's own. */
  letters: 100 | 125 | 150 | 175 | 200;
  contrast: boolean;
  /** The buttons stand low, for who sits or is small. */
  lager: boolean;
  geluid: boolean;
}

/** A page somebody was on. */
export interface Plaats {
  /** On this site, with its fragment. */
  adres: string;
  /** How far it was scrolled when it was left; CSS pixels. */
  hoogte: number;
}

export interface KioskTab {
  apparaat: Apparaat;
  keuzes: Keuzes;
  /** The pages of this visit, for the way back; see trail.ts. */
  pad?: Plaats[];
  /** How far the page that comes now was scrolled before, when somebody goes back to it; CSS pixels. */
  naar?: number | undefined;
  /** Quiet time promised to who is in a conversation, still to come; milliseconds. */
  stil?: number;
}

/** How every visitor finds the kiosk. */
export const begin: Keuzes = { letters: 100, contrast: false, lager: false, geluid: false };

const sizes: readonly number[] = [100, 125, 150, 175, 200] satisfies Keuzes['letters'][];

/** More pages than this no kiosk keeps for the way back. */
const meestePad = 20;

/**
 * Reads what a kiosk tab knows of itself. Whatever stands there, every part has the shape that it has here.
 * @param text as writeTab wrote it; null when the tab is no kiosk
 * @returns undefined when the tab is no kiosk; what cannot be read counts as a new visitor
 */
export function readTab(text: string | null | undefined): KioskTab | undefined {
  if (text === null || text === undefined) return undefined;
  const { apparaat, keuzes, pad, naar, stil } = recordOf(parsed(text));
  const { printer, prints } = recordOf(apparaat);
  const { letters, contrast, lager, geluid } = recordOf(keuzes);
  return {
    apparaat: { printer: printer === true, prints: Math.floor(length(prints) ?? 0) },
    keuzes: {
      letters: sizes.includes(letters as number) ? (letters as Keuzes['letters']) : begin.letters,
      contrast: contrast === true,
      lager: lager === true,
      geluid: geluid === true,
    },
    ...(Array.isArray(pad) && { pad: pad.flatMap(plaatsOf).slice(-meestePad) }),
    ...(length(naar) !== undefined && { naar: length(naar) }),
    ...(length(stil) !== undefined && { stil: length(stil) ?? 0 }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const length = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

function plaatsOf(plaats: unknown): Plaats[] {
  const { adres, hoogte } = recordOf(plaats);
  return isOwnAddress(adres) ? [{ adres, hoogte: length(hoogte) ?? 0 }] : [];
}

/** @returns what a kiosk tab keeps of itself, see this-tab.ts */
export function writeTab(tab: KioskTab): string {
  return JSON.stringify(tab);
}

/** What was chosen, as words for style sheets: `letters-150 contrast-true …`. */
export function keuzeWords(keuzes: Keuzes): string {
  return Object.entries(keuzes)
    .map(([name, value]) => `${name}-${value}`)
    .join(' ');
}

/**
 * Reads what staff set in the address of the start screen: `#printer=ja`.
 * @param earlier stands for what the address does not name
 */
export function readApparaat(hash: string, earlier: Apparaat = onbekend): Apparaat {
  const printer = new URLSearchParams(hash.replace(/^#/, '')).get('printer');
  return { ...earlier, ...(printer === null ? {} : { printer: printer === 'ja' }) };
}

/** @returns the tab as the next visitor finds it: only the device is still known */
export function forget(tab: KioskTab): KioskTab {
  return { apparaat: tab.apparaat, keuzes: begin };
}

/** @returns the tab after one more print */
export function countPrint(tab: KioskTab): KioskTab {
  return { ...tab, apparaat: { ...tab.apparaat, prints: tab.apparaat.prints + 1 } };
}
