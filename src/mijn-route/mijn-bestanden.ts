import { createHash } from 'node:crypto';
import { weergavenIn, type Weergave } from '../i18n/locales.ts';
import type { Gids } from '../wegwijzer/open-gids.ts';
import { pack } from './pack.ts';
import { routeFile, routeFileName } from './route-file.ts';
import { woordenBestand } from './woorden-bestand.ts';

/** The files of combined routes. A name changes with the contents, so that a file may be kept for ever. */
export interface MijnBestanden {
  /** Name of the file that says how routes are composed; the words of every weergave carry it. */
  versie: string;
  /** Name of the file with the words of a weergave. */
  namen: Record<Weergave, string>;
  /** Every file, by name. */
  bestanden: ReadonlyMap<string, string>;
}

const known = new WeakMap<Gids, MijnBestanden>();

/** Makes the files once per gids: the page of every weergave asks for their names. */
export function mijnBestanden(gids: Gids): MijnBestanden {
  const made = known.get(gids) ?? makeBestanden(gids);
  known.set(gids, made);
  return made;
}

function makeBestanden(gids: Gids): MijnBestanden {
  const route = routeFile(gids.catalogus, gids.wegwijzer, gids.peildatum);
  const versie = routeFileName(route);
  const rows = weergavenIn(gids.catalogus.talen).map(({ code }) => {
    const json = pack(woordenBestand(gids, code, versie));
    return { code, json, naam: `${code}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}` };
  });
  return {
    versie,
    namen: Object.fromEntries(rows.map(({ code, naam }) => [code, naam])) as Record<Weergave, string>,
    bestanden: new Map([[versie, JSON.stringify(route)], ...rows.map(({ naam, json }): [string, string] => [naam, json])]),
  };
}
