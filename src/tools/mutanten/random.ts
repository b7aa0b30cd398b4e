/** Numbers that look random and are the same for the same seed (mulberry32), so that a run can be done again. */
export class Random {
  #state: number;

  constructor(zaad: number) {
    this.#state = zaad >>> 0;
  }

  /** @returns a number from 0 up to, and not including, `below` */
  int(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /** @returns one of them; undefined when there is none */
  pick<T>(all: readonly T[]): T | undefined {
    return all[this.int(Math.max(1, all.length))];
  }
}
