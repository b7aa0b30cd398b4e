import { slugPatroon } from '../../catalogus/slug.ts';
import type { Taal } from '../../i18n/locales.ts';

/** What one print job holds. */
export interface Keus {
  behoeften: readonly string[];
  talen: readonly Taal[];
  /** Of one wijk, so that only its own people stand on the paper; empty for all. */
  wijk: string;
  /** How many of each sheet. */
  aantal: number;
  bladen: boolean;
  kaartjes: boolean;
  /** The size of a poster per need; empty for none. */
  poster: '' | 'a4' | 'a3';
  voorblad: boolean;
}

export const nietsGekozen: Keus = {
  behoeften: [],
  talen: ['nl'],
  wijk: '',
  aantal: 1,
  bladen: true,
  kaartjes: false,
  poster: '',
  voorblad: true,
};

/** More paper than this comes out of no printer of a wijkteam without somebody asking why. */
export const meesteVellen = 200;
export const meesteVan = 50;

/** One paper to fetch: where it stands, and how often it is printed. */
export interface Vel {
  soort: 'blad' | 'poster' | 'kaartjes';
  taal: Taal;
  behoefte: string;
  aantal: number;
}

/** The papers of a job, by need and then by language: what is handed out together comes out together. */
export function vellenVan({ behoeften, talen, aantal, bladen, kaartjes, poster }: Keus): Vel[] {
  return [
    ...(bladen ? behoeften.flatMap((behoefte) => talen.map((taal): Vel => ({ soort: 'blad', taal, behoefte, aantal }))) : []),
    ...(poster ? behoeften.map((behoefte): Vel => ({ soort: 'poster', taal: 'nl', behoefte, aantal: 1 })) : []),
    ...(kaartjes ? talen.map((taal): Vel => ({ soort: 'kaartjes', taal, behoefte: '', aantal: 1 })) : []),
  ];
}

/**
 * How much paper that is. Cards stand ten on a paper.
 * @param mensen how many people stand on the cards
 */
export function telVellen(keus: Keus, mensen: number): number {
  const papier = vellenVan(keus).reduce((total, { soort, aantal }) => total + (soort === 'kaartjes' ? Math.ceil(mensen / 10) : aantal), 0);
  return papier === 0 ? 0 : papier + (keus.voorblad ? 1 : 0);
}

/** What is chosen, as the part of the address behind the #, so that a bookmark or a colleague prints the same. */
export function writeKeus({ behoeften, talen, wijk, aantal, bladen, kaartjes, poster, voorblad }: Keus): string {
  const parts = new URLSearchParams();
  if (behoeften.length > 0) parts.set('b', behoeften.join('.'));
  if (talen.join() !== nietsGekozen.talen.join()) parts.set('t', talen.join('.'));
  if (wijk !== '') parts.set('wijk', wijk);
  if (aantal !== 1) parts.set('aantal', String(aantal));
  if (!bladen) parts.set('bladen', 'nee');
  if (kaartjes) parts.set('kaartjes', 'ja');
  if (poster) parts.set('poster', poster);
  if (!voorblad) parts.set('voorblad', 'nee');
  const text = parts.toString();
  return text && `#${text}`;
}

/** Reads it back; what does not exist is left out. */
export function readKeus(hash: string, talen: readonly Taal[], wijken: readonly string[]): Keus {
  const parts = new URLSearchParams(hash.replace(/^#/, '').slice(0, 8_000));
  const names = (name: string) => [...new Set((parts.get(name) ?? '').split('.').filter((one) => slugPatroon.test(one)))];
  const wijk = parts.get('wijk') ?? '';
  const poster = parts.get('poster') ?? '';
  const asked = names('t').filter((one): one is Taal => talen.includes(one as Taal));
  return {
    behoeften: names('b').slice(0, meesteVellen),
    talen: parts.has('t') ? asked : nietsGekozen.talen,
    wijk: wijken.includes(wijk) ? wijk : '',
    aantal: readAantal(parts.get('aantal') ?? '1') ?? 1,
    bladen: parts.get('bladen') !== 'nee',
    kaartjes: parts.get('kaartjes') === 'ja',
    poster: poster === 'a4' || poster === 'a3' ? poster : '',
    voorblad: parts.get('voorblad') !== 'nee',
  };
}

/** A number of copies as somebody types it; undefined when it is none, or more than a printer should make. */
export function readAantal(text: string): number | undefined {
  const aantal = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return aantal >= 1 && aantal <= meesteVan ? aantal : undefined;
}
