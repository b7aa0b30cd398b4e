import fc from 'fast-check';
import type { Graaf, GraafAntwoord, GraafEinde } from '../../../src/wegwijzer/graaf/graaf.ts';

const tekst = fc.oneof(
  fc.constantFrom(
    'Ja.',
    'Ik heb geen goed bed of meubels, en ook geen tafel.',
    'ليس لديّ سرير جيد أو أثاث.',
    'Evde çocuğunuz var mı?',
    '<b> & "x"',
    'Hottentottententententoonstelling',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const einde = fc.record({
  behoeften: fc.array(tekst, { minLength: 1, maxLength: 3 }),
  stap: tekst,
  contact: tekst,
  spoed: fc.constantFrom('vandaag' as const, 'deze-week' as const, 'rustig' as const),
});
const kort = { behoeften: ['Kort.'], stap: 'Stap', contact: 'Gids', spoed: 'rustig' as const };

/** Graphs of questions of every shape: shared questions, arrows that pass layers, ways back, broken roads, long words. */
export const graaf: fc.Arbitrary<Graaf> = fc.integer({ min: 1, max: 9 }).chain((aantal) => {
  const ids = Array.from({ length: aantal }, (_, index) => `v${index}`);
  const einden = fc.oneof<fc.Arbitrary<GraafEinde[]>[]>(fc.constant([kort]), fc.array(einde, { maxLength: 2 }));
  const antwoord = (id: string): fc.Arbitrary<GraafAntwoord> =>
    fc
      .tuple(tekst, fc.boolean(), fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 1 }), einden)
      .map(([words, vast, naar, ends]) => ({ id, tekst: words, vast, ...(naar === undefined ? { einden: ends } : { naar, einden: [] }) }));
  return fc.record({
    gemeente: tekst,
    voorbeeld: fc.boolean(),
    peildatum: fc.constant('2027-01-01'),
    taal: fc.constantFrom('nl' as const, 'tr' as const, 'ar' as const),
    vragen: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          tekst,
          antwoorden: fc.nat(5).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => antwoord(`a${index}`)))),
        }),
      ),
    ),
  });
});
