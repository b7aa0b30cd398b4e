import type { Catalogus } from '../catalogus/catalogus.ts';
import type { Taal } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';

/**
 * Which recordings a page plays where the device has no voice.
 * @param teksten what the page says, as recordings refer to it: `vragen/huis`
 * @param talen the languages of the page, the reader's first
 * @returns addresses in the order of playing: each text in each language; none when the reader's language has none
 */
export function opnamenOf({ geluid }: Pick<Catalogus, 'geluid'>, teksten: readonly string[], talen: readonly Taal[]): string[] {
  const own = geluid.filter(({ tekst, taal }) => teksten.includes(tekst) && talen.includes(taal));
  if (!own.some(({ taal }) => taal === talen[0])) return [];
  const place = (tekst: string, taal: Taal) => teksten.indexOf(tekst) * talen.length + talen.indexOf(taal);
  return own.toSorted((a, b) => place(a.tekst, a.taal) - place(b.tekst, b.taal)).map(({ bestand }) => paths.geluid(bestand));
}
