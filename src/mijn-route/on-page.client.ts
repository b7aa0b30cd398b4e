import { addKeuze, keuzeOf } from '../wegwijzer/adres/keuze.ts';
import { keuzesIn } from '../wegwijzer/adres/parts.ts';
import { jumpWithin, keepFragment, setHash } from './keep-fragment.ts';
import { renewAddress, takeAlong } from './take-along.ts';

/**
 * On every page: "mijn route" travels in the fragment from link to link. On a route "I need something else too" adds
 * this route to it. Where something else was chosen before, the whole route is one tap away.
 */
function offer(): void {
  const { hash, pathname, href } = location;
  keepFragment(hash);
  const nogIets = document.querySelector<HTMLAnchorElement>('a.nog-iets');
  const keuze = nogIets && keuzeOf(pathname);
  const samen = keuze ? addKeuze(hash, keuze) : hash;
  if (nogIets && keuze) setHash(nogIets, samen);
  const balk = document.querySelector<HTMLAnchorElement>('.mijn-balk a');
  if (balk?.parentElement && keuzesIn(samen).length > (keuze ? 1 : 0)) {
    setHash(balk, samen);
    balk.parentElement.hidden = false;
    document.documentElement.dataset['mijnBalk'] = '';
  }
  renewAddress(href);
}

offer();
takeAlong();
document.addEventListener('click', jumpWithin);
addEventListener('hashchange', offer);
// The page of the combined route says so when it has changed.
document.addEventListener('mijn-route', offer);
