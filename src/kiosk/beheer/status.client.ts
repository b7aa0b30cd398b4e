import type { Taal } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { pickVoice } from '../../lees-voor/pick-voice.ts';
import { readOfflineState, takeNewVersion } from '../../offline/kiosk-offline.client.ts';
import { judgeClock } from './judge-clock.ts';
import { leaveKiosk } from './leave.client.ts';
import { countPrint, isKiosk, readTab, writeTab } from '../../site/tab.ts';
import { keepInside } from '../uitgang/take-away.client.ts';

/** So long after the last touch staff have gone, and a visitor should find the start screen. */
const WEG_MS = 5 * 60_000;

/** A value with a sign when somebody should look at it. */
interface Waarde {
  tekst: string;
  letOp?: boolean;
}

const waarden: Record<string, () => Promise<Waarde> | Waarde> = {
  kiosk: () => (isKiosk(window.name) ? { tekst: 'Aan' } : { tekst: 'Uit', letOp: true }),
  gehaald: async () => {
    const gehaald = [...(await readOfflineState()).weergaven.values()]
      .map((set) => set.gehaald)
      .sort()
      .at(-1);
    return gehaald ? { tekst: moment(gehaald) } : { tekst: 'Nog niets bewaard', letOp: true };
  },
  gevraagd: async () => {
    const { gevraagd, bereikt } = await readOfflineState();
    if (!gevraagd) return { tekst: 'Nog niet', letOp: true };
    return bereikt ? { tekst: moment(gevraagd) } : { tekst: `${moment(gevraagd)}, dat lukte niet`, letOp: true };
  },
  printer: () => ({ tekst: apparaat().printer ? 'Print zonder te vragen' : 'Geen. De bladzijde toont een code' }),
  prints: () => ({ tekst: String(apparaat().prints) }),
  opslag: () => {
    localStorage.getItem('');
    return 'caches' in window ? { tekst: 'Mag' } : { tekst: 'Mag niet', letOp: true };
  },
  worker: async () => {
    if (!('serviceWorker' in navigator)) return { tekst: 'Nee, deze browser kan het niet', letOp: true };
    return (await navigator.serviceWorker.getRegistration()) ? { tekst: 'Ja' } : { tekst: 'Nog niet', letOp: true };
  },
  klok: async () => {
    const {
      oordeel,
      waarom,
      minuten = 0,
    } = judgeClock(Date.now(), document.querySelector<HTMLElement>('.stand')?.dataset['peildatum'] ?? '', await serverClock());
    const uitleg = {
      server: oordeel === 'goed' ? 'loopt goed' : `loopt ${Math.abs(minuten)} minuten ${minuten > 0 ? 'voor' : 'achter'}`,
      'geen-server': 'kan kloppen, zonder internet is dat niet zeker',
      'voor-de-site': 'loopt achter: deze site is van later',
      'lang-na-de-site': 'loopt voor, of de site is heel oud',
    };
    return { tekst: `${moment(new Date().toISOString())}, ${uitleg[waarom]}`, letOp: oordeel === 'fout' };
  },
};
// Which languages the site has, the page says.
for (const plek of document.querySelectorAll<HTMLElement>('[data-waarde]')) {
  const [soort, code = ''] = (plek.dataset['waarde'] ?? '').split(/-(.*)/);
  if (soort === 'bewaard') waarden[`bewaard-${code}`] = () => bewaard(code);
  if (soort === 'stem') waarden[`stem-${code}`] = () => stem(code as Taal);
}

const moment = (iso: string) => new Intl.DateTimeFormat('nl', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

function apparaat() {
  const tab = readTab(window.name);
  if (!tab) throw new Error('no kiosk');
  return tab.apparaat;
}

async function bewaard(code: string): Promise<Waarde> {
  const set = (await readOfflineState()).weergaven.get(code);
  return set ? { tekst: `${set.bladzijden} bladzijden, versie ${set.versie}` } : { tekst: 'Niets', letOp: true };
}

function stem(taal: Taal): Waarde {
  const voice = pickVoice(speechSynthesis.getVoices(), taal);
  return voice ? { tekst: voice.name } : { tekst: 'Geen', letOp: true };
}

async function serverClock(): Promise<number | undefined> {
  try {
    const { headers } = await fetch(paths.kiosk(), { method: 'HEAD', cache: 'no-store' });
    return Date.parse(headers.get('date') ?? '');
  } catch {
    return undefined;
  }
}

function show(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-waarde]')) {
    // What cannot be known says so, whatever the reason.
    Promise.resolve()
      .then(waarden[place.dataset['waarde'] ?? ''])
      .then(
        (waarde) => {
          place.textContent = waarde?.tekst ?? 'Niet bekend';
          place.toggleAttribute('data-let-op', waarde?.letOp ?? false);
        },
        () => undefined,
      );
  }
}

async function renew(): Promise<string> {
  try {
    return (await takeNewVersion()) ? 'Er is een nieuwe versie opgehaald.' : 'Er is niets nieuws.';
  } catch {
    return 'Dat lukt nu niet. Wat er was, is er nog.';
  }
}

const daden: Record<string, () => void> = {
  proefblad: () => {
    const tab = readTab(window.name);
    if (tab) window.name = writeTab(countPrint(tab));
    window.print();
    show();
  },
  nieuw: () => {
    say('Wij kijken of er iets nieuws is.');
    void renew().then(say).then(show);
  },
  uit: leaveKiosk,
};

function say(text: string): void {
  document.querySelector('.stand-melding')?.replaceChildren(text);
}

const knoppen = document.querySelector<HTMLElement>('.stand-knoppen');
if (knoppen) knoppen.hidden = false;
for (const knop of document.querySelectorAll<HTMLElement>('[data-doe]'))
  knop.addEventListener('click', daden[knop.dataset['doe'] ?? ''] ?? show);
show();
if (typeof speechSynthesis !== 'undefined') speechSynthesis.addEventListener('voiceschanged', show);

if (isKiosk(window.name)) keepInside();
let weg: ReturnType<typeof setTimeout> | undefined;
function stay(): void {
  clearTimeout(weg);
  if (isKiosk(window.name)) weg = setTimeout(() => location.replace(paths.kiosk()), WEG_MS);
}
for (const type of ['pointerdown', 'keydown']) addEventListener(type, stay);
stay();
