import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/lees-voor/reader.ts';
import type { Manner } from '../../src/lees-voor/speak.ts';

/** A voice that says a part only when told to. */
function slowVoice(count: number) {
  const log: string[] = [];
  let finish: (whole: boolean | undefined) => void = () => undefined;
  const end = (whole: boolean | undefined) => {
    finish(whole);
    return new Promise((resolve) => setImmediate(resolve));
  };
  const reader = new Reader(count, {
    say: (part: number, { rate, volume }: Manner) => {
      log.push(`say ${part} ${rate} ${volume}`);
      finish(false);
      return new Promise((resolve) => (finish = resolve));
    },
    show: (part) => log.push(`show ${part ?? 'none'}`),
    hush: () => {
      log.push('hush');
      finish(false);
    },
  });
  return { reader, log, end };
}

describe('a reader', () => {
  it('says one part after another, shows which, and waits after the last', async () => {
    const { reader, log, end } = slowVoice(2);
    const reading = reader.read();
    await end(true);
    await end(true);
    await reading;
    expect(log).toEqual(['show 0', 'say 0 1 1', 'show 1', 'say 1 1 1']);
    void reader.repeat();
    expect(log.slice(4)).toEqual(['show 1', 'say 1 1 1']);
  });

  it('is quiet where the voice fails, and says that part once more when asked', async () => {
    const { reader, log, end } = slowVoice(2);
    const reading = reader.read();
    await end(undefined);
    await reading;
    expect(log).toEqual(['show 0', 'say 0 1 1']);
    void reader.repeat();
    await end(true);
    expect(log.slice(2)).toEqual(['show 0', 'say 0 1 1', 'show 1', 'say 1 1 1']);
  });

  it('repeats the part it is at and goes on from there; what was overtaken says nothing more', async () => {
    const { reader, log, end } = slowVoice(3);
    void reader.read();
    await end(true);
    void reader.repeat();
    await end(true);
    expect(log.filter((line) => line.startsWith('say'))).toEqual(['say 0 1 1', 'say 1 1 1', 'say 1 1 1', 'say 2 1 1']);
  });

  it('stops at once, and where a part cannot be said', async () => {
    const first = slowVoice(3);
    void first.reader.read();
    first.reader.stop();
    await first.end(true);
    expect(first.log).toEqual(['show 0', 'say 0 1 1', 'hush', 'show none']);
    const second = slowVoice(3);
    void second.reader.read();
    await second.end(false);
    expect(second.log).toEqual(['show 0', 'say 0 1 1', 'hush', 'show none']);
  });

  it('goes slower and faster, softer and louder, each as far as it goes, and begins the part again', async () => {
    const { reader, log } = slowVoice(1);
    void reader.read();
    expect(reader.canTurn('volume', 1)).toBe(false);
    void reader.dial('volume', 1);
    void reader.dial('rate', -1);
    expect(reader.canTurn('rate', -1)).toBe(false);
    void reader.dial('rate', 1);
    void reader.dial('rate', 1);
    void reader.dial('volume', -1);
    expect(log.filter((line) => line.startsWith('say'))).toEqual([
      'say 0 1 1',
      'say 0 0.7 1',
      'say 0 1 1',
      'say 0 1.3 1',
      'say 0 1.3 0.75',
    ]);
  });
});
