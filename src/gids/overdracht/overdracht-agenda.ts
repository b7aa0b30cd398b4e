import { writeCalendar, type Dagpunt } from '../../agenda/calendar.ts';
import type { OverdrachtStand } from './overdracht-stand.ts';

/**
 * The day of the call and the day of looking back, as a calendar file. Nothing in it says for whom or what for: others may
 * see a calendar.
 * @param gemeente who made it
 * @param vandaag YYYY-MM-DD
 * @returns undefined where neither day is known
 */
export function overdrachtAgenda(
  { belDag, belTijd, terug, naar }: Pick<OverdrachtStand, 'belDag' | 'belTijd' | 'terug' | 'naar'>,
  gemeente: string,
  vandaag: string,
): string | undefined {
  // What somebody does for a living says what for: "Fatma, schuldhulp".
  const naam = naar.split(',', 1)[0]?.trim() ?? '';
  const met = naam === '' ? '' : `, met ${naam}`;
  const punten: Dagpunt[] = [
    ...(belDag === ''
      ? []
      : [{ uid: `bellen-${belDag}@routegids`, titel: `Bellen zoals afgesproken${belTijd && ` om ${belTijd}`}${met}`, datum: belDag }]),
    ...(terug === '' ? [] : [{ uid: `terugkijken-${terug}@routegids`, titel: `Terugkijken zoals afgesproken${met}`, datum: terug }]),
  ];
  return punten.length === 0 ? undefined : writeCalendar(punten, vandaag, gemeente, 'nl');
}
