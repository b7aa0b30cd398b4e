import type { Catalogus, Contact } from '../catalogus/catalogus.ts';
import { formatDatum } from '../i18n/format.ts';
import type { Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import { nummerVan, type Nummer } from './vaste-woorden.ts';
import type { View } from './view.ts';

/** What was promised by whoever a person works with, and whom to phone when it does not happen. */
export interface BelofteInhoud extends Nummer {
  /** "Beloofd: Iemand belt u terug. Binnen 2 dagen." */
  wat: Pieces;
  /** "Niet gebeurd? Bel Ingrid:" */
  niet: Pieces;
  /** By which function it was signed, and until when it holds. */
  getekend: Pieces;
  /** YYYY-MM-DD: the last day on which it holds. */
  tot: string;
}

/**
 * The promise of the role of a person, while it holds. Where nothing was promised nothing is said.
 * @param peildatum today, YYYY-MM-DD
 */
export function belofteInhoud(view: View, contact: Contact, peildatum: string): BelofteInhoud | undefined {
  const belofte = belofteVan(view.catalogus, contact, peildatum);
  const bewaakt = belofte && view.catalogus.contacten.get(belofte.bewaakt);
  if (!belofte || !bewaakt) return undefined;
  const { wat, 'binnen-dagen': count, getekend, tot } = belofte;
  const dagen = (taal: Taal) => translate(taal, 'dagen', { count });
  return {
    ...nummerVan(view, bewaakt.naam, bewaakt.telefoon),
    wat: view.t('belofte', (taal) => ({ wat: wat[taal], dagen: dagen(taal) })),
    niet: view.t('belofteNiet', () => ({ naam: bewaakt.naam })),
    getekend: view.t('belofteGetekend', (taal) => ({ functie: getekend[taal], datum: formatDatum(tot, taal) })),
    tot,
  };
}

function belofteVan({ gemeente: { rollen, beloften = {} } }: Catalogus, { slug }: Contact, peildatum: string) {
  const rol = Object.keys(beloften).find((naam) => rollen[naam]?.includes(slug));
  const belofte = rol === undefined ? undefined : beloften[rol];
  return belofte && belofte.tot >= peildatum ? belofte : undefined;
}
