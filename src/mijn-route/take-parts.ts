import type { Stap } from '../wegwijzer/compose-route.ts';
import type { Bladzijden } from './load-pages.ts';

/** Where the words of a step stand: on the page of the need it was chosen for, and on its own page. */
export interface Adressen {
  hulpBij: (behoefte: string) => string;
  entry: (ref: string) => string;
}

/** The words of one step in short, taken from pages that exist already. */
export interface KorteDelen {
  /** What to do. */
  doe: Element;
  /** Its name as a link, with the Dutch name. */
  naam: Node[];
  /** Shown by the browser from the day the step passes its date. */
  verlopen: Element[];
  /** Who helps, when that is one person or line. */
  wie: Node[] | undefined;
}

/** All the words of one step. */
export interface Stapdelen extends KorteDelen {
  /** The whole step with the person. */
  groot: HTMLElement;
  /** The person, or the choice of a wijk. */
  mensen: Element | null;
  /** The sheet of the page it stands on. */
  blad: Element | null;
}

/**
 * Takes all the words of a step.
 * @returns undefined when they do not stand on the pages that were read: the page of the entry has them
 */
export function takeStap(bladzijden: Bladzijden, adressen: Adressen, stap: Stap): Stapdelen | undefined {
  const href = adressen.entry(stap.ref);
  // There the need is filled in in what to say; on the page of the entry it is not.
  const route = bladzijden.get(adressen.hulpBij(stap.behoefte));
  const stone = route?.querySelector<HTMLElement>('.route > .nu > .steen');
  if (route && stone?.querySelector('.over a')?.getAttribute('href') === href) {
    const naam = [
      linkTo(href, stone.querySelector('.over > .tussenkop > span')),
      ...clones(stone.querySelector('.over > .tussenkop > .nederlands')),
    ];
    return delen(stone, naam, route);
  }
  const page = bladzijden.get(href);
  const own = page?.querySelector<HTMLElement>('main > .steen');
  if (!page || !own) return undefined;
  const nederlands = page.querySelector('main > .nederlands > [lang]')?.cloneNode(true);
  if (nederlands instanceof Element) nederlands.className = 'nederlands';
  return delen(own, [linkTo(href, page.querySelector('h1')), ...(nederlands ? [nederlands] : [])], page);
}

/** Takes the words of a step in short: they always stand on the page of the need it was chosen for. */
export function takeKort(bladzijden: Bladzijden, adressen: Adressen, stap: Stap): KorteDelen | undefined {
  const href = adressen.entry(stap.ref);
  const link = bladzijden.get(adressen.hulpBij(stap.behoefte))?.querySelector(`.steen.klein .stap-naam > a[href="${href}"]`);
  const steen = link?.closest('.steen');
  const doe = steen?.querySelector('h3');
  if (!link || !steen || !doe) return takeStap(bladzijden, adressen, stap);
  const wie = steen.querySelector('.stap-wie');
  return {
    doe: document.importNode(doe, true),
    verlopen: verlopenIn(steen),
    naam: [linkTo(href, link), ...clones(steen.querySelector('.stap-naam > .nederlands'))],
    wie: wie ? inner(wie) : undefined,
  };
}

/** The needs of a choice, in the words of their own pages. @param op which of the lines: on screen, or on the sheet */
export function takeLabels(bladzijden: Bladzijden, adressen: Adressen, behoeften: readonly string[], op: 'scherm' | 'blad'): Element[] {
  const selector = op === 'scherm' ? '.hier > :not(.tussenkop)' : '.blad .situatie';
  return behoeften.flatMap((behoefte) => {
    const label = bladzijden.get(adressen.hulpBij(behoefte))?.querySelector(selector);
    return label ? [document.importNode(label, true)] : [];
  });
}

function delen(stone: HTMLElement, naam: Node[], page: Document): Stapdelen {
  const groot = document.importNode(stone, true);
  const mensen = groot.querySelector('.persoon, .wijkkeuze');
  const persoon = mensen?.matches('.persoon') ? mensen : null;
  const naamVan = persoon?.querySelector('.persoon-naam');
  const rol = persoon?.querySelector('.rol');
  return {
    groot,
    doe: groot.querySelector('.doe') ?? document.createElement('span'),
    naam,
    verlopen: verlopenIn(stone),
    wie: naamVan
      ? [...inner(naamVan.querySelector('a') ?? naamVan), ...(rol ? [document.createTextNode(', '), ...inner(rol)] : [])]
      : undefined,
    mensen,
    blad: page.querySelector('.blad'),
  };
}

/** That a step is past its date, without the numbers that stand there on a step in full. */
function verlopenIn(steen: Element): Element[] {
  const [notice] = clones(steen.querySelector('[data-nakijken-voor]')) as HTMLElement[];
  if (!notice) return [];
  notice.classList.remove('naar-gids');
  notice.querySelector('.nummers')?.remove();
  return [notice];
}

function linkTo(href: string, words: Element | null | undefined): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...(words ? inner(words) : [document.createTextNode(href)]));
  return link;
}

/** Copies of what stands inside an element, in its language. */
export function inner(element: Element): Node[] {
  const nodes = [...element.childNodes].map((node) => document.importNode(node, true));
  const { lang } = element as HTMLElement;
  if (!lang) return nodes;
  const span = document.createElement('span');
  span.lang = lang;
  span.dir = (element as HTMLElement).dir;
  span.append(...nodes);
  return [span];
}

function clones(element: Element | null | undefined): Node[] {
  return element ? [document.importNode(element, true)] : [];
}
