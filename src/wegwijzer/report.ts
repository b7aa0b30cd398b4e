import type { Bevinding } from '../catalogus/bevinding.ts';

/** Notes what is wrong with a road; noted twice it is one finding. */
export type Report = (
  regel: string,
  bestand: string,
  veld: string | undefined,
  wat: string,
  herstel: string,
  gewicht?: Bevinding['gewicht'],
) => void;

/** @returns notes what is wrong, and gives what was noted, in order */
export function collectReports(): { report: Report; bevindingen: () => Bevinding[] } {
  const found = new Map<string, Bevinding>();
  const report: Report = (regel, bestand, veld, wat, herstel, gewicht = 'fout') =>
    found.set(`${regel} ${bestand} ${veld ?? ''} ${wat}`, { gewicht, regel, bestand, ...(veld ? { veld } : {}), wat, herstel });
  return { report, bevindingen: () => [...found.values()] };
}
