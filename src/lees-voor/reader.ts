import type { Manner } from './speak.ts';

/** How a reader makes itself heard and seen. */
export interface Output {
  /** Says one part. @returns true when all of it was said, false when it was cut short, undefined when the voice failed */
  say: (part: number, manner: Manner) => Promise<boolean | undefined>;
  /** Shows which part is being said; undefined: none any more. */
  show: (part: number | undefined) => void;
  hush: () => void;
}

const rates = [0.7, 1, 1.3];
const volumes = [0.25, 0.5, 0.75, 1];

/** What can be turned up or down. */
export type Dial = 'rate' | 'volume';

/** Reads parts one after another. After the last one it waits: that one can still be repeated. */
export class Reader {
  private readonly count: number;
  private readonly output: Output;
  private readonly at = { rate: rates.indexOf(1), volume: volumes.length - 1 };
  private part = 0;
  /** Each start of the voice has its own number, so that one that was overtaken says nothing more. */
  private turn = 0;

  constructor(count: number, output: Output) {
    this.count = count;
    this.output = output;
  }

  get manner(): Manner {
    return { rate: rates[this.at.rate] ?? 1, volume: volumes[this.at.volume] ?? 1 };
  }

  /** Reads from a part to the end. Ends at once where somebody cut it short; where a voice fails it is quiet, and waits for "once more". */
  async read(from = 0): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    for (let part = from; part < this.count; part += 1) {
      this.part = part;
      this.output.show(part);
      const whole = await this.output.say(part, this.manner);
      if (turn !== this.turn) return;
      if (whole === false) this.stop();
      if (!whole) return;
    }
  }

  /** Says the same part again, and goes on from there. */
  repeat(): Promise<void> {
    return this.read(this.part);
  }

  /** @returns whether the dial can go a step up (1) or down (-1) */
  canTurn(dial: Dial, step: 1 | -1): boolean {
    return (dial === 'rate' ? rates : volumes)[this.at[dial] + step] !== undefined;
  }

  /** Turns a dial a step; the part begins again, because a voice cannot change halfway. */
  async dial(dial: Dial, step: 1 | -1): Promise<void> {
    if (!this.canTurn(dial, step)) return;
    this.at[dial] += step;
    await this.repeat();
  }

  stop(): void {
    this.turn += 1;
    this.output.hush();
    this.output.show(undefined);
  }
}
