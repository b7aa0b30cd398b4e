import type { Pieces } from '../i18n/piece.ts';
import type { ContactInhoud } from './contact-inhoud.ts';
import type { KleineStapInhoud, StapInhoud } from './stap-inhoud.ts';
import type { Woorden } from './vaste-woorden.ts';
import { wieHelpt } from './wie-helpt.ts';

/** A later step, of the words of a step and of who helps with it. */
export function kleineStap(stap: StapInhoud, contact: ContactInhoud, voorwaarden: Pieces[], woorden: Woorden): KleineStapInhoud {
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
    wie: wieHelpt(contact, woorden.iemandInUwWijk),
  };
}
