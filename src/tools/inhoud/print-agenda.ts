import { writeFileSync } from 'node:fs';
import { agendaFile, describeAgenda, type Nakijkmoment } from '../../agenda/nakijk-agenda.ts';
import type { Gemeente } from '../../catalogus/catalogus.ts';
import { Refused } from '../command/read-command.mjs';

/**
 * Prints what to look at when, or writes it as a calendar file.
 * @param ics where to write it; left out, it is printed
 * @throws {Refused} when it cannot be written there
 */
export function printAgenda(momenten: readonly Nakijkmoment[], peildatum: string, gemeente: Gemeente, ics?: string): void {
  if (ics === undefined) {
    console.log(`${describeAgenda(momenten, peildatum)}\n`);
    return;
  }
  try {
    writeFileSync(ics, agendaFile(momenten, peildatum, gemeente));
  } catch {
    throw new Refused(`${ics} kan niet geschreven worden. Bestaat de map?`);
  }
  console.log(`Geschreven: ${ics}\n`);
}
