import { drieKeer } from './drie-keer.ts';
import { followByReplace, leave } from './leave.client.ts';

const button = document.querySelector<HTMLAnchorElement>('.snel-weg a');
const naar = button?.href ?? '';
const isDerde = drieKeer();

// Before any other listener: nothing may come between the tap and the blank page.
addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Node) || !button?.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(naar);
  },
  { capture: true },
);
addEventListener('keydown', (event) => {
  if (!event.repeat && isDerde(event.key, event.timeStamp)) leave(naar);
}, { capture: true });
// After every other listener: they may have given the link another address, or followed it themselves.
addEventListener('click', followByReplace);
