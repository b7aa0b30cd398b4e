import type { Bevinding } from '../catalogus/bevinding.ts';
import type { Catalogus, Stapbron, Voorbeeld } from '../catalogus/catalogus.ts';
import { suggestion } from '../catalogus/nearest.ts';
import { antwoordenVan } from './antwoorden-van.ts';
import type { Toestand, Wegwijzer } from './toestand.ts';
import { eersteVraag, terugval } from '../catalogus/vaste-namen.ts';
import { contactSlug } from './resolve-contact.ts';
import { composeRoute, stappenOf, type Route, type RouteData } from './compose-route.ts';
import { mergeKenmerken } from './conditions.ts';
import { deuren } from '../catalogus/schema/na-de-stap.ts';
import { deurWeg } from './deur-weg.ts';

/** What an example promised and what came out instead, in words for an editor. */
export interface Verschil {
  /** The field of the example. */
  veld: string;
  wat: string;
}

/** Where answers lead, or why they cannot be given. */
export type Uitkomst = { toestand: Toestand; route: Route } | { geweigerd: Verschil };

/**
 * Gives answers one by one, and refuses one that the question does not have.
 * @param peildatum the day of the route, as YYYY-MM-DD
 * @param veld the field of the example that holds the answers
 */
export function giveAntwoorden(
  catalogus: Catalogus,
  wegwijzer: Wegwijzer,
  antwoorden: readonly string[],
  peildatum: string,
  veld = 'antwoorden',
): Uitkomst {
  const { toestanden } = wegwijzer;
  const geweigerd = (index: number, wat: string): Uitkomst => ({ geweigerd: { veld: `${veld}.${index}`, wat } });
  let toestand = toestanden.get('');
  for (const [index, sleutel] of antwoorden.entries()) {
    if (toestand?.vraag === undefined) {
      return geweigerd(
        index,
        index === 0
          ? `De eerste vraag "${eersteVraag}" is er niet.`
          : `Het antwoord "${sleutel}" is te veel: na "${antwoorden[index - 1]}" komt er geen vraag meer.`,
      );
    }
    const kan = choices(catalogus, toestand.vraag);
    if (!kan.has(sleutel)) {
      const nieuw = [...kan].find(([, was]) => was.includes(sleutel))?.[0];
      const hint = nieuw === undefined ? suggestion(sleutel, kan.keys()) : ` "${sleutel}" heet nu "${nieuw}".`;
      return geweigerd(index, `De vraag "${toestand.vraag}" heeft geen antwoord "${sleutel}". Wel: ${list([...kan.keys()])}.${hint}`);
    }
    toestand = toestanden.get([...toestand.pad, sleutel].join('/'));
    if (!toestand)
      return geweigerd(index, `Na het antwoord "${sleutel}" komt er geen vraag en geen route. Er is een fout in de wegwijzer.`);
  }
  const last = antwoorden.length - 1;
  if (toestand?.vraag !== undefined) {
    return geweigerd(
      last,
      `Hierna komt nog een vraag: "${toestand.vraag}". ` +
        `Kies ook daar een antwoord: ${list([...choices(catalogus, toestand.vraag).keys()])}.`,
    );
  }
  // What is asked does not depend on the day; the route does.
  const route = toestand && composeRoute(wegwijzer.data, toestand.behoeften, toestand.kenmerken, peildatum);
  return toestand && route ? { toestand, route } : geweigerd(last, 'Hierna komt er geen route. Er is een fout in de wegwijzer.');
}

/**
 * Runs one example on its own day.
 * @returns every field in which the example and the wegwijzer differ; none when the example holds
 */
export function runVoorbeeld(catalogus: Catalogus, wegwijzer: Wegwijzer, voorbeeld: Voorbeeld): Verschil[] {
  const verschillen = compareVoorbeeld(catalogus, wegwijzer, voorbeeld);
  if (verschillen.length === 0) return verschillen;
  // Examples are shared by every gemeente. What a gemeente adds of its own does not break them, and neither does who its
  // people are: that two roles are one person, and who decides.
  const { data } = wegwijzer;
  const landelijk = data.stappen.filter(({ ref }) => !catalogus.entries.get(ref)?.plaatselijk);
  const perRol = perRolVoor(voorbeeld, wegwijzer);
  const holds = [
    { ...data, stappen: landelijk },
    { ...data, gesprekken: perRol },
    { ...data, stappen: landelijk, gesprekken: perRol },
  ].some((variant) => compareVoorbeeld(catalogus, { ...wegwijzer, data: variant }, voorbeeld).length === 0);
  return holds ? [] : verschillen;
}

/** Every role its own person; who decides is whom the example takes for one. */
function perRolVoor({ nu, contact }: Voorbeeld, { data }: Wegwijzer): NonNullable<RouteData['gesprekken']> {
  const eerste = data.stappen.find(({ ref }) => ref === nu)?.contact;
  const beslist = (rol: string) => (rol === eerste ? contact === terugval && rol !== terugval : data.gesprekken?.[rol]?.met !== undefined);
  return Object.fromEntries(data.stappen.map(({ contact: rol }) => [rol, beslist(rol) ? { wie: terugval, met: terugval } : { wie: rol }]));
}

function compareVoorbeeld(catalogus: Catalogus, wegwijzer: Wegwijzer, voorbeeld: Voorbeeld): Verschil[] {
  const uitkomst = giveAlles(catalogus, wegwijzer, voorbeeld);
  if ('geweigerd' in uitkomst) return [uitkomst.geweigerd];
  const {
    route,
    toestand: { vragen },
  } = uitkomst;
  const daarna = route.daarna.map(({ ref }) => ref);
  const vraagOok = route.nu.vraagOok.map(({ ref }) => ref);
  const open = stappenOf(route)
    .filter(({ alleenAls }) => alleenAls.length > 0)
    .map(({ ref }) => ref);
  const contact = contactSlug(catalogus, route.contact);
  const gestopt = route.nu.gestopt ? ` De eerste stap is op ${voorbeeld.peildatum} gestopt.` : '';
  const verschillen: (Verschil | false)[] = [
    !same(vragen, voorbeeld.vragen) && {
      veld: 'vragen',
      wat: `Iemand krijgt de vragen: ${list(vragen)}. In het voorbeeld staat: ${list(voorbeeld.vragen)}.`,
    },
    route.nu.ref !== voorbeeld.nu && { veld: 'nu', wat: `De eerste stap is ${route.nu.ref}. In het voorbeeld staat: ${voorbeeld.nu}.` },
    !same(vraagOok, voorbeeld['vraag-ook']) && {
      veld: 'vraag-ook',
      wat: `In hetzelfde gesprek vraagt iemand ook: ${list(vraagOok)}. In het voorbeeld staat: ${list(voorbeeld['vraag-ook'])}.`,
    },
    !same(daarna, voorbeeld.daarna) && {
      veld: 'daarna',
      wat: `Daarna komt: ${list(daarna)}. In het voorbeeld staat: ${list(voorbeeld.daarna)}.`,
    },
    contact !== voorbeeld.contact && {
      veld: 'contact',
      wat: `Iemand komt uit bij ${contact}.${gestopt} In het voorbeeld staat: ${voorbeeld.contact}.`,
    },
    !same([...open].sort(), [...voorbeeld['alleen-als']].sort()) && {
      veld: 'alleen-als',
      wat: `Deze stappen houden een voorwaarde: ${list(open)}. In het voorbeeld staat: ${list(voorbeeld['alleen-als'])}.`,
    },
  ];
  return [...verschillen.filter((verschil) => verschil !== false), ...compareDeuren(catalogus, wegwijzer, voorbeeld)];
}

/** Where the doors of "Hoe ging het?" lead after the first step. */
function compareDeuren(catalogus: Catalogus, { data }: Wegwijzer, { nu, 'hoe-ging-het': hoeGingHet, peildatum }: Voorbeeld): Verschil[] {
  const { naDeStap: na } = catalogus;
  const entry = catalogus.entries.get(nu) as Stapbron | undefined;
  if (!entry || !na) return [];
  return deuren.flatMap((naam) => {
    const verwacht = hoeGingHet[naam];
    if (!verwacht) return [];
    const veld = `hoe-ging-het.${naam}`;
    const weg = deurWeg(catalogus, na, data, entry, naam, peildatum);
    const contact = contactSlug(catalogus, weg.contact);
    const daar = [...weg.papieren.map(({ papier }) => `papieren/${papier}`), ...weg.stukken, ...weg.potten.flatMap(({ refs }) => refs)];
    const mist = verwacht.daar.filter((ref) => !daar.includes(ref));
    const verschillen: (Verschil | false)[] = [
      contact !== verwacht.contact && {
        veld: `${veld}.contact`,
        wat: `Iemand komt daar uit bij ${contact}. In het voorbeeld staat: ${verwacht.contact}.`,
      },
      mist.length > 0 && { veld: `${veld}.daar`, wat: `Daar staat niet: ${list(mist)}. Wel: ${list(daar)}.` },
    ];
    return verschillen.filter((verschil) => verschil !== false);
  });
}

/** Gives the answers of an example, and of all that somebody needs besides: then the route is that of all of it together. */
export function giveAlles(catalogus: Catalogus, wegwijzer: Wegwijzer, { antwoorden, 'en-ook': enOok, peildatum }: Voorbeeld): Uitkomst {
  const first = giveAntwoorden(catalogus, wegwijzer, antwoorden, peildatum);
  if ('geweigerd' in first || enOok.length === 0) return first;
  const toestanden = [first.toestand];
  for (const [index, keuze] of enOok.entries()) {
    const next = giveAntwoorden(catalogus, wegwijzer, keuze, peildatum, `en-ook.${index}`);
    if ('geweigerd' in next) return next;
    toestanden.push(next.toestand);
  }
  const behoeften = toestanden.flatMap((toestand) => toestand.behoeften);
  const route = composeRoute(wegwijzer.data, behoeften, mergeKenmerken(toestanden.map(({ kenmerken }) => kenmerken)), peildatum);
  return route ? { toestand: first.toestand, route } : first;
}

/** Runs every example: an editor must hear at once that a change led people elsewhere. */
export function checkVoorbeelden(catalogus: Catalogus, wegwijzer: Wegwijzer): Bevinding[] {
  return [...catalogus.voorbeelden.values()].flatMap((voorbeeld) =>
    runVoorbeeld(catalogus, wegwijzer, voorbeeld).map(({ veld, wat }): Bevinding => ({
      gewicht: 'fout',
      regel: 'voorbeeld-klopt-niet',
      bestand: voorbeeld.bestand,
      veld,
      wat,
      herstel: /^(?:antwoorden|en-ook)/.test(veld)
        ? 'Schrijf de antwoorden zoals de vragen ze nu hebben, tot er een route komt.'
        : 'Is de nieuwe weg goed? Pas dan het voorbeeld aan. ' +
          'Zo niet: kijk naar de vragen, en naar helpt-bij, volgorde en voorwaarden van de stappen.',
    })),
  );
}

/** The answers of a question, each with its old names. */
function choices(catalogus: Catalogus, slug: string): Map<string, string[]> {
  const vraag = catalogus.vragen.get(slug);
  return new Map((vraag ? antwoordenVan(vraag, catalogus.vasteAntwoorden) : []).map(({ sleutel, was }) => [sleutel, was]));
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'niets';
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
