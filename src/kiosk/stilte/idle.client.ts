import { isPlaying } from '../../lees-voor/play-sound.ts';
import { hush } from '../../lees-voor/speak.ts';
import { askStill, type Gevraagd } from './ask.client.ts';
import { askNow, begin, elapsed, jumped, listen, promised, stand, stilte, talk, touch, type Moment } from './idle.ts';
import { keepTab, thisTab } from '../../site/this-tab.ts';
import { wipe, wiped } from './wipe.client.ts';

const now = (): Moment => ({ mono: performance.now(), wall: Date.now() });

/** Watches whether somebody is there; asks when it is quiet, and wipes when nobody answers. */
export function startIdle(): void {
  let rust = begin(thisTab()?.stil);
  let last = now();
  let nu = 0;
  let vraag: Gevraagd | undefined;
  const ended = new AbortController();
  const { signal } = ended;

  const look = () => {
    const moment = now();
    nu += elapsed(last, moment);
    const leap = jumped(last, moment);
    last = moment;
    // A question that was slept through has been answered by nobody; the next visitor may not do so.
    if (leap && vraag) return wipe();
    if (leap) rust = askNow(rust, nu);
    const { fase, over } = stand(rust, nu);
    if (fase === 'weg') wipe();
    else if (fase === 'vraag') {
      vraag ??= askStill(answer);
      vraag.show(Math.ceil(over / 1000));
    } else {
      if (isSpeaking()) rust = listen(rust, nu);
      keepQuiet(promised(rust, nu));
    }
  };

  const answer = (doe: string | undefined) => {
    if (doe === 'klaar') return wipe();
    // Nobody may answer a question that is over: a page that slept looks at the clock first.
    look();
    rust = doe === 'gesprek' ? talk(nu) : touch(rust, nu);
    vraag?.close();
    vraag = undefined;
    hush();
    look();
  };

  const touched = () => {
    look();
    if (!vraag) rust = touch(rust, nu);
  };

  for (const type of ['pointerdown', 'touchmove', 'wheel', 'keydown', 'input'])
    addEventListener(type, touched, { signal, passive: true, capture: true });
  const timer = setInterval(look, 1000);
  document.addEventListener('visibilitychange', look, { signal });
  // A page that comes back from the browser's memory belongs to somebody who is gone.
  window.addEventListener('pageshow', ({ persisted }) => persisted && wipe(), { signal });
  document.addEventListener(wiped, () => {
    clearInterval(timer);
    ended.abort();
  });
}

/** "Wij zijn in gesprek" holds from page to page. What a page writes while it goes is lost, so it is written as it passes. */
function keepQuiet(left: number): void {
  const tab = thisTab();
  const stil = left > stilte ? left : 0;
  if (tab && stil !== (tab.stil ?? 0)) keepTab({ ...tab, stil });
}

const isSpeaking = () => isPlaying() || ((window as Partial<typeof window>).speechSynthesis?.speaking ?? false);
