import { expect, test } from 'vitest';
import { aanpakken } from '../../../src/catalogus/catalogus.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein, peildatum } from '../../fixtures.ts';

/** The approach of the small site three times, under names of which the last is to be read first. */
function namesInOrder(first: string): string[] {
  const one = klein().find(({ path }) => path.startsWith('content/aanpakken/'));
  if (!one) throw new Error('The small site has no aanpak');
  const made = ['Aap', 'Noot', 'Zus'].map((naam) => ({
    path: `content/aanpakken/${naam.toLowerCase()}/nl.md`,
    text: one.text.replace(/^naam: .*$/m, `naam: ${naam}${naam === first ? '\nvooraan: ja' : ''}`),
  }));
  const { gids } = openGids([...klein().filter(({ path }) => path !== one.path), ...made], peildatum);
  return gids ? aanpakken(gids.catalogus).map(({ woorden }) => woorden.nl.naam) : [];
}

test('what is to be read first stands above the others, and they stand in order of name', () => {
  expect(namesInOrder('Zus')).toEqual(['Zus', 'Aap', 'Noot']);
  expect(namesInOrder('')).toEqual(['Aap', 'Noot', 'Zus']);
});
