import type { Stap } from '../wegwijzer/compose-route.ts';
import { slugOf } from './combine.ts';
import { inner, type KorteDelen, type Stapdelen } from './take-parts.ts';

/** Copies what stands in one of the templates of the page. */
export function fromTemplate(id: string): DocumentFragment {
  const template = document.getElementById(id);
  return template instanceof HTMLTemplateElement
    ? (template.content.cloneNode(true) as DocumentFragment)
    : document.createDocumentFragment();
}

/** The step now, with the person and everything about it. @param vast this person stays for the whole route */
export function drawGroot(stap: Stap, delen: Stapdelen, vast: boolean): HTMLElement {
  const { groot } = delen;
  groot.querySelector(':scope > .tussenkop')?.remove();
  const doe = groot.querySelector<HTMLElement>('.doe');
  if (vast && !delen.mensen?.matches('.hulplijn')) delen.mensen?.before(fromTemplate('mijn-vast'));
  doe?.after(...alleenAls(stap));
  if (!groot.querySelector('.over')) {
    const over = make('div', 'over');
    over.append(naamRegel(delen));
    groot.append(over);
  }
  return finish(groot, stap, doe);
}

/** A later step in a few lines. @param nummer its place in the route; none for what may help besides */
export function drawKlein(stap: Stap, delen: KorteDelen, nummer?: number): HTMLElement {
  const steen = make('article', 'steen klein');
  const kop = make('h3');
  kop.append(...(nummer === undefined ? [] : [`${nummer}. `]), ...inner(delen.doe));
  steen.append(kop, ...delen.verlopen, naamRegel(delen), ...alleenAls(stap));
  const wie = make('p', 'stap-wie');
  wie.append(...(delen.wie ?? [fromTemplate('mijn-in-wijk')]));
  steen.append(wie);
  return finish(steen, stap, kop);
}

/** A step that is done: its name, and the way to undo that. */
export function drawKlaar(stap: Stap, delen: KorteDelen): HTMLElement {
  const item = make('li');
  const naam = naamRegel(delen);
  naam.id = `stap-${slugOf(stap.ref)}`;
  item.append(naam, fromTemplate('mijn-toch-niet'));
  return describe(item, stap, naam);
}

/** A person of a later step: who, and one button to phone. @param nummers the steps they help with */
export function drawMens({ mensen }: Stapdelen, nummers: readonly number[], vast: boolean): HTMLElement[] {
  if (!mensen) return [];
  const item = make('li', 'steen klein');
  const bij = fromTemplate(vast ? 'mijn-vast' : 'mijn-bij-stap');
  if (!vast) bij.firstElementChild?.append(` ${new Intl.ListFormat(document.documentElement.lang).format(nummers.map(String))}`);
  const mens = mensen.cloneNode(true) as HTMLElement;
  if (mens.matches('.persoon'))
    for (const part of [...mens.children]) if (!part.matches('.gezicht, .persoon-wie, .persoon-naam, .knop, .vervanger')) part.remove();
  // A group of folded wijken is open one at a time, per group.
  for (const wijk of mens.querySelectorAll('details')) wijk.setAttribute('name', `${wijk.getAttribute('name') ?? 'wijk'}-mensen`);
  item.append(bij, mens);
  return [item];
}

function naamRegel({ naam }: KorteDelen): HTMLElement {
  const regel = make('p', 'stap-naam');
  regel.append(...naam.flatMap((node, index) => (index > 0 ? [' ', node.cloneNode(true)] : [node.cloneNode(true)])));
  return regel;
}

/** The label of every condition that is not known yet. */
function alleenAls({ alleenAls: voorwaarden }: Stap): Node[] {
  return voorwaarden.flatMap(({ kenmerk, is }) => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-voorwaarde="${kenmerk}=${is[0] ?? ''}"]`);
    return template ? [template.content.cloneNode(true)] : [];
  });
}

function finish(steen: HTMLElement, stap: Stap, kop: HTMLElement | null): HTMLElement {
  if (kop) {
    kop.id = `stap-${slugOf(stap.ref)}`;
    kop.classList.add('stap-kop');
    kop.tabIndex = -1;
  }
  steen.append(fromTemplate('mijn-knoppen'));
  return describe(steen, stap, kop);
}

/** "Take away" alone does not tell what: the heading of the step does. */
function describe(element: HTMLElement, stap: Stap, kop: HTMLElement | null): HTMLElement {
  element.dataset['stap'] = slugOf(stap.ref);
  for (const button of element.querySelectorAll('button')) if (kop?.id) button.setAttribute('aria-describedby', kop.id);
  return element;
}

/** An element with a class. */
export function make(tag: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}
