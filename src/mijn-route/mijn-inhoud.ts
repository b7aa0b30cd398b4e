import type { Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { bladHoogte, estimateBlad, voorzichtig } from '../routeblad/estimate-blad.ts';
import { laterOnPaper, vraagOokOpBlad } from '../routeblad/later-on-paper.ts';
import { composeBlad, type BladContact, type BladInhoud, type BladLater, type BladStap } from '../routeblad/blad-delen.ts';
import type { ContactInhoud } from '../weergave/contact-inhoud.ts';
import { fillBehoefte, fillBrug } from '../weergave/fill-behoefte.ts';
import { asCalls, inMoment, kleineStap, lijnBij, vraagOokInhoud } from '../weergave/kleine-stap.ts';
import type { KleineStapInhoud, RouteInhoud, StapInhoud } from '../weergave/stap-inhoud.ts';
import { stappenOf, type Route, type Stap } from '../wegwijzer/compose-route.ts';
import { voorwaardeSleutel } from '../wegwijzer/conditions.ts';
import type { Keuze, Samen } from './combine.ts';
import type { WoordenBestand } from './woorden.ts';

/** Situations in more sentences than this do not fit on the sheet. */
const maxSituaties = 2;

/** A choice, in the words of its needs. */
export interface KeuzeInhoud extends Pick<Keuze, 'pad'> {
  labels: Pieces[];
}

/** Somebody else on the route than the person of the step now. */
export interface MensInhoud {
  contact: ContactInhoud;
  naam: string;
  /** The steps they help with, as numbers; none for the fixed person. */
  nummers: number[];
}

/** All that the page of a combined route shows. */
export interface MijnInhoud {
  keuzes: KeuzeInhoud[];
  /** Absent when everything is done or taken away. */
  route?: RouteInhoud;
  mensen: MensInhoud[];
  klaar: KleineStapInhoud[];
  /** Something was taken away, and can be put back. */
  weg: boolean;
  /** Nothing is left to do, and nothing was taken away. */
  allesKlaar: boolean;
  blad?: (kort: string) => BladInhoud;
  /** On the sheet: how long the whole route is. */
  bladMeer: Pieces;
}

/**
 * Puts the words to a combined route.
 * @param samen what was combined of the same version of the content
 * @throws when the words of a step or person are not there: the file is of another version
 */
export function mijnInhoud(samen: Samen, bestand: WoordenBestand): MijnInhoud {
  const { keuzes, heel, route, klaar, weg } = samen;
  const { vast } = bestand;
  const talen = vast.zeg.map(({ taal }) => taal);
  const label = (behoefte: string) => take(bestand.behoeften, behoefte);
  const contactVan = ({ contact }: Pick<Stap, 'contact'>) => take(bestand.contacten, contact);
  const alleenAls = (stap: Stap) => stap.alleenAls.map((voorwaarde) => take(bestand.voorwaarden, voorwaardeSleutel(voorwaarde)));
  const klein = (stap: Stap) => kleineStap(take(bestand.stappen, stap.ref).inhoud, contactVan(stap).gesprek, alleenAls(stap), vast);
  const ook = (stappen: readonly Stap[]) => stappen.map((stap) => vraagOokInhoud(take(bestand.stappen, stap.ref).inhoud, alleenAls(stap)));
  const namen = (stappen: readonly Stap[]) => stappen.map(({ ref }) => bladNaam(take(bestand.stappen, ref)));
  const papier = (stap: Stap) => {
    const { inhoud, papier: beside } = take(bestand.stappen, stap.ref);
    return bladStap(fillBehoefte(inhoud, label(stap.behoefte)), beside, label(stap.behoefte));
  };

  const nu = route && fillBehoefte(withDutch(take(bestand.stappen, route.nu.ref), talen), label(route.nu.behoefte));
  const calls =
    route &&
    asCalls(
      { gesprek: contactVan(route.nu).gesprek, gevaar: route.gevaar },
      route.daarna.map((gesprek) => ({ ...klein(gesprek), vraagOok: ook(gesprek.vraagOok) })),
    );
  const lijn = route && lijnBij(route, (contact) => take(bestand.contacten, contact).gesprek.contact);
  const situaties = route ? [...new Set([route.nu.behoefte, ...keuzes.flatMap(({ behoeften }) => behoeften)])].slice(0, maxSituaties) : [];
  return {
    // On the screen in its own languages only.
    keuzes: keuzes.map(({ pad, behoeften }) => ({
      pad,
      labels: behoeften.map((behoefte) => label(behoefte).slice(0, talen.length)),
    })),
    ...(route && nu
      ? {
          route: {
            nu: {
              stap: inMoment(nu, route),
              gesprek: fillBrug(contactVan(route.nu).gesprek, label(route.nu.behoefte)),
              alleenAls: alleenAls(route.nu),
              vast: (route.nu.met ?? route.nu.contact) === heel?.contact && contactVan(route.nu).gesprek.contact.soort !== 'lijn',
              vraagOok: [...ook(route.nu.vraagOok), ...(calls?.vraagOok ?? [])],
              voorDatum: route.voorDatum,
              spoed: route.spoed,
              gevaar: route.gevaar,
              ...(route.gevoelig ? { belEerst: true } : {}),
              ...(lijn ? { lijn } : {}),
            },
            daarna: calls?.daarna ?? [],
            ook: route.ook.map(klein),
          },
          blad: (kort: string) =>
            withRoom(
              composeBlad(
                bestand.blad,
                {
                  stap: papier(route.nu),
                  contact: withLess(contactVan(route.nu).blad, route),
                  vraagOok: namen(vraagOokOpBlad(route)),
                },
                laterOnPaper(route).map((stap): BladLater => {
                  return { stap: papier(stap), contact: contactVan(stap).blad };
                }),
                situaties.map(label),
                kort,
              ),
            ),
        }
      : {}),
    mensen: mensen(samen, bestand),
    klaar: klaar.map(klein),
    weg: weg > 0,
    allesKlaar: !route && weg === 0,
    bladMeer: bestand.bladMeer.map((piece) => ({ ...piece, html: piece.html.replace('#', String(stappenOf(route).length)) })),
  };
}

/** Everybody once: the fixed person when the step now is with somebody else, then those of the steps after it. */
function mensen({ route, heel }: Samen, { contacten }: WoordenBestand): MensInhoud[] {
  if (!route) return [];
  const nu = route.nu.contact;
  const rows = new Map<string, number[]>(heel && heel.contact !== nu ? [[heel.contact, []]] : []);
  route.daarna.forEach(({ contact }, index) => {
    if (contact === nu || contact === heel?.contact) return;
    rows.set(contact, [...(rows.get(contact) ?? []), index + 2]);
  });
  return [...rows].map(([naam, nummers]) => ({ naam, nummers, contact: take(contacten, naam).gesprek.contact }));
}

/** Of more needs each has its step: then one line stands beside the person. In danger nothing stands beside the number. */
function withLess(contact: BladContact, { gevaar, behoeften }: Pick<Route, 'gevaar' | 'behoeften'>): BladContact {
  return { ...contact, erbij: gevaar ? [] : contact.erbij.slice(0, behoeften.length > 1 ? 1 : 2) };
}

/** The line about how many steps there are, which the estimate does not know. */
const meerLijn = 10;

/** What stands beside the person gives way before a need does. */
function withRoom(blad: BladInhoud): BladInhoud {
  const full = blad.erbij.length > 0 && estimateBlad(blad, voorzichtig).hoogte + meerLijn > bladHoogte;
  return full ? withRoom({ ...blad, erbij: blad.erbij.slice(0, -1) }) : blad;
}

/** A step with its Dutch to say: that came with the paper, where it does not stand on the screen. */
function withDutch({ inhoud, papier: { naast } }: WoordenBestand['stappen'][string], talen: readonly Taal[]): StapInhoud {
  return talen.includes('nl') || !naast ? inhoud : { ...inhoud, zegNederlands: naast.zeg };
}

/** What paper says of a step: the words of the screen with the Dutch beside them. */
function bladStap(stap: StapInhoud, papier: WoordenBestand['stappen'][string]['papier'], label: Pieces): BladStap {
  const { naast, nagekeken } = papier;
  const { doe, zeg, neemMee = [], uitkering, nakijkenVoor, stoptOp } = stap;
  return {
    naam: [...stap.naam, ...(naast?.naam ?? [])],
    doe: [...doe, ...(naast?.doe ?? [])],
    zeg: [...zeg, ...fillBehoefte({ ...stap, zeg: naast?.zeg ?? [] }, label).zeg],
    neemMee: neemMee.map((ding, index) => [...ding, ...(naast?.neemMee[index] ?? [])]),
    ...(uitkering ? { uitkering: [...uitkering.kort, ...(naast?.uitkering ?? [])] } : {}),
    nagekeken,
    ...(nakijkenVoor === undefined ? {} : { nakijkenVoor }),
    ...(stoptOp === undefined ? {} : { stoptOp }),
  };
}

/** The name of a step on paper, with the Dutch beside it. */
function bladNaam({ inhoud, papier: { naast } }: WoordenBestand['stappen'][string]): Pieces {
  return [...inhoud.naam, ...(naast?.naam ?? [])];
}

function take<T>(from: Readonly<Record<string, T>>, key: string): T {
  const found = Object.hasOwn(from, key) ? from[key] : undefined;
  if (found === undefined) throw new Error(`No words for ${key}`);
  return found;
}
