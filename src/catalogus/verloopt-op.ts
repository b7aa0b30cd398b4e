import { hulplijnenIn } from './placeholders.ts';
import type { Catalogus, Entry, Stapbron } from './catalogus.ts';

/**
 * The day from which something says that it was not looked at again (promise 6): the earliest of its own date, of what the
 * gemeente adds to it, and of every national line that it names. It keeps its step, its person and their number; an
 * amount that changed says so itself.
 * @returns YYYY-MM-DD
 */
export function verlooptOp(catalogus: Catalogus, entry: Entry): string {
  const known = days.get(entry);
  if (known !== undefined) return known;
  const lines = hulplijnenIn([entry.woorden, entry.lichaam]);
  const contact = 'contact' in entry.feiten ? entry.feiten.contact : undefined;
  if (contact?.soort === 'hulplijn') lines.push(contact.naam);
  const dates = [
    entry.feiten['nakijken-voor'],
    ...(entry.aanvulling ? [entry.aanvulling['nakijken-voor']] : []),
    ...lines.flatMap((naam) => catalogus.hulplijnen.get(naam)?.['nakijken-voor'] ?? []),
  ].sort();
  const first = dates[0] ?? entry.feiten['nakijken-voor'];
  days.set(entry, first);
  return first;
}

/** Every page asks it of the same few entries. */
const days = new WeakMap<Entry, string>();

/** Whether something must be looked at again by now. @param peildatum today, YYYY-MM-DD */
export function isVerlopen(catalogus: Catalogus, entry: Entry, peildatum: string): boolean {
  return verlooptOp(catalogus, entry) <= peildatum;
}

/** Whether something is no longer there: only that takes its step away. @param peildatum today, YYYY-MM-DD */
export function isGestopt({ feiten }: Stapbron, peildatum: string): boolean {
  return (feiten['stopt-op'] ?? 'nooit') <= peildatum;
}
