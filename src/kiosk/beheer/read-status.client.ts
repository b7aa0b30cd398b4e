import { talen, weergaven, type Taal, type Weergave } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import { pickVoice } from '../../lees-voor/pick-voice.ts';
import { readOfflineState } from '../../offline/kiosk-offline.client.ts';
import { isKiosk } from '../../site/is-kiosk.ts';
import { thisTab } from '../../site/this-tab.ts';
import { judgeClock } from './judge-clock.ts';
import { onbekend, type StatusNaam, type Waarde } from './status-rijen.ts';

/**
 * Looks at everything the status page shows. What cannot be known, whatever the reason, says so.
 * @param peildatum the day the site was made for, YYYY-MM-DD
 * @param toon told each value as soon as it is known: one that waits for the network holds up no other
 */
export function readStatus(peildatum: string, toon: (naam: StatusNaam, waarde: Waarde) => void): void {
  for (const [naam, look] of Object.entries(lookers(peildatum))) {
    void Promise.resolve()
      .then(look)
      .catch(() => onbekend)
      .then((waarde) => toon(naam as StatusNaam, waarde));
  }
}

const lookers = (peildatum: string): Record<StatusNaam, () => Promise<Waarde> | Waarde> => ({
  kiosk: () => (isKiosk() ? { tekst: 'Aan' } : { tekst: 'Uit', letOp: true }),
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
  ...perKey(weergaven.map(({ code }) => [`bewaard-${code}`, () => bewaard(code)])),
  printer: () => ({ tekst: apparaat().printer ? 'Print zonder te vragen' : 'Geen. De bladzijde toont een code' }),
  prints: () => ({ tekst: String(apparaat().prints) }),
  ...perKey(talen.map((taal) => [`stem-${taal}`, () => stem(taal)])),
  opslag: () => {
    localStorage.getItem('');
    return 'caches' in window ? { tekst: 'Mag' } : { tekst: 'Mag niet', letOp: true };
  },
  worker: async () => {
    if (!('serviceWorker' in navigator)) return { tekst: 'Nee, deze browser kan het niet', letOp: true };
    return (await navigator.serviceWorker.getRegistration()) ? { tekst: 'Ja' } : { tekst: 'Nog niet', letOp: true };
  },
  klok: async () => {
    const { oordeel, waarom, minuten = 0 } = judgeClock(Date.now(), peildatum, await serverClock());
    const uitleg = {
      server: oordeel === 'goed' ? 'loopt goed' : `loopt ${Math.abs(minuten)} minuten ${minuten > 0 ? 'voor' : 'achter'}`,
      'geen-server': 'kan kloppen, zonder internet is dat niet zeker',
      'voor-de-site': 'loopt achter: deze site is van later',
      'lang-na-de-site': 'loopt voor, of de site is heel oud',
    };
    return { tekst: `${moment(new Date().toISOString())}, ${uitleg[waarom]}`, letOp: oordeel === 'fout' };
  },
});

const perKey = <K extends string, V>(pairs: readonly (readonly [K, V])[]) => Object.fromEntries(pairs) as Record<K, V>;

const moment = (iso: string) => new Intl.DateTimeFormat('nl', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

function apparaat() {
  const tab = thisTab();
  if (!tab) throw new Error('no kiosk');
  return tab.apparaat;
}

async function bewaard(code: Weergave): Promise<Waarde> {
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
