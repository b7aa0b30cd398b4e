import type { NaDeStap, Stapbron } from '../catalogus/catalogus.ts';
import { isBijGevaar } from '../catalogus/in-gevaar.ts';
import { deuren, type DeurNaam } from '../catalogus/schema/na-de-stap.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { paths } from '../i18n/paths.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { RouteData } from '../wegwijzer/compose-route.ts';
import { deurWeg, isBesluit, type DeurWeg } from '../wegwijzer/deur-weg.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { fillBrug } from './fill-behoefte.ts';
import { gesprekInhoud, type GesprekInhoud } from './gesprek-inhoud.ts';
import type { View } from './view.ts';

export interface Link {
  href: string;
  tekst: Pieces;
}

/** What may have happened after a step, and what to do then. Every one ends in a person. */
export interface DeurInhoud {
  naam: DeurNaam;
  tekst: Pieces;
  tekening: string;
  zinnen: Pieces[];
  /** Under its own heading: what the entry itself says about this. */
  vanStuk: { kop: Pieces; tekst: Pieces }[];
  zeg?: Pieces;
  links: Link[];
  /** Where one can ask after a no, per need. */
  potten: { kop: Pieces; links: Link[] }[];
  gesprek: GesprekInhoud;
  /** Somebody is in danger: whoever helps is phoned first, whatever they speak. */
  gevaar: boolean;
}

/**
 * What the page says that asks how a step went.
 * @param peildatum today, YYYY-MM-DD
 */
export function naDeStapInhoud(view: View, na: NaDeStap, data: RouteData, entry: Stapbron, peildatum: string): DeurInhoud[] {
  const besluit = isBesluit(entry);
  const gevaar = isBijGevaar(view.catalogus, entry);
  return deuren.map((naam) => {
    const deur = na.deuren[naam];
    const weg = deurWeg(view.catalogus, na, data, entry, naam, peildatum);
    const contact = contactVan(view, weg.contact);
    const extra = besluit ? deur.besluit : undefined;
    const meegaan = gaatMee(view, contact) ? deur.meegaan : deur['niemand-gaat-mee'];
    return {
      naam,
      tekst: view.m(deur.tekst),
      tekening: view.tekening(deur.pictogram),
      zinnen: [...deur.zinnen, ...(meegaan ? [meegaan] : []), ...(extra?.zinnen ?? [])].map((zin) => view.m(zin)),
      vanStuk: vanStuk(view, entry, naam),
      ...(deur.zeg ? { zeg: view.m(deur.zeg) } : {}),
      links: [
        ...weg.papieren.map(({ papier, tekst }) => ({
          href: paths.papieren(view.w, papier),
          tekst: tekst ? view.m(tekst) : view.t('wachtPapier'),
        })),
        ...stukken(view, weg.stukken),
      ],
      potten: potten(view, weg),
      gesprek: fillBrug(gesprekInhoud(view, contact, peildatum), []),
      gevaar: gevaar && deur.contact === undefined,
    };
  });
}

/** What the entry itself says that belongs behind this door. */
function vanStuk(view: View, entry: Stapbron, naam: DeurNaam): DeurInhoud['vanStuk'] {
  if (entry.soort === 'brieven') return [];
  if (entry.soort === 'mag-dat')
    return naam === 'gelukt' ? [{ kop: view.t('doorgeven'), tekst: view.e(entry, (w) => w.doorgeven.uitleg) }] : [];
  switch (naam) {
    case 'gelukt':
      return entry.feiten['laat-weg'].includes('uitkering')
        ? []
        : [{ kop: view.t('uitkering'), tekst: view.e(entry, (w) => w.uitkering.uitleg) }];
    case 'nee':
      return entry.woorden.nl.bezwaar === undefined ? [] : [{ kop: view.t('bezwaar'), tekst: view.e(entry, (w) => w.bezwaar) }];
    case 'niets':
      return [
        { kop: view.t('termijn'), tekst: view.e(entry, (w) => w.termijn) },
        { kop: view.t('geenAntwoord'), tekst: view.e(entry, (w) => w['geen-antwoord']) },
        ...(entry.woorden.nl.ondertussen
          ? [
              { kop: view.t('ondertussen'), tekst: view.e(entry, (w) => w.ondertussen?.geldt) },
              { kop: view.t('ondertussenWie'), tekst: view.e(entry, (w) => w.ondertussen?.wie) },
              { kop: view.t('ondertussenBel'), tekst: view.e(entry, (w) => w.ondertussen?.bel) },
            ]
          : []),
      ];
    case 'niet-gegaan':
      return [];
  }
}

function potten(view: View, weg: DeurWeg): DeurInhoud['potten'] {
  return weg.potten.flatMap(({ behoefte, refs }) => {
    const label = view.catalogus.behoeften.get(behoefte)?.label;
    return label ? [{ kop: view.m(label), links: stukken(view, refs) }] : [];
  });
}

function stukken(view: View, refs: readonly string[]): Link[] {
  return refs.flatMap((ref) => {
    const entry = view.catalogus.entries.get(ref);
    return entry ? [{ href: view.naar(paths.entry(view.w, ref)), tekst: view.e(entry, (w) => w.naam) }] : [];
  });
}

/** A gemeente need not have every role: then the gids helps. */
function contactVan(view: View, contact: string): string {
  return resolveContact(view.catalogus, contact) ? contact : terugval;
}

/** Whether one of these people goes along or comes home. */
export function gaatMee(view: View, contact: string): boolean {
  const keuze = resolveContact(view.catalogus, contact);
  return keuze?.soort === 'mensen' && keuze.mensen.some(({ kan }) => kan.includes('gaat-mee') || kan.includes('komt-thuis'));
}
