import { readable } from './outward.ts';
import { kioskPart } from '../balk/parts.client.ts';
import { countPrint, type KioskTab } from '../../site/tab.ts';
import { keepTab, thisTab } from '../../site/this-tab.ts';
import { publicSite, showAway } from './take-away.client.ts';

/** So long a second tap prints nothing: the printer has not moved yet. */
const RUST_MS = 5000;

/** What a page has to take along, and how. */
export interface Meenemen {
  soort: 'print' | 'telefoon';
  /** Where it stands on the page. */
  plek: HTMLElement;
  /** Does what a tap on it does. */
  doe: () => void;
}

/**
 * Offers paper where a page has some, by one tap; without a printer the code on a phone instead. A sheet is one piece
 * of paper; other pages that are made to be printed say with `data-print` that they may be more.
 * @returns undefined where a page has nothing to take along
 */
export async function offerPrint({ apparaat }: KioskTab): Promise<Meenemen | undefined> {
  const meenemen = document.querySelector<HTMLElement>('.meenemen');
  const plek = meenemen ?? document.querySelector<HTMLElement>('[data-print]');
  if (!plek) return undefined;
  const code = meenemen?.querySelector('details');
  const woorden = code && (await kioskPart('telefoon-code'));
  if (code) code.open = true;
  if (woorden) {
    for (const old of code.querySelectorAll('summary, p')) old.remove();
    code.prepend(woorden);
  }
  // Not folded, and right below the route: in a kiosk what goes along is what somebody came for.
  const fold = meenemen?.closest('details');
  if (meenemen) fold?.replaceWith(meenemen);
  if (meenemen) document.querySelector('main > .route')?.after(meenemen);
  if (!apparaat.printer && code) return { soort: 'telefoon', plek: code, doe: () => (code.open = true) };
  const deel = apparaat.printer ? makePrint(await kioskPart(meenemen ? 'print-een' : 'print-meer')) : await makeCode();
  const knop = deel?.querySelector('button');
  if (!deel || !knop) return undefined;
  place(plek, deel);
  return { soort: apparaat.printer ? 'print' : 'telefoon', plek: deel, doe: () => knop.click() };
}

/** The address of this page, for a phone. */
async function makeCode(): Promise<HTMLElement | undefined> {
  const deel = (await kioskPart('op-telefoon'))?.querySelector('div') ?? undefined;
  const knop = deel?.querySelector('button');
  const url = new URL(publicSite() + location.pathname);
  knop?.addEventListener('click', () => void showAway({ soort: 'adres', code: url.href, tekst: readable(url) }, knop));
  return deel;
}

function place(plek: HTMLElement, element: HTMLElement): void {
  const kop = plek.querySelector(':scope > h2');
  if (kop) kop.after(element);
  else plek.prepend(element);
}

function makePrint(part: DocumentFragment | undefined): HTMLElement | undefined {
  const deel = part?.querySelector<HTMLElement>('.kiosk-print');
  if (!deel) return undefined;
  const button = deel.querySelector('button');
  const stand = deel.querySelector('.print-stand');
  const say = (name: string) => {
    const words = deel.querySelector<HTMLTemplateElement>(`template[data-stand=${name}]`);
    deel.dataset['stand'] = name;
    if (words) stand?.replaceChildren(document.importNode(words.content, true));
  };
  button?.addEventListener('click', () => {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    const tab = thisTab();
    if (tab) keepTab(countPrint(tab));
    say('bezig');
    addEventListener('afterprint', () => say('klaar'), { once: true });
    // Where there is no printer at all the browser never says that it is done.
    setTimeout(() => {
      say('klaar');
      button.ariaDisabled = null;
    }, RUST_MS);
    // The words must stand there first: printing may hold the page still.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  });
  return deel;
}
