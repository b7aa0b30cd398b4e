import { paths } from '../i18n/paths.ts';
import { setHash } from '../mijn-route/keep-fragment.ts';
import { endGidsTab } from '../site/gids-tab.ts';
import { addKeuze, keuzeOf } from '../wegwijzer/adres/keuze.ts';
import { keuzesIn } from '../wegwijzer/adres/parts.ts';
import { cameFromGids } from './came-from-gids.ts';

/** The line under the header of a gids: their own first page, what they do from a route, and being done with it. */
function showBar(): void {
  const bar = document.createElement('nav');
  bar.className = 'gids-balk';
  bar.lang = 'nl';
  bar.dir = 'ltr';
  bar.ariaLabel = 'Voor gidsen';
  const link = (href: string, words: string) => {
    const one = document.createElement('a');
    one.href = href;
    one.textContent = words;
    bar.append(one);
    return one;
  };
  link(paths.gids(), 'Gidsen');
  link(paths.gids('snel'), 'Snel');
  const overdracht = link(paths.gids('overdracht'), 'Draag over');
  link(paths.nietGevonden(), 'Mist iets?').title = 'Noteer wat er niet is';
  const klaar = document.createElement('button');
  klaar.type = 'button';
  klaar.textContent = '×';
  klaar.ariaLabel = klaar.title = 'Ik ben geen gids: haal deze regel weg';
  klaar.addEventListener('click', () => {
    endGidsTab();
    bar.remove();
  });
  bar.append(klaar);
  document.querySelector('.kop-rij')?.after(bar);
  // The route on this page goes along to the handover, in the fragment.
  const follow = () => {
    const keuze = document.querySelector('main .route') ? keuzeOf(location.pathname) : undefined;
    const route = keuze ? addKeuze(location.hash, keuze) : location.hash;
    setHash(overdracht, keuzesIn(route).length > 0 ? route : '');
  };
  follow();
  addEventListener('hashchange', follow);
  document.addEventListener('mijn-route', follow);
}

/** "Back" leads to the page for gidsen that somebody came from. */
function leadBack(): void {
  const from = cameFromGids(document.referrer, location.origin);
  if (from !== undefined) document.querySelector('a.terug')?.setAttribute('href', from);
}

showBar();
leadBack();
