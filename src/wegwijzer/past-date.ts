import { isHulplijn } from '../catalogus/contact-verwijzing.ts';
import { terugval } from '../catalogus/vaste-namen.ts';

/**
 * Whether the gids stands in for the contact of something past its date: its own first step cannot be relied on then
 * (promise 6). A national line keeps its number; a wrong gids is worse than an old page there.
 */
export function gidsStandsIn(contact: string, verlopen: boolean): boolean {
  return verlopen && !isHulplijn(contact);
}

/** Who helps with something: its own contact, or past its date the gids. */
export function contactNow(contact: string, verlopen: boolean): string {
  return gidsStandsIn(contact, verlopen) ? terugval : contact;
}
