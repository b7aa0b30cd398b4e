import type { Catalogus, Entry } from './catalogus.ts';
import { allesOpDag, heeftDagen } from './tekst-op-dag.ts';

/**
 * The catalogue as it is on a day: an amount that has changed by then says so wherever it stands (promise 6), and of a text
 * that changes on a day stands what holds.
 * @param peildatum today, as YYYY-MM-DD
 */
export function opPeildatum(catalogus: Catalogus, peildatum: string): Catalogus {
  const bedragen = [...catalogus.bedragen].map(
    ([naam, bedrag]) => [naam, { ...bedrag, veranderd: bedrag.verandert <= peildatum }] as const,
  );
  const entries = [...catalogus.entries].map(([ref, entry]) => [ref, entryOpPeildatum(entry, peildatum)] as const);
  return { ...catalogus, bedragen: new Map(bedragen), entries: new Map(entries) };
}

function entryOpPeildatum<E extends Entry>(entry: E, peildatum: string): E {
  const { woorden, lichaam } = entry;
  if (!heeftDagen(JSON.stringify([woorden, lichaam]))) return entry;
  return { ...entry, woorden: allesOpDag(woorden, peildatum), lichaam: allesOpDag(lichaam, peildatum) };
}
