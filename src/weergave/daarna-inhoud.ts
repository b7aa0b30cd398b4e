import { daarnaKeys } from '../catalogus/daarna-in.ts';
import type { Phone } from '../catalogus/phone.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { View } from './view.ts';

/** What is still to be pressed or asked for once a number is answered; nothing where the number is all. */
export function daarnaInhoud(view: View, { daarna }: Phone): { daarna?: Pieces } {
  return daarna ? { daarna: view.t(daarnaKeys[daarna.soort], () => ({ cijfers: daarna.cijfers })) } : {};
}
