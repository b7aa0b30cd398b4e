import type { Page } from '@playwright/test';

export interface FakeVoice {
  lang: string;
  localService?: boolean;
}

export interface Said {
  text: string;
  lang: string;
  rate: number;
  volume: number;
}

interface FakeWindow {
  said: Said[];
  /** Ends what is being said, as a voice does that has come to the end. */
  finish: () => void;
  /** From now on a voice is done at once. */
  hurry: () => void;
  comeAlong: () => void;
}

/**
 * Gives a page voices that say nothing and write down what they were asked to say.
 * What has no words is not written down.
 * @param late the voices are there only after `comeAlong`
 */
export async function fakeVoices(page: Page, voices: FakeVoice[], late = false): Promise<void> {
  await page.addInitScript(
    ({ given, wait }) => {
      const speech = new EventTarget();
      const said: Said[] = [];
      let present = !wait;
      let fast = false;
      let current: { dispatchEvent: (event: Event) => boolean } | undefined;
      const finish = () => {
        const ended = current;
        current = undefined;
        ended?.dispatchEvent(new Event('end'));
      };
      class Utterance extends EventTarget {
        voice: FakeVoice | null = null;
        lang = '';
        rate = 1;
        volume = 1;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      Object.assign(speech, {
        pending: false,
        getVoices: () =>
          present ? given.map(({ lang, localService = true }) => ({ lang, localService, default: false, name: lang, voiceURI: lang })) : [],
        speak: (utterance: Utterance) => {
          if (utterance.text === '') return;
          // A voice of one language that reads another is heard at once; so the voice counts, not what was asked.
          said.push({ text: utterance.text, lang: utterance.voice?.lang ?? 'none', rate: utterance.rate, volume: utterance.volume });
          current = utterance;
          if (fast) setTimeout(finish);
        },
        cancel: () => {
          current?.dispatchEvent(new Event('error'));
          current = undefined;
        },
      });
      Object.defineProperty(speech, 'speaking', { get: () => current !== undefined });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      const hurry = () => {
        fast = true;
        finish();
      };
      const comeAlong = () => {
        present = true;
        speech.dispatchEvent(new Event('voiceschanged'));
      };
      Object.assign(window, { said, finish, hurry, comeAlong });
    },
    { given: voices, wait: late },
  );
}

const inPage = <Result>(page: Page, act: (fake: FakeWindow) => Result) => page.evaluate(`(${act.toString()})(window)`) as Promise<Result>;

export const said = (page: Page) => inPage(page, (fake) => fake.said);
export const finish = (page: Page) => inPage(page, (fake) => fake.finish());
export const hurry = (page: Page) => inPage(page, (fake) => fake.hurry());
export const comeAlong = (page: Page) => inPage(page, (fake) => fake.comeAlong());
