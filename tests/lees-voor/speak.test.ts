import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A voice that does what a test says, as browsers do on a bad day. */
class FakeSpeech extends EventTarget {
  readonly said: string[] = [];
  speaking = false;
  pending = false;
  /** What happens with a text. */
  act: (utterance: FakeUtterance) => void = () => undefined;
  /** After cancel the next text is swallowed, unless some time went by. */
  swallows = false;
  #cancelled = -Infinity;

  getVoices = () => [{ lang: 'nl-NL', localService: true, default: true, name: 'nl' }];

  speak(utterance: FakeUtterance): void {
    if (this.swallows && Date.now() - this.#cancelled < 20) return;
    this.said.push(utterance.text);
    this.speaking = true;
    this.act(utterance);
  }

  cancel(): void {
    this.#cancelled = Date.now();
    this.speaking = false;
  }
}

class FakeUtterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const ends = (utterance: FakeUtterance) => setTimeout(() => utterance.dispatchEvent(new Event('end')), 10);

let speech: FakeSpeech;
let speak: typeof import('../../src/lees-voor/speak.ts').speak;
let hush: typeof import('../../src/lees-voor/speak.ts').hush;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal('addEventListener', () => undefined);
  ({ speak, hush } = await import('../../src/lees-voor/speak.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a text is said whole; cut short by somebody it is not', async () => {
  speech.act = ends;
  const whole = speak('Bel Ingrid.', 'nl');
  await vi.advanceTimersByTimeAsync(10);
  expect(await whole).toBe(true);
  const cut = speak('Bel Ingrid.', 'nl');
  hush();
  expect(await cut).toBe(false);
  expect(await speak('Ara.', 'tr')).toBe(false);
});

test('a voice that never says that it is done has failed, after longer than the slowest takes', async () => {
  const asked = speak('a'.repeat(180), 'nl', { rate: 0.7, volume: 1 });
  let answer: unknown = 'waits';
  void asked.then((given) => (answer = given));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(answer).toBe('waits');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answer).toBeUndefined();
  expect(speech.speaking).toBe(false);
});

test('a voice that throws, or breaks off, has failed', async () => {
  speech.act = () => {
    throw new Error('no');
  };
  expect(await speak('Bel.', 'nl')).toBeUndefined();
  speech.act = (utterance) => utterance.dispatchEvent(new Event('error'));
  expect(await speak('Bel.', 'nl')).toBeUndefined();
});

test('a voice that still speaks when it is done, and swallows what comes right after it was cut short, says every sentence', async () => {
  speech.swallows = true;
  // `speaking` stays true.
  speech.act = ends;
  for (const sentence of ['Een.', 'Twee.', 'Drie.']) {
    const asked = speak(sentence, 'nl');
    await vi.advanceTimersByTimeAsync(10);
    expect(await asked).toBe(true);
  }
  expect(speech.said).toEqual(['Een.', 'Twee.', 'Drie.']);
  // Once more, in the middle of one.
  void speak('Drie.', 'nl');
  const again = speak('Drie.', 'nl');
  await vi.advanceTimersByTimeAsync(100);
  expect(await again).toBe(true);
});
