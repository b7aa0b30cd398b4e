import { taalOfVoice } from './taal-of-voice.ts';
import { talenOf } from './talen-of.ts';

const button = document.querySelector<HTMLButtonElement>('.lees-knop');
const voices = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** What pick-voice.ts says, without which one: a page need not fetch that. */
const hasVoice = (talen: readonly string[] = talenOf(document.documentElement)) =>
  voices?.getVoices().some(({ lang, localService }) => localService && talen.includes(taalOfVoice(lang)));

/** Shows the buttons that let the device say a Dutch sentence for the reader, where it can. */
function offerDutch(): void {
  const can = hasVoice(['nl']);
  for (const knop of document.querySelectorAll<HTMLElement>('.tolk-knop')) knop.hidden = !can;
}

/** Shows the button once there is a voice, or when there is a recording. */
function offer(): void {
  if (!button?.hidden || !(button.dataset['opnamen'] || hasVoice())) return;
  button.hidden = false;
  if (document.documentElement.dataset['kiosk'] !== undefined) void import('./in-kiosk.client.ts');
}

offer();
offerDutch();
// Many browsers know their voices only after a while.
voices?.addEventListener?.('voiceschanged', offer);
voices?.addEventListener?.('voiceschanged', offerDutch);
// A combined route brings buttons onto the page later.
document.addEventListener('mijn-route', offerDutch);
document.addEventListener('click', ({ target }) => {
  const knop = target instanceof Element && target.closest<HTMLElement>('.tolk-knop');
  if (!knop) return;
  voices?.speak(new SpeechSynthesisUtterance(''));
  void import('./say-dutch.client.ts').then(({ sayDutch }) => sayDutch(knop));
});
button?.addEventListener('click', () => {
  // An iPhone lets a page speak or play from within a tap alone, and once it has, also later: the rest still has to be fetched.
  voices?.speak(new SpeechSynthesisUtterance(''));
  const audio = new Audio();
  audio.load();
  void import('./lees-voor.client.ts').then(({ toggleReading }) => toggleReading(audio));
});
