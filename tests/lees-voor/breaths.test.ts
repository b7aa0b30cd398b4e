import { describe, expect, it } from 'vitest';
import { breaths } from '../../src/lees-voor/breaths.ts';

describe('breaths', () => {
  it('leaves a sentence of common length whole', () => {
    expect(breaths('Bel de gemeente, en vraag wat u moet doen.')).toEqual(['Bel de gemeente, en vraag wat u moet doen.']);
  });

  it('cuts a long one at a comma, else at a space, else where it must', () => {
    expect(breaths('een twee drie, vier vijf zes zeven', 20)).toEqual(['een twee drie,', 'vier vijf zes zeven']);
    expect(breaths('een, twee drie vier vijf', 15)).toEqual(['een, twee drie', 'vier vijf']);
    expect(breaths('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  });
});
