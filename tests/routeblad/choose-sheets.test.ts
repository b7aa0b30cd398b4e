import { describe, expect, test } from 'vitest';
import { chooseSheets, Onbekend } from '../../src/tools/bladen/choose-sheets.ts';
import { realGids } from '../content/real-gids.ts';

const { catalogus, wegwijzer } = realGids();
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
    expect(choose({ behoefte: ['bril'], taal: ['ar'] })).toEqual([{ taal: 'ar', behoefte: 'bril' }]);
    expect(choose({ behoefte: ['bril'] }).map(({ taal }) => taal)).toEqual(['nl', 'tr', 'ar']);
  });

  test('a question of the wegwijzer is every need below it, each once', () => {
    const needs = choose({ behoefte: ['schulden', 'deurwaarder'], taal: ['nl'] }).map(({ behoefte }) => behoefte);
    expect(needs).toContain('deurwaarder');
    expect(needs.length).toBeGreaterThan(3);
    expect(new Set(needs).size).toBe(needs.length);
  });

  test('everything is every need in every language', () => {
    expect(choose({ alles: true })).toHaveLength(catalogus.behoeften.size * 3);
  });

  test('what does not exist is refused, and what does exist is named, nearest first', () => {
    expect(refusal({ behoefte: ['deurwarder'] })).toMatch(/De behoefte "deurwarder" is er niet\. .*eerst: deurwaarder, /);
    expect(refusal({ behoefte: ['bed'] })).toMatch(/eerst: bed-en-meubels, /);
    expect(refusal({ behoefte: ['zzz'] }).split(', ').length).toBeGreaterThan(catalogus.behoeften.size);
    expect(refusal({ alles: true, taal: ['ard'] })).toMatch(/eerst: ar, /);
    expect(refusal({ alles: true, wijk: 'nord' })).toMatch(/eerst: noord, .*zuid/);
    expect(refusal({ alles: true, wijk: 'constructor' })).not.toBe('');
  });
});
