import type { Taal } from '../i18n/locales.ts';
import { pickVoice } from './pick-voice.ts';

/** How a text is spoken: 1 is the voice's own. */
export interface Manner {
  rate: number;
  /** From 0 to 1. */
  volume: number;
}

/** What is being spoken. Chromium forgets to say that it has ended when nobody holds on to it. */
let current: { utterance: SpeechSynthesisUtterance; end: (whole: boolean | undefined) => void } | undefined;

const voiceOf = (taal: Taal) => (typeof speechSynthesis === 'undefined' ? undefined : pickVoice(speechSynthesis.getVoices(), taal));

/** @returns whether this device itself can speak a language; many browsers know their voices only after a while */
export function canSpeak(taal: Taal): boolean {
  return voiceOf(taal) !== undefined;
}

/** How long a voice may take at most: the slowest ones say some six letters a second, and some say never that they are done. */
const patience = (text: string, rate: number) => 6_000 + (text.length * 170) / rate;

/** Voices that were just cut short swallow what comes at once. Milliseconds. */
const breath = 60;

/**
 * Speaks a text, and ends whatever was being spoken.
 * @returns true when all of it was said; false when it was cut short, or when this device has no voice for it; undefined
 *   when the voice failed: it broke off, or never said that it was done
 */
export async function speak(text: string, taal: Taal, manner: Manner = { rate: 1, volume: 1 }): Promise<boolean | undefined> {
  // Only what is ours: some voices still say that they speak when they say that they are done, and cancel would take the next.
  const busy = current !== undefined;
  hush();
  const voice = voiceOf(taal);
  if (!voice) return false;
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = manner.rate;
    utterance.volume = manner.volume;
    const own = { utterance, end };
    const late = setTimeout(() => fail(), patience(text, manner.rate));
    function end(whole: boolean | undefined) {
      clearTimeout(late);
      if (current === own) current = undefined;
      resolve(whole);
    }
    function fail() {
      const ours = current === own;
      end(undefined);
      if (ours) cancel();
    }
    utterance.addEventListener('end', () => end(true));
    utterance.addEventListener('error', fail);
    const begin = () => {
      if (current !== own) return;
      try {
        speechSynthesis.speak(utterance);
      } catch {
        fail();
      }
    };
    current = own;
    if (busy) setTimeout(begin, breath);
    else begin();
  });
}

/** Ends what is being spoken, at once: speech goes on after its page is gone, unless somebody ends it. */
export function hush(): void {
  if (!current) return;
  // Not every browser tells an utterance that it was cut short.
  current.end(false);
  cancel();
}

function cancel(): void {
  try {
    speechSynthesis.cancel();
  } catch {
    // A voice that cannot even stop has nothing to say either.
  }
}

addEventListener('pagehide', hush);
