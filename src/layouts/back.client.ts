import { zonderSpoor } from '../site/sporen.client.ts';
import { keuzesIn } from '../wegwijzer/adres/parts.ts';

/**
 * "Back" leads to the page above. Where that is the page somebody came from, go back in the browser's history
 * instead, so that the two ways back stay the same. After a jump within the page (#) the page before is this one, and
 * where links leave no step in the history, as in a kiosk, there is none to go back to.
 */
const back = document.querySelector<HTMLAnchorElement>('a.terug');
back?.addEventListener('click', (event) => {
  const jumped = location.hash !== '' && keuzesIn(location.hash).length === 0;
  const kiosk = document.documentElement.dataset['kiosk'] !== undefined;
  if (kiosk || event.ctrlKey || event.metaKey || event.shiftKey || jumped || zonderSpoor() || document.referrer !== back.href.split('#')[0])
    return;
  event.preventDefault();
  history.back();
});
