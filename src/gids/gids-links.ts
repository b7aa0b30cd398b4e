import { paths } from '../i18n/paths.ts';

/** A page for gidsen and wijkteam, as their first page names it. */
export interface GidsLink {
  href: string;
  kop: string;
  uitleg: string;
  /** Name of a Tabler icon. */
  icoon: string;
}

/** What a gids can do here, in the order in which it comes up beside a resident. A further page is one row. */
export const gidsLinks: readonly GidsLink[] = [
  { href: paths.gids('snel'), kop: 'Snel naar de route', uitleg: 'Typ wat u hoorde. U ziet de route groeien.', icoon: 'route' },
  { href: paths.zoeken('nl'), kop: 'Iets opzoeken', uitleg: 'Ook met vakwoorden: vtlb, bijzondere bijstand.', icoon: 'search' },
  {
    href: paths.gids('overdracht'),
    kop: 'Warm overdragen',
    uitleg: 'Niemand vertelt alles twee keer.',
    icoon: 'heart-handshake',
  },
  { href: paths.wijkteam(), kop: 'Bladen printen', uitleg: 'Routes, kaartjes van mensen en alle regels.', icoon: 'printer' },
  { href: paths.aanpak(), kop: 'Wat is er, en voor wie', uitleg: 'Alles naast elkaar. Waarom past het, of niet?', icoon: 'list-search' },
  {
    href: paths.aanvragen(),
    kop: 'Wat kan ik aanvragen?',
    uitleg: 'Wat het van u vraagt, en waar u bent aangemeld.',
    icoon: 'clipboard-list',
  },
  { href: paths.gesprekskaarten(), kop: 'Gesprekskaarten', uitleg: 'Voor een gesprek zonder scherm.', icoon: 'messages' },
  { href: paths.nietGevonden(), kop: 'Noteren wat er niet is', uitleg: 'Zo weet de gemeente wat er mist.', icoon: 'note' },
  { href: paths.gids('principes'), kop: 'Leidende principes', uitleg: 'Wat wij samen afspraken over hoe wij werken.', icoon: 'compass' },
];
