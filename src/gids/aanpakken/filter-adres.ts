import { nietsBekend, soorten, type Bekend } from './weegt.ts';

const maxLetters = 100;
const wieKan = ['zelf', 'samen', 'alleen-via-intermediair'];

/**
 * What is chosen, as the part of the address behind the #: only what is about the offer. Age, children, health and
 * language are about a person and stand in no address.
 * @returns with #; empty where nothing was chosen
 */
export function writeFilter({ soorten: gekozen, over, uren, wie }: Bekend): string {
  const parts = new URLSearchParams();
  if (gekozen.length > 0) parts.set('soort', gekozen.join('.'));
  if (over.trim() !== '') parts.set('over', over.trim().slice(0, maxLetters));
  if (uren !== undefined) parts.set('uren', String(uren));
  if (wie !== '') parts.set('wie', wie);
  const text = parts.toString();
  return text && `#${text}`;
}

/** Reads it back. What cannot be read is as if it were not there. */
export function readFilter(hash: string): Bekend {
  const parts = new URLSearchParams(hash.replace(/^#/, '').slice(0, 1_000));
  const wie = parts.get('wie') ?? '';
  return {
    ...nietsBekend,
    soorten: (parts.get('soort') ?? '').split('.').filter((one) => (soorten as readonly string[]).includes(one)),
    over: (parts.get('over') ?? '').slice(0, maxLetters),
    uren: readGetal(parts.get('uren') ?? ''),
    wie: wieKan.includes(wie) ? wie : '',
  };
}

/** A whole number of at most three digits, as somebody types it; undefined where it is none. */
export function readGetal(text: string): number | undefined {
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : undefined;
}
