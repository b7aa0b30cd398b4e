import { describe, expect, test } from 'vitest';
import { overdrachtAgenda } from '../../src/gids/overdracht/overdracht-agenda.ts';
import { overdrachtBlad, type Kopie } from '../../src/gids/overdracht/overdracht-blad.ts';
import { delenDie, isIngevuld, leeg, nogOpen, type OverdrachtStand } from '../../src/gids/overdracht/overdracht-stand.ts';
import { overdrachtWoorden } from '../../src/gids/overdracht/overdracht-woorden.ts';

const woorden = overdrachtWoorden(['nl', 'tr', 'ar']);
const vol: OverdrachtStand = {
  ...leeg,
  taal: 'ar',
  van: 'Samira',
  vanNummer: '099 123 45 01',
  naar: 'Fatma, schuldhulp',
  vraag: 'Wilt u met mij mijn schulden ordenen?',
  delen: { overdrachtDeelSchulden: 'wel', overdrachtDeelGezondheid: 'niet' },
  ookNiet: 'mijn broer',
  besproken: '2026-11-30',
  belt: 'overdrachtBeltCollega',
  belDag: '2026-12-03',
  belTijd: '10:00',
  mee: 'overdrachtMeeGids',
  terug: '2026-12-17',
};
const text = (stand: OverdrachtStand, kopie: Kopie) => JSON.stringify(overdrachtBlad(stand, woorden, [], kopie));

describe('the sheet', () => {
  test('says on the copy of the resident what is not told, and on that of the colleague nothing of it', () => {
    expect(text(vol, 'bewoner')).toMatch(/gezondheid/);
    expect(text(vol, 'bewoner')).toContain('mijn broer');
    expect(text(vol, 'collega')).not.toMatch(/gezondheid|صحتك|mijn broer|vertellen wij niet/);
    expect(text(vol, 'collega')).toMatch(/schulden/);
  });

  test('has what was chosen and every day in the language of the resident, then in Dutch', () => {
    const { titel, regels } = overdrachtBlad(vol, woorden, [], 'bewoner');
    expect(titel.map(({ taal }) => taal)).toEqual(['ar', 'nl']);
    for (const { kop, woorden: said } of regels)
      for (const pieces of [kop, ...said]) expect(pieces.map(({ taal, dir }) => `${taal} ${dir}`)).toEqual(['ar rtl', 'nl ltr']);
    const dag = regels.find(({ kop }) => kop[1]?.text === 'Op welke dag')?.woorden[0];
    expect(dag?.[1]?.text).toBe('3 december 2026, 10:00');
  });

  test('has Dutch alone for who reads Dutch', () => {
    expect(text({ ...vol, taal: 'nl' }, 'bewoner')).not.toMatch(/"ar"|"tr"/);
  });

  test('of an empty form is a sheet to write on', () => {
    const { regels } = overdrachtBlad(leeg, woorden, [], 'bewoner');
    expect(regels).toHaveLength(11);
    expect(regels.every((regel) => regel.lijnen > 0 && regel.woorden.length === 0 && regel.getypt.length === 0)).toBe(true);
  });
});

test('what was not talked about is told to nobody', () => {
  expect(delenDie(vol, 'wel')).toEqual(['overdrachtDeelSchulden']);
  expect(delenDie(vol, 'niet')).toEqual(['overdrachtDeelGezondheid']);
});

test('knows whether there is anything to lose; a language alone is nothing', () => {
  expect(isIngevuld(leeg)).toBe(false);
  expect(isIngevuld({ ...leeg, taal: 'tr', vraag: '  ' })).toBe(false);
  expect(isIngevuld({ ...leeg, delen: { overdrachtDeelNaam: 'niet' } })).toBe(true);
  expect(isIngevuld(vol)).toBe(true);
});

test('names what is still open; a need of the route is a question', () => {
  expect(nogOpen(leeg)).toEqual(['naar', 'vraag', 'besproken', 'belDag', 'terug']);
  expect(nogOpen({ ...leeg, behoeften: ['schulden'] })).not.toContain('vraag');
  expect(nogOpen(vol)).toEqual([]);
});

describe('the calendar', () => {
  test('has both days, and nothing of whom or what it is about', () => {
    const file = overdrachtAgenda(vol, 'Kleinstad', '2026-11-30') ?? '';
    expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261203', 'DTSTART;VALUE=DATE:20261217']);
    expect(file.replace(/\r\n /g, '')).toContain('SUMMARY;LANGUAGE=nl:Bellen zoals afgesproken om 10:00\\, met Fatma\r\n');
    expect(file).not.toMatch(/schuld|broer|gezondheid/);
  });

  test('is not there while no day is', () => {
    expect(overdrachtAgenda(leeg, 'Kleinstad', '2026-11-30')).toBeUndefined();
  });
});
