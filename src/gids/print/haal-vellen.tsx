import { showExpired } from '../../components/stuk/show-expired.ts';
import { isElsewhere } from '../../routeblad/rows-elsewhere.ts';
import { locales } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import type { Keus, Vel } from './keus.ts';

/** How many pages are asked for at once. */
const tegelijk = 6;

const adresVan = ({ soort, taal, behoefte }: Vel) =>
  soort === 'blad' ? paths.hulpBij(taal, behoefte) : soort === 'poster' ? paths.poster(behoefte) : paths.kaartjes(taal);

/**
 * Fetches papers of this site, each from its own page, so that what comes out of the printer is what stands there.
 * @param elders how rows of people begin who are of other wijken alone
 * @param onStand told how many have come
 * @returns the papers in the order asked for; undefined in the place of one that did not come
 */
export async function haalVellen(
  vellen: readonly Vel[],
  keus: Keus,
  elders: readonly string[],
  onStand: (klaar: number) => void,
): Promise<(HTMLElement | undefined)[]> {
  const papers: (HTMLElement | undefined)[] = [];
  let next = 0;
  let klaar = 0;
  const work = async () => {
    while (next < vellen.length) {
      const place = next;
      next += 1;
      const vel = vellen[place];
      if (vel) papers[place] = await haal(vel, keus, elders).catch(() => undefined);
      klaar += 1;
      onStand(klaar);
    }
  };
  await Promise.all(Array.from({ length: Math.min(tegelijk, vellen.length) }, work));
  return vellen.map((_, place) => papers[place]);
}

async function haal(vel: Vel, keus: Keus, elders: readonly string[]): Promise<HTMLElement | undefined> {
  const answer = await fetch(adresVan(vel), { referrerPolicy: 'no-referrer' });
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.querySelector<HTMLElement>(vel.soort === 'blad' ? 'main > .blad' : vel.soort === 'poster' ? '.poster' : '.kaartjes');
  if (!found) return undefined;
  const paper = document.importNode(found, true);
  paper.lang = vel.taal;
  paper.dir = locales[vel.taal].dir;
  // A page with many codes cannot call each by the same name.
  for (const path of paper.querySelectorAll('path[id]')) path.removeAttribute('id');
  if (vel.soort === 'poster') paper.classList.toggle('a3', keus.poster === 'a3');
  if (vel.soort === 'kaartjes' && keus.wijk !== '') keepOwn([...paper.children], (card) => isOfWijk(card, keus.wijk));
  for (const list of paper.querySelectorAll('.blad-mensen'))
    keepOwn([...list.children], (row) => !isElsewhere(row.textContent ?? '', elders));
  return paper;
}

const isOfWijk = (card: Element, wijk: string) => {
  const wijken = ((card as HTMLElement).dataset['wijken'] ?? '').split(' ').filter(Boolean);
  return wijken.length === 0 || wijken.includes(wijk);
};

/** Leaves what is of this wijk; where nothing would be left, all of it stays. */
function keepOwn(rows: readonly Element[], own: (row: Element) => boolean): void {
  const others = rows.filter((row) => !own(row));
  if (others.length < rows.length) for (const row of others) row.remove();
}

/** Puts papers into the page, as often as asked; they show on paper alone. @returns what holds them */
export function legKlaar(vellen: readonly Vel[], papers: readonly (HTMLElement | undefined)[], voorblad: Element | undefined): HTMLElement {
  const box = document.createElement('div');
  box.className = 'afdruk';
  if (voorblad) box.append(voorblad);
  vellen.forEach(({ aantal }, place) => {
    const paper = papers[place];
    for (let copy = 0; paper && copy < aantal; copy += 1) box.append(paper.cloneNode(true));
  });
  document.querySelector('main > .afdruk')?.remove();
  document.querySelector('main')?.append(box);
  showExpired(new Date());
  return box;
}
