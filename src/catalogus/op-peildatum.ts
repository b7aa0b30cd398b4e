import type { Catalogus } from './catalogus.ts';

/**
 * The catalogue as it is on a day: an amount that has changed by then says so wherever it stands (promise 6).
 * @param peildatum today, as YYYY-MM-DD
 */
export function opPeildatum(catalogus: Catalogus, peildatum: string): Catalogus {
  const bedragen = [...catalogus.bedragen].map(
    ([naam, bedrag]) => [naam, { ...bedrag, veranderd: bedrag.verandert <= peildatum }] as const,
  );
  return { ...catalogus, bedragen: new Map(bedragen) };
}
