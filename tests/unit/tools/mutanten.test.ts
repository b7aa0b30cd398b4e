import { expect, test } from 'vitest';
import { Random } from '../../../src/tools/mutanten/random.ts';
import { inFile, type Slip } from '../../../src/tools/mutanten/slip.ts';
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

test('what the check does not say survives, and so does a check that falls over', () => {
  const harmless = inFile('opmerking erbij', (file) => ({ ...file, text: `${file.text}\n` }));
  const changed = inFile('anders dan eerst', (file) => ({ ...file, text: file.text.replace('Fietsregeling', 'Fiets') }), 'vanzelf goed');
  const broken = inFile('viel om', (file) => ({ ...file, text: undefined as unknown as string }));
  const outcome = (slip: Slip) =>
    new Set(tryMutants(klein(), peildatum, 60, 1, undefined, [slip]).map(({ overleeft }) => overleeft?.replace(/:.*/, '')));
  expect(outcome(harmless)).toEqual(new Set(['niet gevonden in dit bestand']));
  expect(outcome(changed)).toContain('niet vanzelf goed');
  expect(outcome(broken)).toEqual(new Set(['de controle viel om']));
});

test('the command counts, names its seed, and refuses a number that is none', async () => {
  const copy = copyOfKlein();
  try {
    const said = await callTool('mutanten.mjs', copy.dir, ['--aantal', '20', '--zaad', '5']);
    expect(said.stdout).toMatch(/^20 fouten gemaakt van 20 van de \d+ soorten \(zaad 5\): 20 goed, 0 niet\./m);
    expect(said.status).toBe(0);
    expect((await callTool('mutanten.mjs', copy.dir, ['--aantal', 'veel'])).status).toBe(2);
  } finally {
    copy.remove();
  }
});
