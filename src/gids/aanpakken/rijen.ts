import { aanpakken, stapbronnen, type Aanpak, type Voorziening } from '../../catalogus/catalogus.ts';
import { nummerInZin } from '../../catalogus/daarna-in.ts';
import { phoneOf } from '../../catalogus/phone.ts';
import { isGestopt } from '../../catalogus/verloopt-op.ts';
import { voorzieningMappen } from '../../catalogus/schema/voorziening.ts';
import { formatDatum, formatOf } from '../../i18n/format.ts';
import { paths } from '../../i18n/paths.ts';
import type { Pieces } from '../../i18n/piece.ts';
import type { View } from '../../weergave/view.ts';
import { voorwaardeSleutel, type Voorwaarde } from '../../wegwijzer/conditions.ts';
import { resolveContact } from '../../wegwijzer/resolve-contact.ts';
import { terugval } from '../../catalogus/vaste-namen.ts';
import { soorten, urenWoorden, type Eisen, type Namen, type Soort } from './weegt.ts';

/** The columns, the same for everything (requirement R03). */
export const kolommen = [
  'Naam',
  'Voor wie',
  'Wat is nodig',
  'Uren en duur',
  'Wie voert het uit of vraagt aan',
  'Wat levert het op',
  'Contact',
  'Nagekeken',
] as const;

/** What one cell shows: a text of content, or plain words with a number to phone. */
export type Cel = Pieces | string;

export interface AanpakRij {
  ref: string;
  soort: Soort;
  href: string;
  naam: Pieces;
  /** The cells behind the name, in the order of `kolommen`. */
  cellen: Cel[];
  eisen: Eisen;
  /** Other words for what it is about. */
  woorden: string;
}

/** Everything that exists for somebody, in one list: approaches first, then what can be joined, asked and applied for. */
export function aanpakRijen(view: View, peildatum: string): AanpakRij[] {
  const { catalogus } = view;
  const voorzieningen = stapbronnen(catalogus).filter(
    (entry): entry is Voorziening => (voorzieningMappen as readonly string[]).includes(entry.soort) && !isGestopt(entry, peildatum),
  );
  return soorten.flatMap((soort) =>
    soort === 'aanpakken'
      ? aanpakken(catalogus).map((aanpak) => aanpakRij(view, aanpak))
      : voorzieningen.filter((entry) => entry.soort === soort).map((entry) => voorzieningRij(view, entry)),
  );
}

/** What the browser weighs rows by: a file of its own, read when somebody fills in the first thing. */
export interface WeegBestand {
  /** What conditions are called. */
  namen: Namen;
  /** By ref: what the row asks of somebody, and other words for what it is about. */
  rijen: Record<string, Pick<AanpakRij, 'eisen' | 'woorden'>>;
}

/** @returns the file that goes with the table */
export function weegBestand(view: View, rijen: readonly AanpakRij[]): WeegBestand {
  return {
    namen: voorwaardeNamen(view, rijen),
    rijen: Object.fromEntries(rijen.map(({ ref, eisen, woorden }) => [ref, { eisen, woorden }])),
  };
}

function voorwaardeNamen(view: View, rijen: readonly AanpakRij[]): Namen {
  return Object.fromEntries(
    rijen.flatMap(({ eisen }) => (eisen.voorwaarden ?? []).map((one) => [voorwaardeSleutel(one), voorwaardeNaam(view, one)])),
  );
}

/** "alleen als u een huis huurt", without a capital or a full stop. */
function voorwaardeNaam({ catalogus }: View, { kenmerk, is }: Voorwaarde): string {
  const waarden = catalogus.kenmerken.get(kenmerk)?.waarden ?? {};
  return formatOf(
    is.flatMap((waarde) => waarden[waarde]?.['alleen-als'].nl ?? []),
    'nl',
  );
}

/** In an overview the first sentence is enough: the rest stands on the page of the entry. */
const eersteZin = (text: string) => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

function aanpakRij(view: View, entry: Aanpak): AanpakRij {
  const { feiten, woorden } = entry;
  const { nl } = woorden;
  const uren = feiten['uren-per-week'];
  const who = contactWoorden(view, feiten.contact?.sleutel ?? terugval);
  return {
    ref: entry.ref,
    soort: 'aanpakken',
    href: paths.aanpak(entry.slug),
    naam: view.e(entry, (w) => w.naam),
    cellen: [
      view.e(entry, (w) => w['voor-wie']),
      view.e(entry, (w) => w.voorwaarden),
      view.e(entry, (w) => w['duur-en-uren']),
      view.e(entry, (w) => w['wie-voert-uit']),
      view.e(entry, (w) => (w['let-op'] === undefined ? w['levert-op'] : `${w['levert-op']} Let op: ${w['let-op']}`)),
      `Elders geprobeerd. Kan het hier? Vraag ${who}.`,
      formatDatum(feiten.nagekeken, 'nl'),
    ],
    eisen: {
      soort: 'aanpakken',
      ...(feiten.leeftijd ? { leeftijd: feiten.leeftijd } : {}),
      ...(uren ? { uren } : {}),
      ...(feiten['past-bij'].length > 0 ? { pastBij: feiten['past-bij'] } : {}),
      meedoen: true,
    },
    woorden: nl.synoniemen.join(' '),
  };
}

function voorzieningRij(view: View, entry: Voorziening): AanpakRij {
  const { catalogus } = view;
  const { feiten, woorden } = entry;
  const { nl } = woorden;
  const initiatief = entry.soort === 'initiatieven' ? entry.feiten : undefined;
  const uren = initiatief?.['uren-per-week'];
  const wie = feiten['wie-vraagt-aan'];
  const nodig = [
    ...feiten.voorwaarden.map((one) => voorwaardeNaam(view, one)),
    ...(initiatief?.vog === 'ja' ? ['een VOG'] : initiatief?.vog === 'soms' ? ['soms een VOG'] : []),
  ];
  const labels = feiten['helpt-bij'].flatMap(({ behoefte }) => catalogus.behoeften.get(behoefte)?.label.nl ?? []);
  return {
    ref: entry.ref,
    soort: entry.soort,
    href: view.naar(paths.entry(view.w, entry.ref)),
    naam: view.e(entry, (w) => w.naam),
    cellen: [
      view.e(entry, (w) => w['voor-wie']),
      nodig.length > 0 ? zin(nodig.join('; ')) : 'Niets bijzonders bekend.',
      view.e(entry, (w) => `${uren ? `${zin(urenWoorden(uren))} ` : ''}${eersteZin(w.termijn)}`),
      view.e(entry, (w) => `${wieWoorden[wie]}${w['wie-mag'] === undefined ? '' : ` ${w['wie-mag']}`}`),
      view.e(entry, (w) => eersteZin(w.kort)),
      contactWoorden(view, feiten.contact.sleutel),
      formatDatum(feiten.nagekeken, 'nl'),
    ],
    eisen: {
      soort: entry.soort,
      ...(feiten.voorwaarden.length > 0 ? { voorwaarden: feiten.voorwaarden } : {}),
      ...(uren ? { uren } : {}),
      wie,
      ...(initiatief?.richting.includes('zelf-meedoen') ? { meedoen: true } : {}),
    },
    woorden: [...nl.synoniemen, ...labels].join(' '),
  };
}

const wieWoorden: Record<string, string> = {
  zelf: 'De bewoner zelf.',
  samen: 'Samen met de bewoner.',
  'alleen-via-intermediair': 'Alleen een organisatie:',
};

/** As a sentence. */
const zin = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** A name with its number; where every wijk has its own, the role. */
function contactWoorden({ catalogus }: View, sleutel: string): string {
  const keuze = resolveContact(catalogus, sleutel);
  if (keuze?.soort === 'hulplijn') return `${keuze.hulplijn.naam.nl}, ${nummerInZin(phoneOf(keuze.hulplijn.nummer, false), 'nl')}`;
  const [first, ...others] = keuze?.mensen ?? [];
  if (!first) return '';
  if (others.length > 0) return sleutel === terugval ? 'de gids van de wijk' : `${sleutel} van de wijk`;
  return `${first.naam} (${first.rol.nl}), ${nummerInZin(phoneOf(first.telefoon, catalogus.gemeente.voorbeeld), 'nl')}`;
}

/** The rows as plain text, for a spreadsheet. */
export function csvRijen(rijen: readonly AanpakRij[], adres: (href: string) => string): string[][] {
  const text = (cel: Cel) => (typeof cel === 'string' ? cel : (cel[0]?.text ?? ''));
  return [
    ['Soort', ...kolommen, 'Adres'],
    ...rijen.map(({ soort, naam, cellen, href }) => [soort, text(naam), ...cellen.map(text), adres(href)]),
  ];
}
