import type { Taal } from './locales.ts';

/** One text in one language, ready for a page. */
export interface Piece {
  taal: Taal;
  dir: 'ltr' | 'rtl';
  html: string;
  /** The same without markup, for titles. */
  text: string;
  /** The page around it is in another language, or in two: say which one this is. */
  mark: boolean;
}

/** One text as the reader sees it: in one language, or in two. The reader's language comes first. */
export type Pieces = Piece[];

/** The part of Pieces that a page shows; enough for what is sent to a browser. */
export type Shown = readonly Omit<Piece, 'text'>[];
