import { drawIcoon } from '../components/basis/draw-icon.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { View } from '../weergave/view.ts';

const sleutels = [
  'mijnAllesKlaar',
  'mijnBegin',
  'mijnBezig',
  'mijnKlaar',
  'mijnKlaarKnop',
  'mijnLeeg',
  'mijnMensen',
  'mijnMislukt',
  'mijnNogEens',
  'mijnOpnieuw',
  'mijnStaatErWeer',
  'mijnStap',
  'mijnTerugzetten',
  'mijnTochNiet',
  'mijnVerloren',
  'mijnVersie',
  'mijnWeg',
  'mijnWegKnop',
  'ook',
  'uBentHier',
  'vasteContact',
] as const;

/** What only the page of a combined route says. It stands in the page itself: that nothing comes must be said too. */
export interface MijnWoorden extends Record<(typeof sleutels)[number], Pieces> {
  /** Leads to how the step went; absent where no page asks. */
  hoeGing?: Pieces;
  iconen: Record<'check' | 'x', string>;
}

/** The words of the page, as data. */
export function mijnWoorden(view: View): MijnWoorden {
  return {
    ...(Object.fromEntries(sleutels.map((key) => [key, view.t(key)])) as Record<(typeof sleutels)[number], Pieces>),
    ...(view.catalogus.naDeStap ? { hoeGing: view.m(view.catalogus.naDeStap.titel) } : {}),
    iconen: { check: drawIcoon('check'), x: drawIcoon('x') },
  };
}
