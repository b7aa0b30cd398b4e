import { kioskHoofd } from '../i18n/kiosk-hoofd.ts';
import { isKiosk } from '../site/is-kiosk.ts';

// On a phone this is all a page carries of the kiosk; in-head.js has said what the tab is, the start screen itself.
const page = document.documentElement.dataset;
if (page['kiosk'] === '') void begin();
else if (page['kiosk'] === undefined && !('voorTaal' in page) && isKiosk()) {
  // It did not come: once more, before anything else. Pages without a language have none.
  const head = document.createElement('script');
  head.src = kioskHoofd;
  head.addEventListener('load', () => void begin());
  head.addEventListener('error', () => {
    page['kiosk'] = '';
    void begin();
  });
  document.head.append(head);
}

async function begin(): Promise<void> {
  await import('./kiosk.client.ts');
}
