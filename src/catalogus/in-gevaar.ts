import type { Behoefte, Catalogus, Hulplijn, Stapbron } from './catalogus.ts';
import type { Gevaar } from './schema/gevaar.ts';

/**
 * The need that helps somebody in danger, as content says with `gevaar`.
 * @throws when there is none: the check refuses such content, and no page may go without that number
 */
export function behoefteBijGevaar(catalogus: Catalogus, gevaar: Gevaar): Behoefte {
  const found = [...catalogus.behoeften.values()].find((behoefte) => behoefte.gevaar.includes(gevaar));
  if (!found) throw new Error(`No need says gevaar: ${gevaar}`);
  return found;
}

/** Whether an entry helps somebody in danger: then whoever helps is phoned first, before any explanation. */
export function isBijGevaar({ behoeften }: Pick<Catalogus, 'behoeften'>, entry: Stapbron): boolean {
  return entry.feiten['helpt-bij'].some(({ behoefte }) => (behoeften.get(behoefte)?.gevaar.length ?? 0) > 0);
}

/**
 * Who to call before reading a page about violence, as content says with `bij-geweld`.
 * @throws when there is nobody: the check refuses such content, and no page may go without that number
 */
export function lijnenBijGeweld(catalogus: Catalogus): Hulplijn[] {
  const found = [...catalogus.hulplijnen.values()].filter((hulplijn) => hulplijn['bij-geweld']);
  if (found.length === 0) throw new Error('No helpline says bij-geweld: ja');
  return found;
}
