import type { Sentence } from './collect.ts';
import { breaths } from './sentences.ts';
import { canSpeak, speak, type Manner } from './speak.ts';
import { speakable } from './speakable.ts';

/**
 * Says a sentence; names and words in another language in the voice of that language, if the device has one.
 * @returns true when all of it was said, false when it was cut short, undefined when the voice failed
 */
export async function saySentence({ taal, runs }: Sentence, manner: Manner): Promise<boolean | undefined> {
  for (const { text, taal: own } of runs) {
    const voice = canSpeak(own) ? own : taal;
    for (const breath of breaths(speakable(text, own))) {
      const whole = await speak(breath, voice, manner);
      if (!whole) return whole;
    }
  }
  return true;
}
