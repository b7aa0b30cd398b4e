import { describe, expect, test } from 'vitest';
import { chooseSheets, Onbekend } from '../../src/tools/bladen/choose-sheets.ts';
import { kleinGids } from '../fixtures.ts';

const { catalogus, wegwijzer } = kleinGids();
const choose = (asked: Parameters<typeof chooseSheets>[2]) => chooseSheets(catalogus, wegwijzer, asked);
const refusal = (asked: Parameters<typeof chooseSheets>[2]) => {
  try {
    choose(asked);
  } catch (error) {
    if (error instanceof Onbekend) return error.message;
    throw error;
  }
  return '';
};

describe('which sheets to print', () => {
  test('a need in one language, or in all of them', () => {
    expect(choose({ behoefte: ['fiets'], taal: ['ar'] })).toEqual([{ taal: 'ar', behoefte: 'fiets' }]);
    expect(choose({ behoefte: ['fiets'] }).map(({ taal }) => taal)).toEqual(['nl', 'tr', 'ar']);
  });

  test('a question of the wegwijzer is every need below it, each once', () => {
    const needs = choose({ behoefte: ['wat-speelt', 'brief-niet-duidelijk'], taal: ['nl'] }).map(({ behoefte }) => behoefte);
    expect(needs.toSorted()).toEqual(['brief-niet-duidelijk', 'iemand-denkt-mee', 'iets-doen', 'twijfel-over-regel']);
  });

  test('everything is every need in every language', () => {
    expect(choose({ alles: true })).toHaveLength(catalogus.behoeften.size * 3);
  });

  test('what does not exist is refused, and what does exist is named, nearest first', () => {
    expect(refusal({ behoefte: ['feits'] })).toMatch(/De behoefte "feits" is er niet\. .*eerst: fiets, /);
    expect(refusal({ behoefte: ['brief'] })).toMatch(/eerst: brief-niet-duidelijk, /);
    expect(refusal({ behoefte: ['zzz'] }).split(', ').length).toBeGreaterThan(catalogus.behoeften.size);
    expect(refusal({ alles: true, taal: ['ard'] })).toMatch(/eerst: ar, /);
    expect(refusal({ alles: true, wijk: 'nord' })).toMatch(/eerst: noord, .*zuid/);
    expect(refusal({ alles: true, wijk: 'constructor' })).not.toBe('');
  });
});
