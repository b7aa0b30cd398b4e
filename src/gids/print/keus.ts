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
  /** Every rule of "mag dat?", as a booklet per language. */
  regels: boolean;
  gesprekskaarten: boolean;
  /** Strips that go with an official letter. */
  stroken: boolean;
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
  regels: false,
  gesprekskaarten: false,
  stroken: false,
  poster: '',
  voorblad: true,
};

/** More paper than this comes out of no printer of a wijkteam without somebody asking why. */
export const meesteVellen = 200;
export const meesteVan = 50;

/** One paper to fetch: where it stands, and how often it is printed. */
export interface Vel {
  soort: 'blad' | 'poster' | 'kaartjes' | 'regels' | 'gesprekskaarten' | 'stroken';
  taal: Taal;
  behoefte: string;
  aantal: number;
}

/** The papers of a job, by need and then by language: what is handed out together comes out together. */
export function vellenVan({ behoeften, talen, aantal, bladen, kaartjes, regels, gesprekskaarten, stroken, poster }: Keus): Vel[] {
  const one = { behoefte: '', aantal: 1 };
  return [
    ...(bladen ? behoeften.flatMap((behoefte) => talen.map((taal): Vel => ({ soort: 'blad', taal, behoefte, aantal }))) : []),
    ...(poster ? behoeften.map((behoefte): Vel => ({ soort: 'poster', taal: 'nl', behoefte, aantal: 1 })) : []),
    ...(kaartjes ? talen.map((taal): Vel => ({ soort: 'kaartjes', taal, ...one })) : []),
    ...(regels ? talen.map((taal): Vel => ({ soort: 'regels', taal, ...one })) : []),
    ...(gesprekskaarten ? [{ soort: 'gesprekskaarten', taal: 'nl', ...one } as const] : []),
    ...(stroken ? [{ soort: 'stroken', taal: 'nl', ...one } as const] : []),
  ];
}

/** How many there are of what does not come one on a paper. */
export interface Stapels {
  /** People on the cards. */
  mensen: number;
  /** Rules in the booklet. */
  regels: number;
  gesprekskaarten: number;
  /** Gidsen who have strips of their own, per wijk; under no name all of them. */
  gidsen: Readonly<Record<string, number>>;
}

/** How many go on one paper. Rules are longer and shorter: that is what a booklet comes to, and its paper is an estimate. */
const opEenVel = { kaartjes: 10, regels: 3, regelsTweetalig: 2, gesprekskaarten: 2 };

/** How much paper that is. */
export function telVellen(keus: Keus, { mensen, regels, gesprekskaarten, gidsen }: Stapels): number {
  const papierVan = ({ soort, taal, aantal }: Vel): number => {
    if (soort === 'kaartjes') return Math.ceil(mensen / opEenVel.kaartjes);
    if (soort === 'regels') return Math.ceil(regels / (taal === 'nl' ? opEenVel.regels : opEenVel.regelsTweetalig));
    if (soort === 'gesprekskaarten') return Math.ceil(gesprekskaarten / opEenVel.gesprekskaarten);
    return soort === 'stroken' ? (gidsen[keus.wijk] ?? 0) : aantal;
  };
  const papier = vellenVan(keus).reduce((total, vel) => total + papierVan(vel), 0);
  return papier === 0 ? 0 : papier + (keus.voorblad ? 1 : 0);
}

/** What is in the job once it is asked for. */
const erbij = ['kaartjes', 'regels', 'gesprekskaarten', 'stroken'] as const;

/** What is chosen, as the part of the address behind the #, so that a bookmark or a colleague prints the same. */
export function writeKeus(keus: Keus): string {
  const { behoeften, talen, wijk, aantal, bladen, poster, voorblad } = keus;
  const parts = new URLSearchParams();
  if (behoeften.length > 0) parts.set('b', behoeften.join('.'));
  if (talen.join() !== nietsGekozen.talen.join()) parts.set('t', talen.join('.'));
  if (wijk !== '') parts.set('wijk', wijk);
  if (aantal !== 1) parts.set('aantal', String(aantal));
  if (!bladen) parts.set('bladen', 'nee');
  for (const one of erbij) if (keus[one]) parts.set(one, 'ja');
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
    regels: parts.get('regels') === 'ja',
    gesprekskaarten: parts.get('gesprekskaarten') === 'ja',
    stroken: parts.get('stroken') === 'ja',
    poster: poster === 'a4' || poster === 'a3' ? poster : '',
    voorblad: parts.get('voorblad') !== 'nee',
  };
}

/** A number of copies as somebody types it; undefined when it is none, or more than a printer should make. */
export function readAantal(text: string): number | undefined {
  const aantal = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return aantal >= 1 && aantal <= meesteVan ? aantal : undefined;
}
