import type { GraafAntwoord, GraafEinde, GraafVraag } from './graaf.ts';

/** Sizes of the drawing, in pixels. */
export const maten = {
  letter: 15,
  regel: 20,
  vraag: 200,
  antwoord: 230,
  einde: 360,
  /** Between a box and what is beside it. */
  tussen: 28,
  /** Room for the line between two outcomes in one box. */
  lijn: 14,
  marge: 40,
  kop: 130,
} as const;

/** A question, its answers and their ends side by side. */
export const blokBreedte = maten.vraag + maten.tussen + maten.antwoord + maten.tussen + maten.einde;

export interface Vak {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
}

export interface EindeVak extends Vak {
  /** Of the words; the box may be taller. */
  tekstHoogte: number;
  /** Broken off to fit. */
  einden: { behoeften: string[]; stap: string[]; contact: string[]; spoed: GraafEinde['spoed'] }[];
}

export interface RijVak {
  antwoord: GraafAntwoord;
  /** Height of the arrow. */
  y: number;
  /** The words on the arrow. */
  tekst: Vak;
  regels: string[];
  /** Index into the ends of the question. */
  einde?: number;
}

export interface VraagVak extends Vak {
  vraag: GraafVraag;
  regels: string[];
  rijen: RijVak[];
  einden: EindeVak[];
}

/** An arrow from an answer to a question, as the points it passes. Between two points of unequal height it bends. */
export interface Pijl {
  van: string;
  antwoord: string;
  naar: string;
  punten: { x: number; y: number }[];
}

export interface Opmaak {
  breedte: number;
  hoogte: number;
  vragen: VraagVak[];
  pijlen: Pijl[];
}
