import { stapbronnen, type Antwoord, type Catalogus, type VastAntwoord, type Vraag } from '../catalogus/catalogus.ts';
import type { Bevinding } from '../catalogus/bevinding.ts';
import { eersteVraag } from '../catalogus/vaste-namen.ts';
import { checkKenmerken } from './check-kenmerken.ts';
import { composeRoute, stappenOf, type Route, type RouteData } from './compose-route.ts';
import { followAnswer } from './follow-answer.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import { resolveContact } from './resolve-contact.ts';
import { routeData } from './route-data.ts';

/** A sequence of answers. It asks a next question, or it has a route. */
export interface Toestand {
  /** The answers given, as they stand in the address. */
  pad: string[];
  /** The questions asked so far, the open one included. */
  vragen: string[];
  /** The open question; absent when there is a route. */
  vraag?: string;
  route?: Route;
  behoeften: string[];
  kenmerken: Record<string, string>;
  /** How many more questions will come after the open one, about. */
  nogVragen: number;
}

export interface Wegwijzer {
  /** By address: the answers with slashes between; the empty string is the first question. */
  toestanden: Map<string, Toestand>;
  /** Addresses of answers that were renamed → the address now. */
  verhuisd: Map<string, string>;
  data: RouteData;
  bevindingen: Bevinding[];
}

/** More questions than this is an examination (ONTWERP section 8). */
export const maxVragen = 6;

/** Answers that let somebody out of the questions, by name; every question has one. */
function uitwegenVan({ vasteAntwoorden }: Catalogus): string[] {
  return [...vasteAntwoorden].flatMap(([sleutel, { uitweg }]) => (uitweg ? [sleutel] : [])).sort();
}

/** An answer with the words and needs of the fixed answer filled in. */
export interface VolledigAntwoord extends Omit<Antwoord, 'tekst' | 'pictogram'> {
  sleutel: string;
  tekst: NonNullable<Antwoord['tekst']>;
  pictogram: string;
  /** One of the answers that return in many questions. */
  vast: boolean;
  /** Leaves behind what was chosen before. */
  alleenDit: boolean;
}

/** @returns the answers of a question in the editor's order, fixed ones filled in; those without words are left out. */
export function antwoordenVan(vraag: Vraag, vaste: ReadonlyMap<string, VastAntwoord>): VolledigAntwoord[] {
  return Object.entries(vraag.antwoorden).flatMap(([sleutel, antwoord]) => {
    const vast = vaste.get(sleutel);
    const tekst = antwoord.tekst ?? vast?.tekst;
    if (!tekst) return [];
    const behoeften = antwoord.behoeften.length > 0 || antwoord.naar !== undefined ? antwoord.behoeften : (vast?.behoeften ?? []);
    return [
      {
        ...antwoord,
        sleutel,
        tekst,
        pictogram: antwoord.pictogram ?? vast?.pictogram ?? 'vraag',
        behoeften,
        vast: vast !== undefined,
        // A question that says itself what the answer is about keeps its subject.
        alleenDit: (vast?.['alleen-dit'] ?? false) && antwoord.behoeften.length === 0,
      },
    ];
  });
}

/**
 * Walks every sequence of answers.
 * @param peildatum today, as YYYY-MM-DD
 * @returns all toestanden, and what is wrong with the roads between them
 */
export function compileWegwijzer(catalogus: Catalogus, peildatum: string): Wegwijzer {
  const data = routeData(catalogus);
  const toestanden = new Map<string, Toestand>();
  const verhuisd = new Map<string, string>();
  const bevindingen = new Map<string, Bevinding>();
  const report = (
    regel: string,
    bestand: string,
    veld: string | undefined,
    wat: string,
    herstel: string,
    gewicht: Bevinding['gewicht'] = 'fout',
  ) => bevindingen.set(`${regel} ${bestand} ${veld ?? ''} ${wat}`, { gewicht, regel, bestand, ...(veld ? { veld } : {}), wat, herstel });

  const begin = catalogus.vragen.get(eersteVraag);
  if (!begin) {
    report(
      'begin-ontbreekt',
      `content/wegwijzer/vragen/${eersteVraag}.yml`,
      undefined,
      'De eerste vraag ontbreekt.',
      'Zet het bestand terug. Hiermee begint de wegwijzer.',
    );
    return { toestanden, verhuisd, data, bevindingen: [...bevindingen.values()] };
  }
  for (const vraag of catalogus.vragen.values()) checkVraag(vraag, catalogus, report);
  for (const { regel, veld, wat, herstel } of checkKenmerken(catalogus))
    report(regel, 'content/wegwijzer/kenmerken.yml', veld, wat, herstel, 'waarschuwing');
  // Also of routes that turn out broken: one mistake should not look like three.
  const bereikt: Bereikt = { vragen: new Set(), behoeften: new Set(), stappen: new Set(), zonderRoute: new Set() };

  const walk = (vraag: Vraag, toestand: Omit<Toestand, 'nogVragen' | 'vraag' | 'route'>, oudePaden: string[]): void => {
    const vragen = [...toestand.vragen, vraag.slug];
    bereikt.vragen.add(vraag.slug);
    toestanden.set(toestand.pad.join('/'), { ...toestand, vragen, vraag: vraag.slug, nogVragen: 0 });
    for (const antwoord of antwoordenVan(vraag, catalogus.vasteAntwoorden)) {
      const pad = [...toestand.pad, antwoord.sleutel];
      const next = {
        pad,
        vragen,
        ...followAnswer(toestand, antwoord),
      };
      for (const behoefte of next.behoeften) bereikt.behoeften.add(behoefte);
      const oud = [
        ...[toestand.pad.join('/'), ...oudePaden].flatMap((prefix) =>
          [antwoord.sleutel, ...antwoord.was].map((sleutel) => (prefix ? `${prefix}/${sleutel}` : sleutel)),
        ),
      ].filter((path) => path !== pad.join('/'));
      for (const path of oud) verhuisd.set(path, pad.join('/'));
      const volgende = antwoord.naar === undefined ? undefined : catalogus.vragen.get(antwoord.naar);
      const veld = `antwoorden.${antwoord.sleutel}`;
      if (volgende && vragen.includes(volgende.slug)) {
        report(
          'kring',
          vraag.bestand,
          `${veld}.naar`,
          `Dit antwoord gaat terug naar de vraag "${volgende.slug}". Zo komt niemand ergens uit.`,
          'Laat het naar een andere vraag gaan, of naar een behoefte.',
        );
      } else if (volgende && vragen.length >= maxVragen) {
        report(
          'te-lang-pad',
          vraag.bestand,
          `${veld}.naar`,
          `Langs deze weg krijgt iemand meer dan ${maxVragen} vragen.`,
          'Laat dit antwoord naar een behoefte gaan, of haal eerder een vraag weg.',
        );
      } else if (volgende) {
        walk(volgende, next, oud);
      } else if (antwoord.naar === undefined) {
        finish(next, vraag, veld);
      }
    }
  };

  const finish = (toestand: Omit<Toestand, 'nogVragen' | 'vraag' | 'route'>, vraag: Vraag, veld: string): void => {
    if (toestand.behoeften.length === 0) {
      report(
        'doodlopend',
        vraag.bestand,
        veld,
        'Dit antwoord gaat nergens heen.',
        'Zet er naar bij (de volgende vraag) of behoeften (dan komt hier de route).',
      );
      return;
    }
    const route = composeRoute(data, toestand.behoeften, toestand.kenmerken, peildatum);
    // A need that does not exist is a mistake of its own.
    if (!route && toestand.behoeften.some((behoefte) => !catalogus.behoeften.has(behoefte))) return;
    if (!route) {
      for (const behoefte of toestand.behoeften) bereikt.zonderRoute.add(behoefte);
      report(
        'route-leeg',
        vraag.bestand,
        veld,
        `Er is niets dat helpt bij ${toestand.behoeften.join(', ')}.`,
        'Zet de behoefte bij helpt-bij van iets dat helpt, of kies hier een andere behoefte.',
      );
      return;
    }
    for (const { ref } of stappenOf(route)) bereikt.stappen.add(ref);
    if (!resolveContact(catalogus, route.nu.contact)) {
      const bestand = catalogus.entries.get(route.nu.ref)?.bestand ?? vraag.bestand;
      report(
        'stap-zonder-mens',
        bestand,
        'contact',
        `De eerste stap van een route komt bij niemand uit: "${route.nu.contact}".`,
        `Zet in gemeente.yml iemand bij de rol "${route.nu.contact}".`,
      );
      return;
    }
    toestanden.set(toestand.pad.join('/'), { ...toestand, route, nogVragen: 0 });
  };

  walk(begin, { pad: [], vragen: [], behoeften: [], kenmerken: {} }, []);
  for (const path of verhuisd.keys()) {
    if (toestanden.has(path)) verhuisd.delete(path);
  }
  countDown(toestanden, uitwegenVan(catalogus));
  checkReach(catalogus, bereikt, peildatum, report);
  return { toestanden, verhuisd, data, bevindingen: [...bevindingen.values()] };
}

/** Names met on the way. */
interface Bereikt {
  vragen: Set<string>;
  behoeften: Set<string>;
  stappen: Set<string>;
  /** Needs that led to an empty route: that has been told where it happens. */
  zonderRoute: Set<string>;
}

type Report = (
  regel: string,
  bestand: string,
  veld: string | undefined,
  wat: string,
  herstel: string,
  gewicht?: Bevinding['gewicht'],
) => void;

function checkVraag(vraag: Vraag, catalogus: Catalogus, report: Report): void {
  for (const [sleutel, antwoord] of Object.entries(vraag.antwoorden)) {
    const vast = catalogus.vasteAntwoorden.get(sleutel);
    if (!antwoord.tekst && !vast) {
      report(
        'antwoord-zonder-tekst',
        vraag.bestand,
        `antwoorden.${sleutel}`,
        `Het antwoord "${sleutel}" heeft geen tekst.`,
        'Zet er tekst bij in elke taal. Alleen de vaste antwoorden hebben al tekst.',
      );
    }
    for (const oud of antwoord.was) {
      const eerder = Object.keys(vraag.antwoorden).find((ander) => vraag.antwoorden[ander]?.was.includes(oud));
      if (eerder !== sleutel) {
        report(
          'oude-naam-dubbel',
          vraag.bestand,
          `antwoorden.${sleutel}.was`,
          `De oude naam "${oud}" staat ook bij het antwoord "${eerder}".`,
          'Laat de oude naam bij één antwoord staan. Daar komen oude adressen dan uit.',
        );
      }
      if (Object.hasOwn(vraag.antwoorden, oud)) {
        report(
          'oude-naam-bestaat',
          vraag.bestand,
          `antwoorden.${sleutel}.was`,
          `De oude naam "${oud}" is ook een antwoord dat er nu is.`,
          'Haal de oude naam weg, of geef het andere antwoord een andere naam.',
        );
      }
    }
  }
  const uitwegen = uitwegenVan(catalogus);
  // That there are none at all is a mistake of its own.
  if (uitwegen.length > 0 && !uitwegen.some((sleutel) => Object.hasOwn(vraag.antwoorden, sleutel))) {
    report(
      'geen-uitweg',
      vraag.bestand,
      'antwoorden',
      'Wie het niet weet, kan hier niet verder.',
      `Zet er een antwoord bij: ${uitwegen.join(', ')}.`,
    );
  }
}

function checkReach(catalogus: Catalogus, bereikt: Bereikt, peildatum: string, report: Report): void {
  for (const vraag of catalogus.vragen.values()) {
    if (!bereikt.vragen.has(vraag.slug)) {
      report(
        'vraag-onbereikbaar',
        vraag.bestand,
        undefined,
        'Geen enkel antwoord leidt naar deze vraag.',
        'Laat een antwoord van een andere vraag hierheen gaan (naar), of gooi de vraag weg.',
        'waarschuwing',
      );
    }
  }
  const geholpen = new Set(stapbronnen(catalogus).flatMap(({ feiten }) => feiten['helpt-bij'].map(({ behoefte }) => behoefte)));
  for (const behoefte of catalogus.behoeften.values()) {
    if (bereikt.zonderRoute.has(behoefte.slug)) continue;
    if (!geholpen.has(behoefte.slug)) {
      report(
        'behoefte-zonder-hulp',
        behoefte.bestand,
        undefined,
        'Er is niets dat bij deze behoefte helpt.',
        'Zet de behoefte bij helpt-bij van iets dat helpt, of gooi het bestand weg.',
      );
    } else if (!bereikt.behoeften.has(behoefte.slug)) {
      report(
        'behoefte-onbereikbaar',
        behoefte.bestand,
        undefined,
        'De wegwijzer leidt nergens naar deze behoefte.',
        'Zet de behoefte bij een antwoord van een vraag.',
        'waarschuwing',
      );
    }
  }
  for (const entry of stapbronnen(catalogus)) {
    // What has stopped gave its place away; the check says so elsewhere.
    if (!bereikt.stappen.has(entry.ref) && !isGestopt(entry, peildatum)) {
      report(
        'nergens-op-de-route',
        entry.bestand,
        'helpt-bij',
        'Dit komt in geen enkele route voor.',
        'Zet bij helpt-bij een behoefte waar de wegwijzer naartoe leidt.',
        'waarschuwing',
      );
    }
  }
}

/** Fills in how many questions are still to come: the median over the routes below, ways out not counted. */
function countDown(toestanden: Map<string, Toestand>, uitwegen: readonly string[]): void {
  const below = new Map<string, number[]>();
  for (const { pad, vragen, route } of toestanden.values()) {
    if (!route || uitwegen.includes(pad.at(-1) ?? '')) continue;
    for (let length = 0; length < pad.length; length += 1) {
      const key = pad.slice(0, length).join('/');
      const counts = below.get(key) ?? [];
      counts.push(vragen.length - length - 1);
      below.set(key, counts);
    }
  }
  for (const [key, toestand] of toestanden) {
    const counts = (below.get(key) ?? []).sort((a, b) => a - b);
    toestand.nogVragen = toestand.vraag === undefined ? 0 : (counts[Math.floor(counts.length / 2)] ?? 0);
  }
}
