import { describe, expect, test } from 'vitest';
import {
  agendaFile,
  describeAgenda,
  describeOverDatum,
  nakijkmomenten,
  splitOverDatum,
  type Nakijkmoment,
} from '../../../src/agenda/nakijk-agenda.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, kleinWith, peildatum } from '../../fixtures.ts';

function opened(sources = klein(), op = peildatum) {
  const { gids, bevindingen } = openGids(sources, op);
  if (!gids) throw new Error('klein has no gids');
  return { catalogus: gids.catalogus, momenten: nakijkmomenten(gids.catalogus), bevindingen };
}
const moment = (datum: string, soort: string, naam: string): Nakijkmoment => ({
  datum,
  soort,
  naam,
  bestand: `content/${soort}/${naam}`,
  veld: '',
});

describe('every date that asks for eyes', () => {
  test('of entries, of what the gemeente adds, of lines and of amounts, in order', () => {
    expect(opened().momenten.map(({ datum, soort, naam }) => `${datum} ${soort} ${naam}`)).toEqual([
      '2027-05-01 fondsen buurtpot',
      '2027-05-01 fondsen fietsfonds',
      '2027-05-01 initiatieven moestuin',
      '2027-05-01 mag-dat fiets-krijgen',
      '2027-05-01 brieven fietsbrief',
      '2027-05-01 aanvullingen regelingen/fietsregeling',
      '2027-05-01 hulplijnen 112',
      '2027-05-01 hulplijnen infolijn',
      '2027-07-01 bedragen fiets-hoogste',
      '2027-11-01 regelingen fietsregeling',
      '2027-11-01 aanpakken samen-fietsen',
    ]);
  });

  test('and what ends', () => {
    expect(opened(kleinWith('gestopt')).momenten).toContainEqual({
      datum: '2026-11-21',
      soort: 'stopt',
      naam: 'brieven/fietsbrief',
      bestand: 'content/brieven/fietsbrief/nl.md',
      veld: 'stopt-op',
    });
  });
});

describe('past its date', () => {
  test('is exactly what the check finds: nothing more, and nothing of it is left over', () => {
    for (const op of [peildatum, '2027-05-01', '2027-07-01', '2028-01-01']) {
      const { momenten, bevindingen } = opened(klein(), op);
      const { over, rest } = splitOverDatum(bevindingen, momenten);
      expect(over.map(({ naam }) => naam)).toEqual(momenten.filter(({ datum }) => datum <= op).map(({ naam }) => naam));
      expect(rest).toEqual([]);
    }
  });

  test('leaves every other finding where it is', () => {
    const { momenten, bevindingen } = opened(kleinWith('over-datum', 'gestopt', 'onbekend-bedrag'));
    const { over, rest } = splitOverDatum(bevindingen, momenten);
    expect(over.map(({ naam, lijn }) => [naam, lijn])).toEqual([['fietsregeling', 31]]);
    expect(rest.map(({ regel }) => regel).sort()).toEqual(['gestopt', 'onbekend-bedrag']);
  });

  test('without a catalogue every finding stays in full', () => {
    const { bevindingen } = opened(kleinWith('over-datum'));
    expect(splitOverDatum(bevindingen, [])).toEqual({ over: [], rest: bevindingen });
  });

  test('is told per month and kind; nothing when nothing is', () => {
    const over = [moment('2027-01-01', 'regelingen', 'a'), moment('2027-01-04', 'regelingen', 'b'), moment('2027-02-01', 'brieven', 'c')];
    expect(describeOverDatum(over, false)).toBe(
      'Over datum: 3. Alles zien: npm run check -- --over-datum\n  januari 2027: regelingen 2\n  februari 2027: brieven 1',
    );
    expect(describeOverDatum([], true)).toBe('');
  });
});

describe('what to look at when', () => {
  const momenten = [
    moment('2026-11-21', 'brieven', 'vandaag'),
    moment('2026-11-22', 'brieven', 'morgen'),
    moment('2027-01-01', 'regelingen', 'a'),
    moment('2027-01-01', 'regelingen', 'b'),
    moment('2027-01-01', 'bedragen', 'x'),
    moment('2027-11-21', 'brieven', 'over-een-jaar'),
    moment('2027-11-22', 'brieven', 'later'),
  ];

  test('goes from tomorrow to the same day next year, per month and day', () => {
    expect(describeAgenda(momenten, peildatum)).toBe(
      [
        'Wat is wanneer over datum? Van 21 november 2026 tot en met 21 november 2027: 5.',
        '',
        'november 2026: 1',
        '  22 november 2026: 1',
        '    brieven (1): morgen',
        '',
        'januari 2027: 3',
        '  1 januari 2027: 3',
        '    regelingen (2): a, b',
        '    bedragen (1): x',
        '',
        'november 2027: 1',
        '  21 november 2027: 1',
        '    brieven (1): over-een-jaar',
      ].join('\n'),
    );
  });

  test('is one event of a whole day in a calendar, the same from one time to the next', () => {
    const file = agendaFile(momenten, peildatum, { naam: 'Kleinstad', site: 'https://kleinstad.example/gids/' });
    const plain = file.replace(/\r\n /g, '');
    expect(plain.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(plain).toContain(
      [
        'BEGIN:VEVENT',
        'UID:nakijken-2027-01-01@kleinstad.example',
        'SEQUENCE:324',
        'DTSTAMP:20261121T000000Z',
        'DTSTART;VALUE=DATE:20270101',
        'SUMMARY;LANGUAGE=nl:Vanaf vandaag over datum: 3 stukken',
        'DESCRIPTION;LANGUAGE=nl:regelingen (2): a\\, b\\nbedragen (1): x',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        '',
      ].join('\r\n'),
    );
    // Nothing in it has a time of day, so no time zone either; every line ends as RFC 5545 has it and is short enough.
    expect(plain).not.toMatch(/VTIMEZONE|DTEND|TZID/);
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    const uids = (op: string) => agendaFile(momenten, op, { naam: 'K', site: 'https://kleinstad.example' }).match(/UID:\S+/g);
    expect(uids('2026-12-01')).toEqual([...(uids(peildatum)?.slice(1) ?? []), 'UID:nakijken-2027-11-22@kleinstad.example']);
  });
});
