import { collect } from './collect.ts';
import { mark } from './mark.ts';
import { play, silence } from './play-sound.ts';
import { Reader, type Dial, type Output } from './reader.ts';
import { saySentence } from './say-sentence.ts';
import { canSpeak, hush } from './speak.ts';
import { talenOf } from './talen-of.ts';

const button = document.querySelector<HTMLButtonElement>('.lees-knop');
const panel = document.querySelector<HTMLElement>('.lees-paneel');
const dials = panel ? [...panel.querySelectorAll<HTMLButtonElement>('[data-dial]')] : [];

let reader: Reader | undefined;
/** Ends listening for what people do. */
let listening = new AbortController();

/**
 * Reads the page aloud from the top: with the device's voices, or where it has not one for each language with what the
 * gemeente recorded.
 * @param audio what recordings are played on
 */
export function startReading(audio = new Audio()): void {
  const main = document.querySelector('main');
  if (!button || !panel || !main) return;
  stopReading();
  const opnamen = (button.dataset['opnamen'] ?? '').split(' ').filter(Boolean);
  const talen = talenOf(document.documentElement);
  // A voice for one of two languages reads half of the page: a recording of both goes before it.
  const spoken = opnamen.length > 0 ? talen.every(canSpeak) : talen.some(canSpeak);
  reader = spoken ? readerOfPage(main) : readerOfSounds(audio, opnamen);
  panel.hidden = false;
  document.documentElement.dataset['leest'] = '';
  button.setAttribute('aria-pressed', 'true');
  listening = new AbortController();
  stopWhenSomebodyActs(panel, button, listening.signal);
  void reader.read();
  showDials();
}

/** Ends the reading, if there is any. */
function stopReading(): void {
  reader?.stop();
}

/** The button starts the reading, and ends it. */
export function toggleReading(audio: HTMLAudioElement): void {
  if (reader) stopReading();
  else startReading(audio);
}

function readerOfPage(main: HTMLElement): Reader {
  const sentences = collect(main).filter(({ taal }) => canSpeak(taal));
  return readerOf(sentences.length, {
    say: async (part, manner) => {
      const sentence = sentences[part];
      return sentence === undefined ? false : saySentence(sentence, manner);
    },
    show: (part) => mark(part === undefined ? undefined : sentences[part]),
    hush,
  });
}

function readerOfSounds(audio: HTMLAudioElement, sounds: readonly string[]): Reader {
  return readerOf(sounds.length, { say: (part, manner) => play(audio, sounds[part] ?? '', manner), show: () => undefined, hush: silence });
}

function readerOf(count: number, output: Output): Reader {
  return new Reader(count, {
    ...output,
    show: (part) => {
      output.show(part);
      if (part === undefined) close();
    },
  });
}

function close(): void {
  listening.abort();
  reader = undefined;
  if (!button || !panel) return;
  if (panel.contains(document.activeElement)) button.focus({ preventScroll: true });
  panel.hidden = true;
  delete document.documentElement.dataset['leest'];
  button.setAttribute('aria-pressed', 'false');
}

/** Keys that move about the page; any other key is somebody doing something. */
const moves = /^(?:Arrow|Page|Home|End|Tab|Shift|Control|Alt|Meta| $)/;

function stopWhenSomebodyActs(controls: HTMLElement, start: HTMLElement, signal: AbortSignal): void {
  const elsewhere = ({ target }: Event) => !(target instanceof Node && (controls.contains(target) || start.contains(target)));
  document.addEventListener('click', (event) => elsewhere(event) && stopReading(), { signal });
  document.addEventListener(
    'keydown',
    (event) => (event.key === 'Escape' || (elsewhere(event) && !moves.test(event.key))) && stopReading(),
    { signal },
  );
  document.addEventListener('visibilitychange', () => document.hidden && stopReading(), { signal });
  addEventListener('pagehide', stopReading, { signal });
}

function showDials(): void {
  for (const dial of dials) dial.setAttribute('aria-disabled', String(!reader?.canTurn(dial.dataset['dial'] as Dial, stepOf(dial))));
}

const stepOf = (dial: HTMLElement) => (dial.dataset['richting'] === '1' ? 1 : -1);

panel?.querySelector('[data-lees=stop]')?.addEventListener('click', stopReading);
panel?.querySelector('[data-lees=herhaal]')?.addEventListener('click', () => void reader?.repeat());
for (const dial of dials) {
  dial.addEventListener('click', () => {
    void reader?.dial(dial.dataset['dial'] as Dial, stepOf(dial));
    showDials();
  });
}
