import { writeFileSync } from 'node:fs';
import { agendaFile, describeAgenda, type Nakijkmoment } from '../agenda/nakijk-agenda.ts';
import type { Gemeente } from '../catalogus/catalogus.ts';

/**
 * Prints what to look at when, or writes it as a calendar file.
 * @param ics where to write it; left out, it is printed
 * @returns what is wrong, in one Dutch sentence
 */
export function printAgenda(momenten: readonly Nakijkmoment[], peildatum: string, gemeente: Gemeente, ics?: string): string | undefined {
  if (ics === undefined) {
    console.log(`${describeAgenda(momenten, peildatum)}\n`);
    return undefined;
  }
  try {
    writeFileSync(ics, agendaFile(momenten, peildatum, gemeente));
  } catch {
    return `${ics} kan niet geschreven worden. Bestaat de map?`;
  }
  console.log(`Geschreven: ${ics}\n`);
  return undefined;
}
