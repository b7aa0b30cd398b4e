import type { EntrySoort } from '../../catalogus/schema/soorten.ts';

/** What an editor can make, by the word they type: the folder of an entry, or another kind of file. */
export const soorten = {
  regeling: { entry: 'regelingen' },
  fonds: { entry: 'fondsen' },
  initiatief: { entry: 'initiatieven' },
  'mag-dat': { entry: 'mag-dat' },
  brief: { entry: 'brieven' },
  aanpak: { entry: 'aanpakken' },
  behoefte: {},
  vraag: {},
  voorbeeld: {},
  contact: {},
  gemeente: {},
  aanvulling: {},
} as const satisfies Record<string, { entry?: EntrySoort }>;

export type Soort = keyof typeof soorten;

/** @returns the folder of an entry; undefined for another kind of file */
export function folderOf(soort: Soort): EntrySoort | undefined {
  const row: { entry?: EntrySoort } = soorten[soort];
  return row.entry;
}
