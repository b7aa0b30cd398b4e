import { describe, expect, it } from 'vitest';
import {
  askNow,
  bedenktijd,
  begin,
  elapsed,
  gesprek,
  jumped,
  listen,
  promised,
  stand,
  stilte,
  talk,
  touch,
} from '../../src/kiosk/stilte/idle.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;

describe('a kiosk that nobody touches', () => {
  it('asks after 90 seconds, and forgets 30 seconds later', () => {
    const rust = begin();
    expect(stand(rust, 89_999)).toEqual({ fase: 'bezig', over: 1 });
    expect(stand(rust, 90_000)).toEqual({ fase: 'vraag', over: 30_000 });
    expect(stand(rust, 119_999)).toEqual({ fase: 'vraag', over: 1 });
    expect(stand(rust, 120_000)).toEqual({ fase: 'weg', over: 0 });
    expect(stand(rust, year).fase).toBe('weg');
  });

  it('waits as often as somebody asks', () => {
    let rust = begin();
    for (let nu = 100_000; nu < hour; nu += 100_000) {
      expect(stand(rust, nu).fase).toBe('vraag');
      rust = touch(rust, nu);
      expect(stand(rust, nu)).toEqual({ fase: 'bezig', over: stilte });
    }
  });

  it('is quiet for ten minutes while people talk; touching does not shorten that', () => {
    const rust = touch(talk(1000), 60_000);
    expect(stand(rust, 1000 + gesprek - 1).fase).toBe('bezig');
    expect(stand(rust, 1000 + gesprek).fase).toBe('vraag');
    expect(stand(rust, 1000 + gesprek + bedenktijd).fase).toBe('weg');
    expect(stand(touch(rust, gesprek), gesprek + stilte - 1).fase).toBe('bezig');
  });

  it('takes the quiet time along to the next page, and never more than was promised', () => {
    const rust = begin(promised(talk(0), 200_000));
    expect(stand(rust, 0).over).toBe(400_000);
    expect(stand(begin(promised(begin(), 80_000)), 0).over).toBe(stilte);
    expect(stand(begin(year), 0).over).toBe(gesprek);
    expect(promised(begin(), year)).toBe(0);
  });

  it('does not interrupt who is being read to, but a voice that never ends does not hold it', () => {
    let rust = begin();
    for (let nu = 0; nu <= hour; nu += 1000) if (stand(rust, nu).fase === 'bezig') rust = listen(rust, nu);
    expect(stand(rust, 299_999).fase).toBe('bezig');
    expect(stand(rust, 300_000).fase).toBe('vraag');
    expect(listen(talk(0), 1000)).toEqual(talk(0));
  });
});

describe('time that went by', () => {
  const at = (mono: number, wall: number) => ({ mono, wall });

  it('is the same on both clocks', () => {
    expect(elapsed(at(5, 1000), at(1005, 2000))).toBe(1000);
  });

  it.each([10 * year, -10 * year, -hour, hour, 2 * 60_000])('is not moved by a wall clock that jumps %d ms', (jump) => {
    expect(elapsed(at(0, 10 * year), at(1000, 10 * year + jump + 1000))).toBe(1000);
  });

  it('never runs back', () => {
    expect(elapsed(at(1000, 1000), at(0, 0))).toBe(0);
  });

  it.each([
    // A night, a clock that is set by a day, by minutes; and what says nothing: a busy machine, one that is set right by years, or back.
    [64 * hour, true],
    [24 * hour, true],
    [2 * 60_000, true],
    [5_000, false],
    [10 * year, false],
    [-hour, false],
  ])('a wall clock that runs ahead by %d ms may be sleep: %s', (ahead, is) => {
    expect(jumped(at(0, 10 * year), at(1000, 10 * year + 1000 + ahead))).toBe(is);
  });

  it('is asked about then, and ends no visit: who reads has as long to answer as ever', () => {
    const rust = askNow(talk(0), 5_000);
    expect(stand(rust, 5_000)).toEqual({ fase: 'vraag', over: bedenktijd });
    expect(stand(touch(rust, 6_000), 6_000).fase).toBe('bezig');
    expect(stand(rust, 5_000 + bedenktijd).fase).toBe('weg');
  });
});
