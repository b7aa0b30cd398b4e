import type { Catalogus } from '../catalogus/catalogus.ts';
import { parsePhone } from '../catalogus/phone.ts';

/**
 * How the rows of a sheet begin that are of people who serve other wijken alone: number and name, since a team may share
 * one number.
 */
export function rowsElsewhere(catalogus: Catalogus, wijk: string): Set<string> {
  const elsewhere = [...catalogus.contacten.values()].filter(({ wijken }) => wijken.length > 0 && !wijken.includes(wijk));
  return new Set(
    elsewhere.flatMap(({ naam, telefoon }) => {
      const phone = parsePhone(telefoon, catalogus.gemeente.voorbeeld);
      return 'problem' in phone ? [] : [oneSpace(`${phone.text} ${naam}`)];
    }),
  );
}

/** @param text of a row of a sheet: the number, the name, and more */
export function isElsewhere(text: string, elders: Iterable<string>): boolean {
  const row = oneSpace(text);
  return [...elders].some((begin) => row.startsWith(`${begin} `));
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
