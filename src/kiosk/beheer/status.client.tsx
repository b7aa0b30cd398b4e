import { hydrate } from 'preact';
import { paths } from '../../i18n/paths.ts';
import { takeNewVersion } from '../../offline/kiosk-offline.client.ts';
import { countPrint } from '../../site/tab.ts';
import { isKiosk } from '../../site/is-kiosk.ts';
import { keepTab, thisTab } from '../../site/this-tab.ts';
import { keepInside } from '../uitgang/take-away.client.ts';
import { leaveKiosk } from './leave.client.ts';
import { readStatus } from './read-status.client.ts';
import Status, { type Apparaat, type StatusProps } from './Status.tsx';

/** So long after the last touch staff have gone, and a visitor should find the start screen. */
const WEG_MS = 5 * 60_000;

const place = document.querySelector<HTMLElement>('[data-status]');
if (place) {
  const apparaat: Apparaat = {
    lees: (toon) => readStatus(place.dataset['peildatum'] ?? '', toon),
    bijVerandering: (look) => {
      if (typeof speechSynthesis === 'undefined') return () => undefined;
      speechSynthesis.addEventListener('voiceschanged', look);
      return () => speechSynthesis.removeEventListener('voiceschanged', look);
    },
    printProefblad: () => {
      const tab = thisTab();
      if (tab) keepTab(countPrint(tab));
      window.print();
    },
    haalNieuw: async () => {
      try {
        return (await takeNewVersion()) ? 'Er is een nieuwe versie opgehaald.' : 'Er is niets nieuws.';
      } catch {
        return 'Dat lukt nu niet. Wat er was, is er nog.';
      }
    },
    uit: () => void leaveKiosk(),
  };
  hydrate(<Status {...(JSON.parse(place.dataset['status'] ?? '') as StatusProps)} apparaat={apparaat} />, place);
}

if (isKiosk()) keepInside();
let weg: ReturnType<typeof setTimeout> | undefined;
function stay(): void {
  clearTimeout(weg);
  if (isKiosk()) weg = setTimeout(() => location.replace(paths.kiosk()), WEG_MS);
}
for (const type of ['pointerdown', 'keydown']) addEventListener(type, stay);
stay();
