import { stapbronnen, type Stapbron } from '../catalogus/catalogus.ts';
import { vastVan } from '../components/basis/vast.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { Weergave } from '../i18n/locales.ts';
import { bladContact } from '../routeblad/blad-contact.ts';
import { bladStap, bladVast } from '../routeblad/blad-inhoud.ts';
import { paperOf } from '../routeblad/paper-of.ts';
import { alleenAls } from '../weergave/alleen-als.ts';
import { openBehoefte } from '../weergave/fill-behoefte.ts';
import { gesprekInhoud } from '../weergave/gesprek-inhoud.ts';
import { stapInhoud } from '../weergave/stap-inhoud.ts';
import { voorwaardeSleutel } from '../wegwijzer/conditions.ts';
import { View } from '../weergave/view.ts';
import type { Gids } from '../wegwijzer/open-gids.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import type { PapierVanStap, WoordenBestand } from './woorden.ts';

/**
 * The words of every step, person and need in one weergave: a browser that asks for them tells nobody which need it is about.
 * @param versie name of the file that says how routes are composed: words of another day do not belong to it
 */
export function woordenBestand({ catalogus, wegwijzer, peildatum }: Gids, w: Weergave, versie: string): WoordenBestand {
  // What is about violence stands in a route about violence alone, and that page can be left at once itself.
  const view = new View(w, catalogus, true);
  const paper = paperOf(view);
  const bronnen = stapbronnen(catalogus);
  const contacten = [...new Set([terugval, ...wegwijzer.data.stappen.map(({ contact }) => contact)])];
  const voorwaarden = wegwijzer.data.stappen.flatMap((stap) => stap.voorwaarden);
  return {
    versie,
    vast: vastVan(view),
    stappen: Object.fromEntries(
      bronnen.map((entry) => {
        // The Dutch to say stands with the paper already.
        const { kort: _, zegNederlands: __, ...inhoud } = stapInhoud(view, entry, peildatum);
        return [entry.ref, { inhoud, papier: papierVan(view, entry, peildatum) }];
      }),
    ),
    contacten: Object.fromEntries(
      contacten.map((contact) => [
        contact,
        { gesprek: gesprekInhoud(view, contact, peildatum), blad: bladContact(view, contact, peildatum) },
      ]),
    ),
    behoeften: Object.fromEntries([...catalogus.behoeften].map(([slug, { label }]) => [slug, paper.m(label)])),
    voorwaarden: Object.fromEntries(voorwaarden.map((voorwaarde) => [voorwaardeSleutel(voorwaarde), alleenAls(view, voorwaarde)])),
    blad: bladVast(view),
    bladMeer: paper.t('mijnBladMeer', () => ({ aantal: '#' })),
  };
}

/** What the sheet says besides the words on screen: the Dutch beside them. */
function papierVan(view: View, entry: Stapbron, peildatum: string): PapierVanStap {
  const { doe, zeg, neemMee, uitkering, naam, nagekeken } = bladStap(view, entry, peildatum, openBehoefte);
  const beside = view.talen.length;
  const rest = (pieces: Pieces) => pieces.slice(beside);
  return {
    nagekeken,
    ...(paperOf(view).talen.length === beside
      ? {}
      : {
          naast: {
            doe: rest(doe),
            zeg: rest(zeg),
            neemMee: neemMee.map(rest),
            uitkering: uitkering ? rest(uitkering) : [],
            naam: rest(naam),
          },
        }),
  };
}
