import { drieKeer } from './drie-keer.ts';
import { followByReplace, leave } from './leave.client.ts';
import { draagtGevoelig, zonderSpoor } from '../site/sporen.client.ts';

// In the script of every page, and not fetched when needed: the button must work as soon as it is there.
const bar = document.querySelector<HTMLElement>('.snel-weg');
const button = bar?.querySelector('a');
if (bar && button) watch(bar, button);

// After every other listener: they may have given the link another address, or followed it themselves.
window.addEventListener('click', (event) => {
  if (zonderSpoor()) followByReplace(event);
});

function watch(place: HTMLElement, knop: HTMLAnchorElement): void {
  const { href, dataset } = knop;
  const weg = () => leave(href, dataset['begin'] ?? '/');
  const isDerde = drieKeer();
  // Before any other listener: nothing may come between the tap and the blank page.
  window.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Node) || !knop.contains(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      weg();
    },
    { capture: true },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      // Alt or Ctrl with Shift is how some keyboards change language.
      const toets = event.altKey || event.ctrlKey || event.metaKey ? '' : event.key;
      if (!event.repeat && !place.hidden && isDerde(toets, event.timeStamp)) weg();
    },
    { capture: true },
  );
  // Any page is about violence when "mijn route" in its address is, or what was typed on it: the search says so.
  if (!place.hidden) return;
  const html = document.documentElement;
  const look = () => {
    place.hidden = !draagtGevoelig() && html.dataset['gevaar'] === undefined;
    html.toggleAttribute('data-gevoelig', !place.hidden);
  };
  look();
  window.addEventListener('hashchange', look);
  for (const told of ['mijn-route', 'gevaar']) document.addEventListener(told, look);
}
