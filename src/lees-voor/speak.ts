import type { Taal } from '../i18n/locales.ts';
import { pickVoice } from './pick-voice.ts';

/** How a text is spoken: 1 is the voice's own. */
export interface Manner {
  rate: number;
  /** From 0 to 1. */
  volume: number;
}

/** What is being spoken. Chromium forgets to say that it has ended when nobody holds on to it. */
let current: { utterance: SpeechSynthesisUtterance; end: (whole: boolean) => void } | undefined;

const voiceOf = (taal: Taal) => (typeof speechSynthesis === 'undefined' ? undefined : pickVoice(speechSynthesis.getVoices(), taal));

/** @returns whether this device itself can speak a language; many browsers know their voices only after a while */
export function canSpeak(taal: Taal): boolean {
  return voiceOf(taal) !== undefined;
}

/**
 * Speaks a text, and ends whatever was being spoken.
 * @returns true when all of it was said; false when it was cut short, or when this device has no voice for it
 */
export function speak(text: string, taal: Taal, manner: Manner = { rate: 1, volume: 1 }): Promise<boolean> {
  hush();
  const voice = voiceOf(taal);
  if (!voice) return Promise.resolve(false);
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = manner.rate;
    utterance.volume = manner.volume;
    utterance.addEventListener('end', () => resolve(true));
    utterance.addEventListener('error', () => resolve(false));
    current = { utterance, end: resolve };
    speechSynthesis.speak(utterance);
  });
}

/** Ends what is being spoken, at once: speech goes on after its page is gone, unless somebody ends it. */
export function hush(): void {
  // Not every browser tells an utterance that it was cut short.
  current?.end(false);
  current = undefined;
  if (typeof speechSynthesis !== 'undefined' && (speechSynthesis.speaking || speechSynthesis.pending)) speechSynthesis.cancel();
}

addEventListener('pagehide', hush);
