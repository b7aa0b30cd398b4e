import { expect, test } from 'vitest';
import { entrySoorten } from '../../../src/catalogus/schema/soorten.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, messagesOf, peildatum } from '../../fixtures.ts';

test('the small site has no findings', () => {
  expect(messagesOf(klein())).toEqual([]);
});

test('it shows every kind once', () => {
  const { gids } = openGids(klein(), peildatum);
  const entries = [...(gids?.catalogus.entries.values() ?? [])];
  expect(new Set(entries.map(({ soort }) => soort))).toEqual(new Set(Object.keys(entrySoorten)));
  expect(entries.filter(({ plaatselijk }) => plaatselijk).map(({ ref }) => ref)).toEqual(['fondsen/buurtpot']);
  expect(entries.filter(({ aanvulling }) => aanvulling).map(({ ref }) => ref)).toEqual(['regelingen/fietsregeling']);
  expect(entries.find(({ ref }) => ref === 'regelingen/fietsregeling')?.vertaling).toEqual({
    tr: { verouderd: false, nagelezen: '2026-10-01' },
    ar: { verouderd: false, nagelezen: 'nee' },
  });
});

test('a step whose condition is not known yet stays, and says so', () => {
  const { gids } = openGids(klein(), peildatum);
  const route = (pad: string) => gids?.wegwijzer.toestanden.get(pad)?.route;
  expect(route('fiets/ja')?.nu.ref).toBe('regelingen/fietsregeling');
  expect(route('fiets/nee')?.daarna.map(({ ref }) => ref)).not.toContain('regelingen/fietsregeling');
  expect(route('fiets/weet-niet')?.daarna[0]).toMatchObject({
    ref: 'regelingen/fietsregeling',
    alleenAls: [{ kenmerk: 'kinderen', is: ['ja'] }],
  });
  expect(route('anders/regels')?.contact).toBe('hulplijn:infolijn');
});

test('two people who replace one another are fine', () => {
  const { gids } = openGids(klein(), peildatum);
  expect(gids?.catalogus.contacten.get('anna')?.vervanger).toBe('bert');
  expect(gids?.catalogus.contacten.get('bert')?.vervanger).toBe('anna');
});
