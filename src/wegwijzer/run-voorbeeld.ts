import type { Bevinding } from '../catalogus/bevinding.ts';
import type { Catalogus, Voorbeeld } from '../catalogus/catalogus.ts';
import { suggestion } from '../catalogus/nearest.ts';
import { antwoordenVan } from './antwoorden-van.ts';
import type { Toestand, Wegwijzer } from './toestand.ts';
import { eersteVraag } from '../catalogus/vaste-namen.ts';
import { contactSlug } from './resolve-contact.ts';
import { composeRoute, type Route } from './compose-route.ts';

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
 */
function giveAntwoorden(catalogus: Catalogus, wegwijzer: Wegwijzer, antwoorden: readonly string[], peildatum: string): Uitkomst {
  const { toestanden } = wegwijzer;
  const geweigerd = (index: number, wat: string): Uitkomst => ({ geweigerd: { veld: `antwoorden.${index}`, wat } });
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
  // Examples are shared by every gemeente; steps a gemeente adds of its own do not break them.
  const landelijk = wegwijzer.data.stappen.filter(({ ref }) => !catalogus.entries.get(ref)?.plaatselijk);
  if (verschillen.length === 0 || landelijk.length === wegwijzer.data.stappen.length) return verschillen;
  const zonder = compareVoorbeeld(catalogus, { ...wegwijzer, data: { ...wegwijzer.data, stappen: landelijk } }, voorbeeld);
  return zonder.length === 0 ? [] : verschillen;
}

function compareVoorbeeld(catalogus: Catalogus, wegwijzer: Wegwijzer, voorbeeld: Voorbeeld): Verschil[] {
  const uitkomst = giveAntwoorden(catalogus, wegwijzer, voorbeeld.antwoorden, voorbeeld.peildatum);
  if ('geweigerd' in uitkomst) return [uitkomst.geweigerd];
  const {
    route,
    toestand: { vragen },
  } = uitkomst;
  const daarna = route.daarna.map(({ ref }) => ref);
  const open = [route.nu, ...route.daarna, ...route.ook].filter(({ alleenAls }) => alleenAls.length > 0).map(({ ref }) => ref);
  const contact = contactSlug(catalogus, route.contact);
  const gestopt = route.nu.gestopt ? ` De eerste stap is op ${voorbeeld.peildatum} gestopt.` : '';
  const verschillen: (Verschil | false)[] = [
    !same(vragen, voorbeeld.vragen) && {
      veld: 'vragen',
      wat: `Iemand krijgt de vragen: ${list(vragen)}. In het voorbeeld staat: ${list(voorbeeld.vragen)}.`,
    },
    route.nu.ref !== voorbeeld.nu && { veld: 'nu', wat: `De eerste stap is ${route.nu.ref}. In het voorbeeld staat: ${voorbeeld.nu}.` },
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
  return verschillen.filter((verschil) => verschil !== false);
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
      herstel: veld.startsWith('antwoorden')
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
