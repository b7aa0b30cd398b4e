import { render } from 'preact';
import type { Taal } from '../i18n/locales.ts';
import Blad from '../routeblad/Blad.tsx';
import { readFragment, writeFragment, type Fragment } from '../wegwijzer/adres/fragment.ts';
import { cameFrom } from './came-from.ts';
import { change } from './change.ts';
import { fetchGekomen } from './fetch-gekomen.ts';
import { keepFragment } from './keep-fragment.ts';
import type { Daad } from './DaadKnop.tsx';
import type { MijnWoorden } from './mijn-woorden.ts';
import Pagina from './Pagina.tsx';
import { choosesSomething, standVan, type Gekomen, type Stand } from './stand.ts';

/** A longer address nobody types; the code beside it says the same. */
const maxAdres = 90;

const root = document.querySelector<HTMLElement>('.mijn-route');
const plaats = root?.querySelector<HTMLElement>('.mijn-inhoud');
const verder = root?.querySelector<HTMLElement>('.mijn-verder');
const { bron = '', woordenBron = '', versie = '', wegwijzer = '', tweetalig } = root?.dataset ?? {};
const woorden = JSON.parse(document.querySelector('.mijn-woorden')?.textContent ?? '{}') as MijnWoorden;
const hoofd = document.documentElement.lang as Taal;

/** Counts the times that were asked for, so that an older one that comes later is not shown. */
let drawn = 0;

/** Reads the address, fetches the words, composes, and shows all of it. */
async function show(): Promise<void> {
  drawn += 1;
  const turn = drawn;
  const mijn = readFragment(location.hash);
  const chosen = choosesSomething(mijn);
  if (chosen && turn === 1) draw({ soort: 'bezig' });
  // Nothing chosen: nothing to ask for. The code is for the sheet alone.
  const [gekomen, qr] = chosen
    ? await Promise.all([
        fetchGekomen({ route: bron, woorden: woordenBron, hoofd, tweetalig: tweetalig !== undefined }),
        import('../site/draw-qr.ts').catch(() => undefined),
      ])
    : [];
  // Somebody tapped on while this one was being fetched.
  if (turn !== drawn) return;
  const stand = standVan(mijn, versie, qr && gekomen);
  if (stand.soort === 'route') {
    // Old names become the names of now; what no longer exists is gone from the address too.
    setAddress({ ...mijn, keuzes: stand.inhoud.keuzes.map(({ pad }) => pad) });
  }
  draw(stand, gekomen, qr?.qrCode);
}

/** Puts a state on the page; the sheet stands beside what is on screen, as on every page. */
function draw(stand: Stand, gekomen?: Gekomen, qrCode?: typeof import('../site/draw-qr.ts').qrCode): void {
  if (!plaats) return;
  const { vast } = gekomen?.woorden ?? {};
  render(<Pagina stand={stand} woorden={woorden} vast={vast} wegwijzer={wegwijzer} onDoe={(...what) => void act(...what)} />, plaats);
  if (verder) verder.hidden = stand.soort !== 'route';
  document.querySelector('main > .blad')?.remove();
  if (stand.soort === 'route' && stand.inhoud.blad && qrCode) {
    const paper = document.createElement('div');
    render(<Blad blad={stand.inhoud.blad(typed(location.href))} qr={qrCode(location.href)} meer={stand.inhoud.bladMeer} />, paper);
    document.querySelector('main')?.append(...paper.childNodes);
  }
  document.dispatchEvent(new Event('mijn-route'));
}

/** An address as people type it: without the steps where these make it too long. */
function typed(adres: string): string {
  const { host, pathname } = new URL(adres);
  const kort = adres.replace(/^https?:\/\//, '');
  return kort.length <= maxAdres ? kort : host + pathname;
}

function setAddress(mijn: Fragment): void {
  history.replaceState(null, '', `${location.pathname}${writeFragment(mijn)}`);
}

/** What is said aloud once a button has done its work. */
const gedaan: Partial<Record<Daad, 'mijnKlaar' | 'mijnWeg' | 'mijnStaatErWeer'>> = {
  klaar: 'mijnKlaar',
  weg: 'mijnWeg',
  'keuze-weg': 'mijnWeg',
  'toch-niet': 'mijnStaatErWeer',
  terugzetten: 'mijnStaatErWeer',
};

/** Does what a button says, and lets the reader go on where the button was. */
async function act(doe: Daad, naam: string): Promise<void> {
  if (doe === 'herladen') return location.reload();
  const mijn = readFragment(location.hash);
  const koppen = () => [...document.querySelectorAll<HTMLElement>('.mijn-route .stap-kop')];
  const place = koppen().findIndex((kop) => kop.id === `stap-${naam}`);
  setAddress(change(mijn, doe, naam));
  await show();
  const gezegd = document.querySelector('[data-gedaan]');
  const woord = gedaan[doe];
  if (gezegd && woord) gezegd.textContent = woorden[woord][0]?.text ?? '';
  const keuze = doe === 'keuze-weg' ? document.querySelector<HTMLElement>('.mijn-keuzes button') : null;
  if (keuze) return keuze.focus();
  const next = koppen();
  (next[Math.max(0, Math.min(place, next.length - 1))] ?? document.querySelector<HTMLElement>('main'))?.focus();
}

// "Back" leads to the page somebody came from: any route can be the one.
const back = document.querySelector<HTMLAnchorElement>('a.terug');
const from = cameFrom(document.referrer, location.origin);
if (back && from !== undefined) {
  back.setAttribute('href', from);
  keepFragment(location.hash);
}
addEventListener('hashchange', () => {
  // A jump within the page is no other route.
  if (!document.getElementById(location.hash.slice(1))) void show();
});
void show();
