import type { z } from 'astro/zod';
import type { Taal } from '../i18n/locales.ts';
import type { EntrySoort, Feiten, Woorden } from './schema/soorten.ts';
import type {
  aanvullingSchema,
  bedragenSchema,
  begrippenSchema,
  contactSchema,
  gemeenteSchema,
  hulplijnenSchema,
} from './schema/gemeente.ts';
import type { naDeStapSchema, papierSchema, voorEenAnderSchema } from './schema/na-de-stap.ts';
import type { gesprekskaartenSchema } from './schema/gesprekskaart.ts';
import type { geluidSchema } from './schema/geluid.ts';
import type { principesAvondSchema, principesSchema } from './schema/principes.ts';
import type { Gevaarzinnen } from './schema/gevaarzinnen.ts';
import type { dreigingSchema, Woordenlijst } from './schema/woorden.ts';
import type { behoefteSchema, kenmerkenSchema, vasteAntwoordenSchema, voorbeeldSchema, vraagSchema } from './schema/wegwijzer.ts';

export type { EntrySoort } from './schema/soorten.ts';

/** State of one translation. */
export interface Vertaling {
  /** The Dutch was changed after this translation was made. */
  verouderd: boolean;
  /** Date on which a native reader read it, or `nee`. */
  nagelezen: string;
}

/** Something people can read about: facts once, words per language. */
export interface EntryVan<S extends EntrySoort> {
  soort: S;
  slug: string;
  /** `soort/slug`: how content refers to it. */
  ref: string;
  feiten: Feiten<S>;
  woorden: { nl: Woorden<S> } & Partial<Record<Taal, Woorden<S>>>;
  /** Markdown below the fields, per language. */
  lichaam: { nl: string } & Partial<Record<Taal, string>>;
  vertaling: Partial<Record<Taal, Vertaling>>;
  /** Path of nl.md, for findings. */
  bestand: string;
  /** Set when the entry is of the gemeente alone. */
  plaatselijk: boolean;
  /** What the gemeente adds to a national entry. */
  aanvulling?: Aanvulling;
}

export type Entry = { [S in EntrySoort]: EntryVan<S> }[EntrySoort];
export type Voorziening = EntryVan<'regelingen'> | EntryVan<'fondsen'> | EntryVan<'initiatieven'>;
/** What can be a step of a route. */
export type Stapbron = Voorziening | EntryVan<'mag-dat'> | EntryVan<'brieven'>;
export type Aanpak = EntryVan<'aanpakken'>;

/** A record of a YAML file, with its name, where it stands, and the state of its translations. */
type Named<T> = Omit<T, 'vertaling'> & { slug: string; bestand: string; vertaling: Partial<Record<Taal, Vertaling>> };
export type Behoefte = Named<z.output<typeof behoefteSchema>>;
export type Vraag = Named<z.output<typeof vraagSchema>>;
export type Antwoord = Vraag['antwoorden'][string];
export type VastAntwoord = z.output<typeof vasteAntwoordenSchema>['antwoorden'][string];
export type Kenmerk = z.output<typeof kenmerkenSchema>['kenmerken'][string];
export type Voorbeeld = Named<z.output<typeof voorbeeldSchema>>;
export type Contact = Named<z.output<typeof contactSchema>>;
export type Aanvulling = Named<z.output<typeof aanvullingSchema>>;
export type Hulplijn = Named<z.output<typeof hulplijnenSchema>['hulplijnen'][string]>;
export type Bedrag = Named<z.output<typeof bedragenSchema>['bedragen'][string]> & {
  /** It has changed by the peildatum, and the new one is not there yet. */
  veranderd?: boolean;
};
export type Begrip = Named<z.output<typeof begrippenSchema>['begrippen'][string]>;
/** What comes after a step, for who worries about somebody else, and what one can print and fill in. */
export type NaDeStap = Named<z.output<typeof naDeStapSchema>>;
export type VoorEenAnder = Named<z.output<typeof voorEenAnderSchema>>;
export type Papier = Named<z.output<typeof papierSchema>>;
/** A recording of a text in one language. */
export type Opname = z.output<typeof geluidSchema>['geluid'][number];
/** How the people of a gemeente agreed to work. */
export type Principes = z.output<typeof principesSchema>;
/** Sentences to begin an evening with. */
export type PrincipesAvond = z.output<typeof principesAvondSchema>;
/** The lists of content/woorden. */
export interface Lijsten {
  perTaal: Map<Taal, Woordenlijst>;
  /** Sentences of danger, and without, per language that has them: content/gevaar. */
  gevaarzinnen: Map<Taal, Gevaarzinnen>;
  /** Words of offices, with what to write instead. */
  kantoor: Map<string, string>;
  dreiging: Pick<z.output<typeof dreigingSchema>, 'groepen' | 'namen'>;
  /** Pictograms by meaning, with the name of the drawing. */
  plaatjes: Map<string, string>;
}
export type Gesprekskaarten = z.output<typeof gesprekskaartenSchema>;
export type Gemeente = Named<z.output<typeof gemeenteSchema>>;

/** Everything an editor wrote, for one gemeente, merged and resolved. Collections are in order of slug. */
export interface Catalogus {
  gemeente: Gemeente;
  /** The languages the site shows, Dutch first. */
  talen: Taal[];
  entries: Map<string, Entry>;
  behoeften: Map<string, Behoefte>;
  vragen: Map<string, Vraag>;
  vasteAntwoorden: Map<string, VastAntwoord>;
  kenmerken: Map<string, Kenmerk>;
  voorbeelden: Map<string, Voorbeeld>;
  contacten: Map<string, Contact>;
  hulplijnen: Map<string, Hulplijn>;
  bedragen: Map<string, Bedrag>;
  begrippen: Map<string, Begrip>;
  geluid: Opname[];
  upl: Map<string, string>;
  /** Absent while the gemeente made none. */
  principes?: Principes;
  principesAvond?: PrincipesAvond;
  lijsten: Lijsten;
  papieren: Map<string, Papier>;
  /** Absent where content says nothing about it: then no page asks how it went. */
  naDeStap?: NaDeStap;
  voorEenAnder?: VoorEenAnder;
  /** Cards for a talk; absent where nobody wrote them. */
  gesprekskaarten?: Gesprekskaarten;
}

/** @returns the entries that can be a step of a route. */
export function stapbronnen(catalogus: Catalogus): Stapbron[] {
  return [...catalogus.entries.values()].filter((entry): entry is Stapbron => entry.soort !== 'aanpakken');
}

/** @returns the approaches for professionals: what is to be read first, then the others, in order of name. */
export function aanpakken(catalogus: Catalogus): Aanpak[] {
  return [...catalogus.entries.values()]
    .filter((entry): entry is Aanpak => entry.soort === 'aanpakken')
    .sort((a, b) => Number(b.feiten.vooraan) - Number(a.feiten.vooraan) || a.woorden.nl.naam.localeCompare(b.woorden.nl.naam, 'nl'));
}

/** Anything with words per language: an entry of one kind, or of any. */
export interface MetWoorden {
  woorden: { nl: object } & Partial<Record<Taal, object>>;
  lichaam: { nl: string } & Partial<Record<Taal, string>>;
}

/**
 * The words of an entry in a language, or the Dutch ones when there is no translation yet.
 * @returns the words, and the language they are really in
 */
export function woordenIn<E extends MetWoorden>(entry: E, taal: Taal): { woorden: E['woorden']['nl']; lichaam: string; taal: Taal } {
  const woorden: E['woorden']['nl'] | undefined = entry.woorden[taal];
  return woorden
    ? { woorden, lichaam: entry.lichaam[taal] ?? '', taal }
    : { woorden: entry.woorden.nl, lichaam: entry.lichaam.nl, taal: 'nl' };
}
