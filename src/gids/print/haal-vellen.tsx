import { showExpired } from '../../components/stuk/show-expired.ts';
import { isElsewhere } from '../../routeblad/rows-elsewhere.ts';
import { locales, type Taal, type Weergave } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import type { Keus, Vel } from './keus.ts';

/** How many pages are asked for at once. */
const tegelijk = 6;

/** Where each kind of paper stands, and what of that page is the paper. */
const bron: Record<Vel['soort'], { adres: (vel: Vel) => string; papier: string }> = {
  blad: { adres: ({ taal, behoefte }) => paths.hulpBij(taal, behoefte), papier: 'main > .blad' },
  poster: { adres: ({ behoefte }) => paths.poster(behoefte), papier: '.poster' },
  kaartjes: { adres: ({ taal }) => paths.kaartjes(taal), papier: '.kaartjes' },
  regels: { adres: ({ taal }) => paths.handleiding(metNederlands(taal)), papier: 'main > :is(h1, section)' },
  gesprekskaarten: { adres: () => paths.gesprekskaarten(), papier: 'main > .gesprekskaarten' },
  stroken: { adres: () => paths.strook(), papier: 'main > .stroken' },
};
const metNederlands = (taal: Taal): Weergave => (taal === 'nl' ? 'nl' : `${taal}-nl`);

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
  const { adres, papier } = bron[vel.soort];
  const answer = await fetch(adres(vel), { referrerPolicy: 'no-referrer' });
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [first, ...more] = page.querySelectorAll<HTMLElement>(papier);
  if (!first) return undefined;
  // What is one element there is the paper itself; what is more goes together.
  let paper = document.importNode(first, true);
  if (vel.soort === 'regels' || vel.soort === 'stroken') {
    paper = document.createElement('div');
    paper.className = `afdruk-${vel.soort}`;
    paper.append(...[first, ...more].map((one) => document.importNode(one, true)));
  }
  paper.lang = vel.taal;
  paper.dir = locales[vel.taal].dir;
  // A page with many codes cannot call each by the same name.
  for (const path of paper.querySelectorAll('path[id]')) path.removeAttribute('id');
  if (vel.soort === 'poster') paper.classList.toggle('a3', keus.poster === 'a3');
  if ((vel.soort === 'kaartjes' || vel.soort === 'stroken') && keus.wijk !== '')
    keepOwn([...paper.children], (card) => isOfWijk(card, keus.wijk));
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
