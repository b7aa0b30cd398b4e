import type { Catalogus } from '../../catalogus/catalogus.ts';
import { placeOf } from '../../catalogus/bestanden/layout.ts';
import { loadCatalogus } from '../../catalogus/load-catalogus.ts';
import { vulIn, vulInAdres } from '../../catalogus/bestanden/nog-invullen.ts';
import type { SourceFile } from '../../catalogus/bestanden/source-files.ts';
import type { ContactVerwijzing } from '../../catalogus/schema/contact-verwijzing.ts';
import { getoondeTalen, type Startwaarden } from '../../catalogus/bestanden/template.ts';
import { terugval } from '../../catalogus/vaste-namen.ts';
import { talen } from '../../i18n/locales.ts';
import { compileWegwijzer } from '../../wegwijzer/compile-wegwijzer.ts';
import { contactSlug } from '../../wegwijzer/resolve-contact.ts';
import { stappenOf } from '../../wegwijzer/compose-route.ts';
import { folderOf, type Soort } from './soorten.ts';

/** What a new file starts with: careful until somebody knows better. */
export function startFor(
  soort: Soort,
  slug: string,
  peildatum: string,
  catalogus: Catalogus | undefined,
  sources: readonly SourceFile[],
  gemeente: string | undefined,
): Startwaarden {
  const rollen = Object.keys(catalogus?.gemeente.rollen ?? {});
  const stempel = { van: '', nagelezen: 'nee' };
  const getoond = catalogus?.talen ?? talen;
  const common: Startwaarden = {
    [getoondeTalen]: getoond,
    nagekeken: peildatum,
    'nakijken-voor': halfYearAfter(peildatum),
    peildatum,
    // Careful until somebody knows better: the page then says to ask.
    zekerheid: 'laag',
    'uitkering.doorgeven': 'eerst-vragen',
    'doorgeven.moet': 'soms',
    'wie-vraagt-aan': 'samen',
    'termijn.telt': 'staat-in-brief',
    zeg: `{behoefte} ${vulIn}`,
    contact: rollen.includes(terugval) ? terugval : (rollen[0] ?? terugval),
    pictogram: 'vraag',
    vertaling:
      folderOf(soort) !== undefined ? stempel : Object.fromEntries(getoond.filter((taal) => taal !== 'nl').map((taal) => [taal, stempel])),
  };
  const behoeften = [...(catalogus?.behoeften.keys() ?? [])];
  // Where somebody who does not know is led: always there, and never wrong.
  const behoefte = [...(catalogus?.vasteAntwoorden.values() ?? [])].flatMap((vast) => vast.behoeften)[0] ?? behoeften[0];
  const woorden = Object.fromEntries(getoond.map((taal) => [taal, vulIn]));
  switch (soort) {
    case 'mag-dat':
      // Careful here too: of a law the check wants to know where it stands.
      return { ...common, antwoord: 'vraag-eerst', 'regel-van': 'gemeente' };
    case 'brief':
      return { ...common, afzender: 'onbekend' };
    case 'behoefte':
      return { ...common, niveau: 'continuiteit', spoed: 'rustig', gevoelig: 'nee' };
    case 'vraag': {
      const vaste = Object.fromEntries([...(catalogus?.vasteAntwoorden.keys() ?? [])].map((name) => [name, {}]));
      return {
        ...common,
        antwoorden: { 'eerste-antwoord': { tekst: woorden, behoeften: behoefte === undefined ? [] : [behoefte] }, ...vaste },
      };
    }
    case 'voorbeeld':
      return { ...common, ...firstRoute(catalogus, peildatum) };
    case 'contact':
      return { ...common, ...contactValues(vervangerOf(sources, gemeente, slug)) };
    case 'gemeente':
      return {
        ...common,
        voorbeeld: 'nee',
        site: vulInAdres,
        'snel-weg': vulInAdres,
        wijken: { centrum: woorden },
        rollen: Object.fromEntries(rollenInUse(sources).map((rol) => [rol, [terugval]])),
      };
    default:
      return common;
  }
}

/** A road that exists, for the editor to change: the first that ends with an answer of its own. */
function firstRoute(catalogus: Catalogus | undefined, peildatum: string): Startwaarden {
  const routes = catalogus ? [...compileWegwijzer(catalogus, peildatum).toestanden.values()].filter(({ route }) => route) : [];
  const chosen = routes.find(({ pad }) => !catalogus?.vasteAntwoorden.has(pad.at(-1) ?? '')) ?? routes[0];
  if (!catalogus || !chosen?.route) return { antwoorden: [vulIn], vragen: [vulIn], contact: vulIn };
  const { nu, daarna, contact } = chosen.route;
  return {
    antwoorden: chosen.pad,
    vragen: chosen.vragen,
    nu: nu.ref,
    'vraag-ook': nu.vraagOok.map(({ ref }) => ref),
    daarna: daarna.map(({ ref }) => ref),
    contact: contactSlug(catalogus, contact),
    'alleen-als': stappenOf(chosen.route)
      .filter(({ alleenAls }) => alleenAls.length > 0)
      .map(({ ref }) => ref),
  };
}

function contactValues(vervanger: string): Startwaarden {
  return {
    talen: ['nl'],
    uren: [{ dagen: ['ma', 'di', 'wo', 'do', 'vr'], van: '09:00', tot: '12:00', soort: 'telefoon' }],
    'uren.van': '09:00',
    'uren.tot': '12:00',
    wijken: [],
    kan: ['belt-terug'],
    // Only they can say it.
    'werkt-voor': vulIn,
    'schrijft-op': vulIn,
    'geeft-door': vulIn,
    'zonder-naam': vulIn,
    vervanger,
  };
}

/** The two people of a new gemeente replace one another. */
export function contactOfNew(slug: string): Startwaarden {
  return contactValues(slug === terugval ? 'collega' : terugval);
}

function vervangerOf(sources: readonly SourceFile[], gemeente: string | undefined, slug: string): string {
  const others = sources.flatMap(({ path }) => {
    const place = placeOf(path);
    return place?.kind === 'contact' && place.gemeente === gemeente && place.slug !== slug ? [place.slug] : [];
  });
  return others[0] ?? vulIn;
}

/** Every role that national content sends people to; the gids always. */
function rollenInUse(sources: readonly SourceFile[]): string[] {
  const { files } = loadCatalogus(sources);
  const used = files.flatMap(({ place, data }) => {
    const contact =
      place.kind === 'entry' && place.taal === 'nl' && place.gemeente === undefined
        ? (data['contact'] as ContactVerwijzing | undefined)
        : undefined;
    return contact?.soort === 'rol' ? [contact.naam] : [];
  });
  return [...new Set([terugval, ...used.sort()])];
}

/** Half a year on; the first of the month, which every month has. */
function halfYearAfter(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month + 5, 1)).toISOString().slice(0, 10);
}
