import type { Pieces } from '../i18n/piece.ts';
import { isHulplijn } from '../catalogus/contact-verwijzing.ts';
import { stappenOf, type Route } from '../wegwijzer/compose-route.ts';
import type { ContactInhoud, LijnInhoud } from './contact-inhoud.ts';
import type { GesprekInhoud } from './gesprek-inhoud.ts';
import type { KleineStapInhoud, StapInhoud, VraagOokInhoud } from './stap-inhoud.ts';
import type { Woorden } from './vaste-woorden.ts';
import { wieHelpt } from './wie-helpt.ts';

/** A later step, of the words of a step and of who helps with it. */
export function kleineStap(stap: StapInhoud, gesprek: GesprekInhoud, voorwaarden: Pieces[], woorden: Woorden): KleineStapInhoud {
  const { ref, href, naam, nederlands, doe, nakijkenVoor, stoptOp } = stap;
  return {
    ref,
    href,
    naam,
    ...(nederlands === undefined ? {} : { nederlands }),
    doe,
    ...(nakijkenVoor === undefined ? {} : { nakijkenVoor }),
    ...(stoptOp === undefined ? {} : { stoptOp }),
    alleenAls: voorwaarden,
    wie: wieHelpt(gesprek, woorden.iemandInUwWijk),
  };
}

/** What one asks in the same conversation. */
export function vraagOokInhoud({ ref, href, naam, nederlands }: StapInhoud): VraagOokInhoud {
  return { ref, href, naam, ...(nederlands === undefined ? {} : { nederlands }) };
}

/** A national line among the steps of a route, other than the first, that helps with the need of the first. */
export function lijnBij(route: Route, contactOf: (contact: string) => ContactInhoud): LijnInhoud | undefined {
  const { nu } = route;
  const lines = stappenOf(route).filter(
    ({ behoefte, contact }) => behoefte === nu.behoefte && isHulplijn(contact) && contact !== nu.contact,
  );
  const contact = lines[0] && contactOf(lines[0].contact);
  return contact?.soort === 'lijn' ? contact.lijn : undefined;
}

/** A step at the moment of its route: where a letter names a day, no other term stands beside it. */
export function inMoment(stap: StapInhoud, { voorDatum }: Pick<Route, 'voorDatum'>): StapInhoud {
  if (!voorDatum) return stap;
  const { termijn: _, ...rest } = stap;
  return rest;
}
