import { contactVerwijzing } from '../../src/catalogus/schema/contact-verwijzing.ts';
import type { Antwoord, Behoefte, Catalogus, Entry, Vraag } from '../../src/catalogus/catalogus.ts';

/** A question in short: the answers, each with only the fields that matter. */
export type KorteVraag = Record<string, Partial<Antwoord>>;

export interface KorteStap {
  /** Needs, with a place in the route for each. */
  helpt: { behoefte: string; volgorde?: number }[];
  volgorde?: number;
  voorwaarden?: { kenmerk: string; is: string[] }[];
  contact?: string;
  nakijkenVoor?: string;
  stoptOp?: string;
  plaatselijk?: boolean;
}

export interface KorteCatalogus {
  vragen: Record<string, KorteVraag>;
  behoeften?: Record<string, Partial<Pick<Behoefte, 'niveau' | 'spoed' | 'gevoelig' | 'gevaar' | 'gaat-voor' | 'datum-in-brief'>>>;
  /** By `soort/slug`. */
  stappen?: Record<string, KorteStap>;
  rollen?: Record<string, string[]>;
  contacten?: string[];
  /** Who decides on the benefit. */
  beslist?: string[];
  hulplijnen?: string[];
}

const inTaal = (tekst: string) => ({ nl: tekst, tr: `${tekst} (tr)`, ar: `${tekst} (ar)` });

/** Fixed answers of the test catalogues; their needs are helped by a step that is always there. */
export const vasteAntwoorden = { 'weet-niet': 'denkt-mee', 'liever-iemand': 'denkt-mee', 'nu-even-niet': 'rust' };

/** The fixed answer that leaves behind what was chosen before. */
export const alleenDit = 'liever-iemand';

/**
 * Builds a catalogue from the little that a test is about. The fixed answers, their needs, a gids who helps with
 * those, and one helpline are always there.
 */
export function buildCatalogus(kort: KorteCatalogus): Catalogus {
  const behoeften = {
    'denkt-mee': { niveau: 'meedoen', spoed: 'rustig' },
    rust: { niveau: 'meedoen', spoed: 'rustig' },
    ...kort.behoeften,
  } as const;
  const stappen = { 'initiatieven/gids': { helpt: [{ behoefte: 'denkt-mee' }, { behoefte: 'rust' }] }, ...kort.stappen };
  const rollen = kort.rollen ?? { gids: ['samira'] };
  const contacten = kort.contacten ?? Object.values(rollen).flat();
  const map = <T, R>(record: Record<string, T>, build: (value: T, slug: string) => R) =>
    new Map(Object.entries(record).map(([slug, value]) => [slug, build(value, slug)]));
  return {
    gemeente: {
      slug: 'teststad',
      naam: 'Teststad',
      voorbeeld: true,
      wijken: {},
      rollen,
      bestand: 'content/gemeenten/teststad/gemeente.yml',
    },
    behoeften: map<object, unknown>(behoeften, (behoefte, slug) => ({
      niveau: 'bestaanszekerheid',
      spoed: 'rustig',
      gevaar: [],
      ...behoefte,
      slug,
      bestand: `content/behoeften/${slug}.yml`,
      label: inTaal(`Behoefte ${slug}.`),
    })),
    vragen: map(kort.vragen, buildVraag),
    entries: map<KorteStap, unknown>(stappen, buildEntry),
    vasteAntwoorden: map(vasteAntwoorden, (behoefte, slug) => ({
      tekst: inTaal(`Vast ${slug}.`),
      pictogram: slug,
      behoeften: [behoefte],
      uitweg: true,
      'alleen-dit': slug === alleenDit,
    })),
    contacten: new Map(
      contacten.map((slug) => [
        slug,
        {
          slug,
          naam: slug,
          telefoon: '099 123 45 01',
          talen: ['nl'],
          kan: [],
          beslist: kort.beslist?.includes(slug) ? ['uitkering'] : [],
          wijken: [],
          bestand: `content/gemeenten/teststad/contacten/${slug}.yml`,
        },
      ]),
    ),
    hulplijnen: new Map(
      (kort.hulplijnen ?? ['lijn']).map((slug) => [
        slug,
        { slug, naam: inTaal(slug), nummer: '0800 1234', bestand: 'content/hulplijnen.yml' },
      ]),
    ),
    kenmerken: new Map(),
    voorbeelden: new Map(),
    bedragen: new Map(),
    begrippen: new Map(),
    geluid: [],
    upl: new Map(),
  } as unknown as Catalogus;
}

function buildVraag(antwoorden: KorteVraag, slug: string): Vraag {
  return {
    slug,
    bestand: `content/wegwijzer/vragen/${slug}.yml`,
    vraag: inTaal(`Vraag ${slug}?`),
    gidstip: '',
    antwoorden: Object.fromEntries(
      Object.entries(antwoorden).map(([sleutel, antwoord]) => [
        sleutel,
        {
          behoeften: [],
          kenmerken: {},
          was: [],
          ...(sleutel in vasteAntwoorden ? {} : { tekst: inTaal(`Antwoord ${sleutel}.`) }),
          ...antwoord,
        },
      ]),
    ),
    vertaling: {},
  };
}

function buildEntry(stap: KorteStap, ref: string): Entry {
  const [soort, slug] = ref.split('/');
  const woorden = (taal: string) => ({ naam: `${slug} ${taal}`, 'eerste-stap': { doe: `Doe ${taal}`, zeg: `Zeg ${taal}` } });
  return {
    soort,
    slug,
    ref,
    bestand: `content/${ref}/nl.md`,
    plaatselijk: stap.plaatselijk ?? false,
    feiten: {
      'helpt-bij': stap.helpt.map(({ behoefte, volgorde }) => ({ behoefte, volgorde })),
      volgorde: stap.volgorde ?? 50,
      voorwaarden: stap.voorwaarden ?? [],
      contact: contactVerwijzing().parse(stap.contact ?? 'gids'),
      'laat-weg': [],
      'nakijken-voor': stap.nakijkenVoor ?? '2099-01-01',
      ...(stap.stoptOp === undefined ? {} : { 'stopt-op': stap.stoptOp }),
    },
    woorden: { nl: woorden('nl'), tr: woorden('tr'), ar: woorden('ar') },
    lichaam: { nl: '' },
    vertaling: {},
  } as unknown as Entry;
}
