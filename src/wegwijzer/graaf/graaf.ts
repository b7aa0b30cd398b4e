import { woordenIn, type Catalogus, type Stapbron } from '../../catalogus/catalogus.ts';
import type { Taal } from '../../i18n/locales.ts';
import { antwoordenVan } from '../antwoorden-van.ts';
import type { Toestand, Wegwijzer } from '../toestand.ts';
import { eersteVraag } from '../../catalogus/vaste-namen.ts';
import type { Route } from '../compose-route.ts';
import { resolveContact } from '../resolve-contact.ts';

/** The wegwijzer as a graph of questions: each question once, however many roads lead to it. Words only, ready to draw. */
export interface Graaf {
  gemeente: string;
  /** The gemeente is made up, and the drawing must say so. */
  voorbeeld: boolean;
  /** YYYY-MM-DD: the day the routes are of. */
  peildatum: string;
  taal: Taal;
  /** The first question first. */
  vragen: GraafVraag[];
}

export interface GraafVraag {
  id: string;
  tekst: string;
  antwoorden: GraafAntwoord[];
}

export interface GraafAntwoord {
  id: string;
  tekst: string;
  /** One of the answers that return in many questions. */
  vast: boolean;
  /** The next question. */
  naar?: string;
  /** Where the answer ends. More than one when it depends on what was answered before; none when the road is broken. */
  einden: GraafEinde[];
}

export interface GraafEinde {
  /** Needs, as sentences. Two roads to the same step and person stand together. */
  behoeften: string[];
  stap: string;
  contact: string;
  spoed: 'vandaag' | 'deze-week' | 'rustig';
}

/**
 * Takes from the wegwijzer what a drawing shows.
 * @param peildatum the day the routes are of, as YYYY-MM-DD
 * @param vanaf the question to begin with; the first question when left out
 */
export function makeGraaf(catalogus: Catalogus, wegwijzer: Wegwijzer, taal: Taal, peildatum: string, vanaf = eersteVraag): Graaf {
  const ends = endsByAnswer(wegwijzer);
  const vragen: GraafVraag[] = [];
  const seen = new Set<string>();
  const visit = (slug: string): void => {
    const vraag = catalogus.vragen.get(slug);
    if (!vraag || seen.has(slug)) return;
    seen.add(slug);
    const antwoorden = antwoordenVan(vraag, catalogus.vasteAntwoorden);
    vragen.push({
      id: slug,
      tekst: vraag.vraag[taal],
      antwoorden: antwoorden.map(({ sleutel, tekst, vast, naar }) => ({
        id: sleutel,
        tekst: tekst[taal],
        vast,
        ...(naar !== undefined && catalogus.vragen.has(naar) ? { naar } : {}),
        einden: toEinden(catalogus, ends.get(`${slug} ${sleutel}`) ?? [], taal),
      })),
    });
    for (const { naar } of antwoorden) if (naar !== undefined) visit(naar);
  };
  visit(vanaf);
  return { gemeente: catalogus.gemeente.naam, voorbeeld: catalogus.gemeente.voorbeeld, peildatum, taal, vragen };
}

type Eind = Toestand & { route: Route };

/** Final toestanden by their last question and answer. */
function endsByAnswer({ toestanden }: Wegwijzer): Map<string, Eind[]> {
  const ends = new Map<string, Eind[]>();
  for (const toestand of toestanden.values()) {
    if (!toestand.route) continue;
    const key = `${toestand.vragen.at(-1)} ${toestand.pad.at(-1)}`;
    ends.set(key, [...(ends.get(key) ?? []), { ...toestand, route: toestand.route }]);
  }
  return ends;
}

function toEinden(catalogus: Catalogus, ends: readonly Eind[], taal: Taal): GraafEinde[] {
  const grouped = new Map<string, Eind[]>();
  for (const end of ends) {
    const key = `${end.route.nu.ref} ${end.route.contact}`;
    grouped.set(key, [...(grouped.get(key) ?? []), end]);
  }
  return [...grouped.values()].flatMap((group): GraafEinde[] => {
    const route = group[0]?.route;
    if (!route) return [];
    return [
      {
        behoeften: smallest(group.map(({ behoeften }) => behoeften)).map((needs) =>
          needs.flatMap((slug) => catalogus.behoeften.get(slug)?.label[taal] ?? []).join(' + '),
        ),
        stap: stapNaam(catalogus, route.nu.ref, taal),
        contact: contactNaam(catalogus, route.contact, taal),
        spoed: catalogus.behoeften.get(route.nu.behoefte)?.spoed ?? 'rustig',
      },
    ];
  });
}

/** Leaves out what says no more: with one need more, the same step and person. */
function smallest(sets: readonly string[][]): string[][] {
  return sets.filter(
    (set, index) =>
      !sets.some((other, at) => at !== index && other.every((need) => set.includes(need)) && (other.length < set.length || at < index)),
  );
}

function stapNaam(catalogus: Catalogus, ref: string, taal: Taal): string {
  const entry = catalogus.entries.get(ref) as Stapbron | undefined;
  return entry ? (woordenIn(entry, taal).woorden as { naam: string }).naam : ref;
}

function contactNaam(catalogus: Catalogus, contact: string, taal: Taal): string {
  const keuze = resolveContact(catalogus, contact);
  if (!keuze) return contact;
  if (keuze.soort === 'hulplijn') return `${keuze.hulplijn.naam[taal]} · ${keuze.hulplijn.nummer}`;
  return `${keuze.mensen.map(({ naam }) => naam).join(', ')} (${keuze.rol})`;
}
