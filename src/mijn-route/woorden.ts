import type { Vast } from '../components/basis/vast.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { BladContact, BladStap, BladVast } from '../routeblad/blad-delen.ts';
import type { GesprekInhoud } from '../weergave/gesprek-inhoud.ts';
import type { StapInhoud } from '../weergave/stap-inhoud.ts';

/** What a sheet says of a step and no screen does. */
export interface PapierVanStap extends Pick<BladStap, 'nagekeken'> {
  /** The Dutch beside every text, where it does not stand on the screen. */
  naast?: Record<'doe' | 'zeg' | 'uitkering' | 'naam', Pieces> & { neemMee: Pieces[] };
}

/** All words of one weergave that a combined route may need, in one file that names no need. */
export interface WoordenBestand {
  /** Name of the file of routes that these words belong to. */
  versie: string;
  vast: Vast;
  /** By ref. */
  stappen: Record<string, { inhoud: StapInhoud; papier: PapierVanStap }>;
  /** By role of the gemeente, or national line. */
  contacten: Record<string, { gesprek: GesprekInhoud; blad: BladContact }>;
  /** The needs as a sentence: in the languages of the screen, then of the paper. */
  behoeften: Record<string, Pieces>;
  /** By voorwaardeSleutel. */
  voorwaarden: Record<string, Pieces>;
  blad: BladVast;
  /** How long the whole route is; `#` is the number. */
  bladMeer: Pieces;
}
