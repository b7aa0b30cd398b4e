import { paths } from '../i18n/paths.ts';

/** A page for gidsen and wijkteam, as their first page names it. */
export interface GidsLink {
  href: string;
  kop: string;
  uitleg: string;
  /** Name of a Tabler icon. */
  icoon: string;
}

/** What a gids does beside a resident, in the order in which it comes up: one screen of a phone. */
export const gidsLinks: readonly GidsLink[] = [
  { href: paths.gids('snel'), kop: 'Snel naar de route', uitleg: 'Typ wat u hoorde. U ziet de route groeien.', icoon: 'route' },
  { href: paths.zoeken('nl'), kop: 'Iets opzoeken', uitleg: 'Ook met vakwoorden: vtlb, bijzondere bijstand.', icoon: 'search' },
  { href: paths.wijkteam(), kop: 'Bladen printen', uitleg: 'Routes, kaartjes van mensen en alle regels.', icoon: 'printer' },
  {
    href: paths.gids('overdracht'),
    kop: 'Warm overdragen',
    uitleg: 'Niemand vertelt alles twee keer.',
    icoon: 'heart-handshake',
  },
  { href: paths.nietGevonden(), kop: 'Wat er niet is', uitleg: 'Noteer wat u niet vond.', icoon: 'notes' },
];

/** What a gids prepares with, before and after: behind a fold. */
export const gidsMeer: readonly GidsLink[] = [
  { href: paths.aanpak(), kop: 'Wat is er, en voor wie', uitleg: 'Alle hulp en aanpakken op een rij.', icoon: 'list-search' },
  { href: paths.aanvragen(), kop: 'Wat kan ik aanvragen?', uitleg: 'Fondsen en hulp via een gids.', icoon: 'file-plus' },
  { href: paths.gesprekskaarten(), kop: 'Gesprekskaarten', uitleg: 'Voor een gesprek zonder scherm.', icoon: 'message-circle' },
  { href: paths.gids('bewaren'), kop: 'Bewaar ook voor gidsen', uitleg: 'Dan werkt dit zonder internet.', icoon: 'download' },
];
