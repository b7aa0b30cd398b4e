import { expect, test } from 'vitest';
import { Random } from '../../../src/tools/mutanten/random.ts';
import { slips } from '../../../src/tools/mutanten/slips.ts';
import { tryMutants } from '../../../src/tools/mutanten/try-mutants.ts';
import { callTool, copyOfKlein, klein, peildatum } from '../../fixtures.ts';

test('the same seed makes the same slips, another seed others', () => {
  const tried = (zaad: number) => tryMutants(klein(), peildatum, 40, zaad).map(({ slip, bestand, alle }) => [slip, bestand, alle.length]);
  expect(tried(7)).toEqual(tried(7));
  expect(tried(7)).not.toEqual(tried(8));
});

test('every kind has a name of its own, and changes something', () => {
  expect(new Set(slips.map(({ naam }) => naam)).size).toBe(slips.length);
  const random = new Random(1);
  for (const file of klein().filter(({ text }) => text !== '')) {
    for (const slip of slips) {
      const after = slip.maak(file, random, klein());
      if (after && slip.verwacht === 'verteld')
        expect([after.path, after.text, after.mankeert], slip.naam).not.toEqual([file.path, file.text, file.mankeert]);
    }
  }
});

test('a check that says nothing lets slips survive: they are named, and the command fails', async () => {
  // Without the rule that looks for it: a file of a kind that is not checked.
  const made = tryMutants(klein(), peildatum, slips.length, 3);
  expect(made.some(({ eigen }) => eigen.length > 0)).toBe(true);
  const copy = copyOfKlein();
  try {
    const said = await callTool('mutanten.mjs', copy.dir, ['--aantal', '20', '--zaad', '5']);
    expect(said.stdout).toMatch(/^\d+ fouten gemaakt van \d+ van de \d+ soorten \(zaad 5\): \d+ goed, \d+ niet\./m);
    expect(said.status).toBe(/, 0 niet\./.test(said.stdout) ? 0 : 1);
    expect((await callTool('mutanten.mjs', copy.dir, ['--aantal', 'veel'])).status).toBe(2);
  } finally {
    copy.remove();
  }
});
