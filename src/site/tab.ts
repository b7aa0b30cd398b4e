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

const mark = 'routegids-kiosk ';

/** Whether a tab is in kiosk mode. @param name the name of its window */
export function isKiosk(name: string): boolean {
  return name.startsWith(mark);
}

/**
 * Reads what a kiosk tab knows of itself. It stands in the name of the window: that stays from page to page in this
 * tab alone, is sent to nobody, and no setting of the browser can refuse it.
 * @returns undefined when the tab is no kiosk; what cannot be read counts as a new visitor
 */
export function readTab(name: string): KioskTab | undefined {
  if (!isKiosk(name)) return undefined;
  const empty: KioskTab = { apparaat: onbekend, keuzes: begin };
  try {
    const read = JSON.parse(name.slice(mark.length)) as Partial<KioskTab>;
    return { ...read, apparaat: { ...empty.apparaat, ...read.apparaat }, keuzes: { ...empty.keuzes, ...read.keuzes } };
  } catch {
    return empty;
  }
}

/** @returns the name for the window of a kiosk tab that knows this */
export function writeTab(tab: KioskTab): string {
  return mark + JSON.stringify(tab);
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
