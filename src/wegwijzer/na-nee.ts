import type { RouteData, StapData } from './compose-route.ts';

/** Where somebody can ask after a no, for one need. */
export interface NaNee {
  behoefte: string;
  /** `soort/slug`, the next one first. */
  refs: string[];
}

/** More than this is a list and no step. */
const most = 3;

/**
 * What comes after a step that was refused: for each need it helps with, what helps with that need too, in the order of
 * the route from that step on; what stood before it comes last, because somebody may have been sent past it.
 * @param ref the step that was refused
 * @param telt says which steps can give something: a rule or a letter cannot
 * @param peildatum today, YYYY-MM-DD
 */
export function naNee({ stappen }: RouteData, ref: string, telt: (ref: string) => boolean, peildatum: string): NaNee[] {
  const stap = stappen.find((one) => one.ref === ref);
  if (!stap) return [];
  return stap.helptBij.flatMap(({ behoefte, volgorde }) => {
    const place = (one: StapData) => one.helptBij.find((row) => row.behoefte === behoefte)?.volgorde;
    const others = stappen
      .filter((one) => one.ref !== ref && telt(one.ref) && !(one.stoptOp !== undefined && one.stoptOp <= peildatum))
      .flatMap((one) => {
        const own = place(one);
        return own === undefined ? [] : [{ ref: one.ref, volgorde: own, eerder: own < volgorde }];
      })
      .sort((a, b) => Number(a.eerder) - Number(b.eerder) || a.volgorde - b.volgorde || (a.ref < b.ref ? -1 : 1));
    return others.length > 0 ? [{ behoefte, refs: others.slice(0, most).map((one) => one.ref) }] : [];
  });
}
