import type { Bevinding } from '../bevinding.ts';
import type { ValidFile } from '../load-catalogus.ts';
import type { Gevaarzinnen } from '../schema/gevaarzinnen.ts';
import { report } from './report.ts';

/** With fewer the search hears too little, or too much. */
const atLeast: Record<keyof Gevaarzinnen, number> = { dood: 300, geweld: 300, geen: 400 };

/** A sentence says one thing, and there are enough of them: content/gevaar/<taal>.yml. */
export function checkGevaarzinnen(file: ValidFile): Bevinding[] {
  if (file.place.kind !== 'gevaarzinnen') return [];
  const lijsten = Object.entries(file.data as unknown as Gevaarzinnen) as [keyof Gevaarzinnen, string[]][];
  const seen = new Map<string, string>();
  return lijsten.flatMap(([lijst, zinnen]) => [
    ...(zinnen.length < atLeast[lijst]
      ? [
          report(
            'fout',
            'te-weinig-zinnen',
            file.parsed,
            [lijst],
            `Hier staan ${zinnen.length} zinnen. Het zoeken leert van ${atLeast[lijst]} of meer.`,
            'Zet er zinnen bij, zoals mensen ze typen. Geen zinnen van echte mensen.',
          ),
        ]
      : []),
    ...zinnen.flatMap((zin, index) => {
      const folded = plain(zin);
      const before = seen.get(folded);
      seen.set(folded, before ?? lijst);
      return before === undefined
        ? []
        : [report('fout', 'zin-dubbel', file.parsed, [lijst, index], `"${zin}" staat ook al bij ${before}.`, 'Laat er één staan.')];
    }),
  ]);
}

/** Capitals, marks and what stands between the words make no other sentence. */
const plain = (zin: string) =>
  zin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
