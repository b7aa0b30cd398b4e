import type { Catalogus } from '../../catalogus/catalogus.ts';
import { editDistance } from '../../catalogus/edit-distance.ts';
import { eersteVraag } from '../../catalogus/vaste-namen.ts';
import type { Taal } from '../../i18n/locales.ts';
import type { Wegwijzer } from '../../wegwijzer/toestand.ts';

/** One sheet to print: a need in a language. */
export interface Keus {
  taal: Taal;
  behoefte: string;
}

/** What was asked for on the command line. */
export interface Gevraagd {
  behoefte?: readonly string[];
  taal?: readonly string[];
  wijk?: string;
  alles?: boolean;
}

/** Something was asked that does not exist; the message lists what does. */
export class Onbekend extends Error {
  override name = 'Onbekend';
  /** With which a command ends that was asked so. */
  readonly exitCode = 2;
}

/**
 * Which sheets somebody asked for.
 * @param gevraagd a need, or a question of the wegwijzer, for every need below it; without languages: all of them
 * @returns the sheets by language, needs in the order of the catalogue
 * @throws {Onbekend} when a name does not exist
 */
export function chooseSheets(
  catalogus: Catalogus,
  wegwijzer: Wegwijzer,
  { behoefte = [], taal = [], wijk, alles = false }: Gevraagd,
): Keus[] {
  const { talen } = catalogus;
  for (const code of taal) if (!talen.includes(code as Taal)) throw unknown('De taal', code, talen);
  if (wijk !== undefined && !Object.hasOwn(catalogus.gemeente.wijken, wijk))
    throw unknown('De wijk', wijk, Object.keys(catalogus.gemeente.wijken));
  const below = needsBelow(wegwijzer);
  const wanted = new Set<string>(alles ? catalogus.behoeften.keys() : []);
  for (const naam of behoefte) {
    const found = catalogus.behoeften.has(naam) ? [naam] : below.get(naam);
    if (!found) throw unknown('De behoefte', naam, new Set([...catalogus.behoeften.keys(), ...below.keys()]));
    for (const one of found) wanted.add(one);
  }
  const order = [...catalogus.behoeften.keys()].filter((slug) => wanted.has(slug));
  return talen
    .filter((code) => taal.length === 0 || taal.includes(code))
    .flatMap((code) => order.map((slug) => ({ taal: code, behoefte: slug })));
}

/** Every question → the needs of the routes below it. The first question is everything: `--alles` says that better. */
function needsBelow(wegwijzer: Wegwijzer): Map<string, string[]> {
  const below = new Map<string, Set<string>>();
  for (const { vragen, behoeften, route } of wegwijzer.toestanden.values()) {
    if (!route) continue;
    for (const vraag of vragen) below.set(vraag, new Set([...(below.get(vraag) ?? []), ...behoeften]));
  }
  below.delete(eersteVraag);
  return new Map([...below].map(([vraag, behoeften]) => [vraag, [...behoeften]]));
}

function unknown(what: string, name: string, known: Iterable<string>): Onbekend {
  const all = [...known]
    .map((word) => ({ word, distance: distanceTo(name, word) }))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return new Onbekend(
    `${what} "${name}" is er niet. Deze zijn er wel, de meest gelijkende eerst: ${all.map(({ word }) => word).join(', ')}.`,
  );
}

/** A name with this word in it comes first: "bed" means "bed-en-meubels". */
function distanceTo(asked: string, word: string): number {
  const name = asked.toLowerCase();
  return word.split('-').some((part) => editDistance(name, part) <= (name.length > 4 ? 1 : 0)) ? 0.5 : editDistance(name, word);
}
