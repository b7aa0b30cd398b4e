import { talen } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { GesprekInhoud } from './gesprek-inhoud.ts';
import type { StapInhoud } from './stap-inhoud.ts';
import type { Meertalig } from './view.ts';

/** Stands in what to say until the need is known: a character that no text of content has. */
const plaatsVanBehoefte = '\uFFFC';
/** A need that is still open, for what to say. */
export const openBehoefte = Object.fromEntries(talen.map((taal) => [taal, plaatsVanBehoefte])) as Meertalig;

/**
 * Fills the need in in what to say.
 * @param label the need as a sentence, in every language the step has words in; empty on the page of the step itself
 */
export function fillBehoefte(stap: StapInhoud, label: Pieces): StapInhoud {
  return {
    ...stap,
    zeg: fillIn(stap.zeg, label),
    ...(stap.zegNederlands ? { zegNederlands: fillIn(stap.zegNederlands, label) } : {}),
  };
}

/** Fills the need in in what to say to whoever calls along, goes along, or comes home. */
export function fillBrug(gesprek: GesprekInhoud, label: Pieces): GesprekInhoud {
  return {
    ...gesprek,
    ...(gesprek.brug ? { brug: { ...gesprek.brug, zeg: fillIn(gesprek.brug.zeg, label) } } : {}),
    naast: gesprek.naast.map((one) => ({ ...one, zeg: one.zeg.map((zin) => fillIn(zin, label)) })),
  };
}

function fillIn(pieces: Pieces, label: Pieces): Pieces {
  const inTaal = (taal: string) => label.find((piece) => piece.taal === taal)?.html ?? '';
  return pieces.map((piece) => ({ ...piece, html: piece.html.replaceAll(plaatsVanBehoefte, () => inTaal(piece.taal)).trim() }));
}
