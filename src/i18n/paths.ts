import { kioskHoofd } from './kiosk-hoofd.ts';
import type { Weergave } from './locales.ts';

/** Every address of the site is made here (ONTWERP section 6: a contract). */
export const paths = {
  welkom: () => '/',
  manifest: (w: Weergave) => `/${w}/manifest.webmanifest`,
  home: (w: Weergave) => `/${w}/`,
  toestand: (w: Weergave, pad: readonly string[]) => `/${[w, 'wegwijzer', ...pad].join('/')}/`,
  /** Any page below a weergave. */
  pagina: (w: Weergave, pad: readonly string[]) => `/${[w, ...pad].join('/')}/`,
  overzicht: (w: Weergave, soort: string) => `/${w}/${soort}/`,
  entry: (w: Weergave, ref: string) => `/${w}/${ref}/`,
  /** What to know before a page about violence. @param adres of that page, weergave included */
  eerstLezen: (adres: string) => adres.replace(/^\/([^/]+)\//, '/$1/eerst-lezen/'),
  /** What happened after the step of an entry. */
  hoeGingHet: (w: Weergave, ref: string) => `/${w}/hoe-ging-het/${ref}/`,
  /** The same from the address of the page of that entry, what stands before it about violence included. */
  hoeGingVan: (entry: string) => entry.replace(/^\/[^/]+(?:\/eerst-lezen)?/, '$&/hoe-ging-het'),
  /** For who worries about somebody else. */
  voorEenAnder: (w: Weergave) => `/${w}/voor-een-ander/`,
  /** Papers to print and fill in by hand. */
  papieren: (w: Weergave, slug?: string) => (slug ? `/${w}/papieren/${slug}/` : `/${w}/papieren/`),
  hulpBij: (w: Weergave, behoefte?: string) => (behoefte ? `/${w}/hulp-bij/${behoefte}/` : `/${w}/hulp-bij/`),
  mensen: (w: Weergave, slug?: string) => (slug ? `/${w}/mensen/${slug}/` : `/${w}/mensen/`),
  nuHulp: (w: Weergave) => `/${w}/nu-hulp/`,
  /** What was chosen stands in the fragment. */
  mijnRoute: (w: Weergave) => `/${w}/mijn-route/`,
  routeBestand: (naam: string) => `/mijn-route/${naam}.json`,
  agenda: (w: Weergave, slug: string) => `/${w}/mensen/${slug}.ics`,
  geluid: (bestand: string) => `/geluid/${bestand}`,
  kaartjes: (w: Weergave) => `/${w}/mensen/kaartjes/`,
  /** For gidsen, in Dutch alone. */
  gids: (...naam: readonly string[]) => `/${['nl', 'gids', ...naam].join('/')}/`,
  /** For the wijkteam, in Dutch alone. */
  wijkteam: () => '/nl/wijkteam/',
  /** The short address on a letter itself: asks which language somebody reads. */
  briefKort: (code: string) => `/b/${code}/`,
  /** Its code as a picture. */
  briefCode: (code: string) => `/b/${code}.svg`,
  wijkteamBrieven: () => '/nl/wijkteam/brieven/',
  /** Every sheet as a link, for whoever has no script. */
  wijkteamBladen: () => '/nl/wijkteam/bladen/',
  /** A sheet to hang up, with a code per language. */
  poster: (behoefte: string) => `/nl/wijkteam/poster/${behoefte}/`,
  /** What goes with an official letter. */
  strook: () => '/nl/wijkteam/strook/',
  /** The short address on a sheet. */
  kort: (code: string) => `/r/${code}/`,
  kiosk: () => '/kiosk/',
  /** Where the owner of a phone saves everything on it. */
  bewaren: (w: Weergave) => `/${w}/bewaren/`,
  /** What stays on a phone, and what a server sees. */
  privacy: (w: Weergave) => `/${w}/privacy/`,
  /** What stands there when a page cannot be had. */
  geenInternet: (w: string) => `/${w}/geen-internet/`,
  /** Everything of a weergave in one file. */
  bewaar: (w: string, hash: string) => `/bewaar/${w}.${hash}.json`,
  bewaarLijst: () => '/bewaar.json',
  serviceWorker: () => '/service-worker.js',
  /** Words and buttons that pages have in a kiosk alone. */
  kioskDelen: (w: Weergave) => `/kiosk/delen/${w}/`,
  kioskStatus: () => '/kiosk/status/',
  kioskHoofd: () => kioskHoofd,
  /** The rules as cards, four on a page; with the slug of one behind the # that one alone is printed. */
  regelKaartjes: (w: Weergave, slug = '') => `/${w}/mag-dat/kaartjes/${slug && `#${slug}`}`,
  handleiding: (w: Weergave) => `/${w}/mag-dat/handleiding/`,
  /** For professionals, in Dutch alone. */
  aanpak: (slug?: string) => (slug ? `/nl/gids/aanpakken/${slug}/` : '/nl/gids/aanpakken/'),
  gesprekskaarten: (kaart?: string) => (kaart ? `/nl/gids/gesprekskaarten/${kaart}/` : '/nl/gids/gesprekskaarten/'),
  aanvragen: () => '/nl/gids/aanvragen/',
  nietGevonden: () => '/nl/gids/niet-gevonden/',
  aanpakCsv: () => '/nl/gids/aanpakken.csv',
  aanpakWegen: () => '/nl/gids/aanpakken.json',
  begrippen: (w: Weergave) => `/${w}/begrippen/`,
  /** The query stands in the fragment, #q=, which no request carries. A link with ?q= works too, and becomes that. */
  zoeken: (w: Weergave) => `/${w}/zoeken/`,
  /** Everything that can be found, for whoever has no script. */
  zoekAZ: (w: Weergave) => `/${w}/zoeken/a-z/`,
  /** What the rows of the search show. */
  zoekRijen: (w: Weergave) => `/${w}/zoeken/rijen.json`,
  /** Files the search reads when it is first used. */
  zoekIndex: (naam: string) => `/zoek-index/${naam}.json`,
};

/** The same page in another view. @param path an address that starts with a view */
export function inWeergave(path: string, w: Weergave): string {
  return path.replace(/^\/[^/]+\//, `/${w}/`);
}
