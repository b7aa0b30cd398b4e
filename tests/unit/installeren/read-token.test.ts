import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayAndDark, readToken } from '../../../src/installeren/read-token.ts';

const tokens = ':root { --rg-bg: var(--basis-bg, var(--utrecht-bg, #fbf6ec)); --rg-ink: #111; --leeg: var(--nergens); }';

describe('a colour for what cannot read CSS', () => {
  it.each([
    ['our own where the theme says nothing', '', '#fbf6ec'],
    ['the first name the theme knows', '.t { --utrecht-bg: #abc; --basis-bg: #fff; }', '#fff'],
    ['the second name', '.t { --utrecht-bg: #abc }', '#abc'],
    ['a name of the theme for another', '.t { --basis-bg: var(--wit); --wit: #fefefe; }', '#fefefe'],
    ['the last of two', '.t { --basis-bg: #111; --basis-bg: #222; }', '#222'],
    ['not what a comment says, nor a longer name', '.t { /* --basis-bg: red; */ --my--basis-bg: red; --basis-bg-2: red; }', '#fbf6ec'],
  ])('%s', (_, thema, expected) => {
    expect(readToken(tokens, thema, '--rg-bg')).toBe(expected);
  });

  it('says which one is missing', () => {
    expect(() => readToken(tokens, '', '--rg-anders')).toThrow('--rg-anders');
    expect(() => readToken(tokens, '', '--leeg')).toThrow('--nergens');
  });

  it('finds the ground of a page, by day and in the dark', () => {
    const [day, dark] = dayAndDark(readFileSync('src/styles/tokens.css', 'utf8'));
    expect([readToken(day, '', '--rg-bg'), readToken(dark, '', '--rg-bg')].map((colour) => /^#[0-9a-f]{6}$/.test(colour))).toEqual([
      true,
      true,
    ]);
    expect(readToken(day, '', '--rg-bg')).not.toBe(readToken(dark, '', '--rg-bg'));
  });
});
