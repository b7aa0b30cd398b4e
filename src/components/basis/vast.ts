import { vasteWoorden, type Woorden } from '../../weergave/vaste-woorden.ts';
import type { View } from '../../weergave/view.ts';
import { drawIcoon } from './draw-icon.ts';

/** What every step and every person needs besides its own words: the fixed words, and the drawings as markup. */
export interface Vast extends Woorden {
  iconen: Record<'phone' | 'map-pin' | 'check', string>;
}

/** @returns what is the same in every step and with every person of a weergave, as data */
export function vastVan(view: View): Vast {
  return { ...vasteWoorden(view), iconen: { phone: drawIcoon('phone'), 'map-pin': drawIcoon('map-pin'), check: drawIcoon('check') } };
}
