import { render } from 'preact';
import type { Taal } from '../../i18n/locales.ts';
import { readGekomen } from '../../mijn-route/fetch-gekomen.ts';
import { mijnInhoud } from '../../mijn-route/mijn-inhoud.ts';
import Blad from '../../routeblad/Blad.tsx';
import { Bibliotheek } from '../../search/load-index.ts';
import { search } from '../../search/rank.ts';
import Snel, { type Zoek } from './Snel.tsx';
import { snelRoute, type SnelStand } from './snel-stand.ts';
import type { SnelInhoud, SnelTaal } from './snel-woorden.ts';

const place = document.querySelector<HTMLElement>('[data-snel]');
const inhoud = JSON.parse(document.querySelector('.snel-inhoud')?.textContent ?? '{}') as SnelInhoud;
const bibliotheek = new Bibliotheek(inhoud.zoek);
// It comes while somebody reads the page: what is typed does not wait for it.
void bibliotheek.readModel();

/** Needs by typing, as the search finds them: in any language somebody types. */
const zoek: Zoek = async (typed) => {
  try {
    const indexes = await bibliotheek.read(false);
    let answer = search(indexes, typed, bibliotheek.model);
    if (answer.onbekend.length > 0) answer = search(await bibliotheek.read(true), typed, bibliotheek.model);
    for (const section of document.querySelectorAll<HTMLElement>('main > [data-gevaar]'))
      section.hidden = section.dataset['gevaar'] !== answer.gevaar;
    // From here on the page can be left at once.
    document.documentElement.toggleAttribute('data-gevaar', answer.gevaar !== undefined);
    document.dispatchEvent(new Event('gevaar'));
    const needs = answer.groepen.find(({ groep }) => groep === 'behoeften')?.treffers.map(({ ref }) => ref) ?? [];
    const near = needs.length > 0 ? needs : (await import('../../search/nearest-needs.ts')).nearestNeeds(bibliotheek.open, typed);
    return { behoeften: near.map((ref) => ref.slice(ref.indexOf('/') + 1)), gevaar: answer.gevaar !== undefined };
  } catch {
    return undefined;
  }
};

/** What a route is made of in one weergave. */
const read = ({ hoofd, tweetalig, woorden }: SnelTaal) => readGekomen({ route: inhoud.route, woorden, hoofd: hoofd as Taal, tweetalig });

/** The sheet as the page of the route prints it: in the language and direction of the resident. */
async function print(taal: SnelTaal, stand: SnelStand, adres: string): Promise<boolean> {
  try {
    const [{ bestand, woorden }, { qrCode }] = await Promise.all([read(taal), import('../../site/draw-qr.ts')]);
    const { blad, bladMeer } = mijnInhoud(snelRoute(bestand, stand), woorden);
    if (!blad) return false;
    const { href, host, pathname } = new URL(adres, location.origin);
    document.querySelector('main > .blad')?.remove();
    const paper = document.createElement('div');
    render(<Blad blad={blad(host + pathname)} qr={qrCode(href)} meer={bladMeer} />, paper);
    document.querySelector('main')?.append(...paper.childNodes);
    const page = document.documentElement;
    const { lang, dir } = page;
    page.lang = taal.hoofd;
    page.dir = taal.dir;
    window.addEventListener('afterprint', () => Object.assign(page, { lang, dir }), { once: true });
    window.print();
    return true;
  } catch {
    return false;
  }
}

/** Draws the page; where nothing comes, what stands there for who has no script stays. */
async function start(where: HTMLElement, [own]: readonly SnelTaal[]): Promise<void> {
  if (!own) return;
  const gekomen = await read(own);
  if (gekomen.woorden.versie !== inhoud.versie) return;
  where.replaceChildren();
  render(<Snel inhoud={inhoud} gekomen={gekomen} zoek={zoek} print={print} />, where);
}

if (place) start(place, inhoud.talen).catch(() => undefined);
