import { followAnswer, type Gevolg, type Opgehaald } from '../follow-answer.ts';

/** An answer as the browser knows it: where it leads, without its words. */
export interface LoopAntwoord extends Gevolg {
  /** The next question; absent where a route begins. */
  naar?: string;
  /** Names the answer had before. */
  was?: readonly string[];
}

/** Question → name of the answer → where it leads. */
export type LoopVragen = Readonly<Record<string, Readonly<Record<string, LoopAntwoord>>>>;

/** How far a sequence of answers comes. */
export interface Gelopen extends Opgehaald {
  /** The answers that exist, under the names they have now. */
  pad: string[];
  /** Every answer exists and the last one leads to a route. */
  klaar: boolean;
}

/**
 * Gives answers one by one, for as far as they still exist.
 * @param vragen every question there is
 * @param begin name of the first question
 * @param pad names of the answers, perhaps from an old address
 */
export function walkPath(vragen: LoopVragen, begin: string, pad: readonly string[]): Gelopen {
  let stand: Gelopen = { pad: [], behoeften: [], kenmerken: {}, klaar: false };
  let vraag: string | undefined = begin;
  for (const naam of pad) {
    const antwoorden: LoopVragen[string] | undefined = vraag === undefined ? undefined : ownValue(vragen, vraag);
    const sleutel: string | undefined =
      antwoorden && (Object.hasOwn(antwoorden, naam) ? naam : Object.keys(antwoorden).find((nu) => antwoorden[nu]?.was?.includes(naam)));
    const antwoord: LoopAntwoord | undefined = sleutel === undefined ? undefined : antwoorden?.[sleutel];
    if (sleutel === undefined || !antwoord) return { ...stand, klaar: false };
    vraag = antwoord.naar;
    stand = { ...followAnswer(stand, antwoord), pad: [...stand.pad, sleutel], klaar: vraag === undefined };
  }
  return stand;
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
