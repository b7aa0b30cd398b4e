import type { Pieces } from '../i18n/piece.ts';
import { stappenOf, type Route } from '../wegwijzer/compose-route.ts';
import type { ContactInhoud, LijnInhoud } from './contact-inhoud.ts';
import type { GesprekInhoud } from './gesprek-inhoud.ts';
import type { EersteStapInhoud, KleineStapInhoud, StapInhoud, VraagOokInhoud } from './stap-inhoud.ts';
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
export function vraagOokInhoud({ ref, href, naam, nederlands }: Omit<VraagOokInhoud, 'alleenAls'>, voorwaarden: Pieces[]): VraagOokInhoud {
  return { ref, href, naam, alleenAls: voorwaarden, ...(nederlands === undefined ? {} : { nederlands }) };
}

/** A national line among the steps of a route, other than the first, that helps with the need of the first. */
export function lijnBij(route: Route, contactOf: (contact: string) => ContactInhoud): LijnInhoud | undefined {
  const { nu } = route;
  const lines = stappenOf(route).filter(
    ({ behoefte, contact }) => behoefte === nu.behoefte && contactOf(contact).soort === 'lijn' && contact !== nu.contact,
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

/**
 * Later steps as calls, for this reader. What is with somebody who is phoned already is a subject of that conversation,
 * the first or a later one; who was to be phoned already and calls along to another is not phoned a second time.
 * @param eerst the conversation of the first step, and whether whoever helps is phoned before who calls along
 */
export function asCalls<S extends KleineStapInhoud>(
  { gesprek, gevaar }: Pick<EersteStapInhoud, 'gesprek' | 'gevaar'>,
  later: readonly S[],
): { vraagOok: VraagOokInhoud[]; daarna: S[] } {
  const first = firstNumber(gevaar ? { contact: gesprek.contact } : gesprek);
  const phoned = new Set([first]);
  const vraagOok: VraagOokInhoud[] = [];
  const daarna: S[] = [];
  for (const stap of later) {
    const { bel, samen, ...wie } = stap.wie;
    const subjects = [vraagOokInhoud(stap, stap.alleenAls), ...(stap.vraagOok ?? [])];
    const call = daarna.findIndex((earlier) => bel && earlier.wie.bel?.href === bel.href);
    const earlier = daarna[call];
    if (bel?.href === first && !samen) vraagOok.push(...subjects);
    else if (earlier && !samen) daarna[call] = { ...earlier, vraagOok: [...(earlier.vraagOok ?? []), ...subjects] };
    else if (samen && phoned.has(bel?.href)) daarna.push({ ...stap, wie: { ...wie, samen } });
    else daarna.push({ ...stap, wie: { ...wie, ...(bel ? { bel } : {}) } });
    phoned.add(bel?.href);
  }
  return { vraagOok, daarna };
}

function firstNumber({ contact, brug }: Pick<GesprekInhoud, 'contact' | 'brug'>): string | undefined {
  if (brug) return brug.persoon.kort.href;
  switch (contact.soort) {
    case 'lijn':
      return contact.lijn.kort.href;
    case 'persoon':
      return contact.persoon.kort.href;
    case 'wijken':
      return contact.eerst.persoon.kort.href;
  }
}
