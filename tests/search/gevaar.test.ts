import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../src/search/fold.ts';
import { bareLetters } from '../../src/search/gevaar/bare-letters.ts';
import { featuresOf, places, spans } from '../../src/search/gevaar/features.ts';
import {
  hearDanger,
  openModel,
  scoreDanger,
  steps,
  writeWeights,
  type Gevaarmodel,
  type OpenModel,
} from '../../src/search/gevaar/model.ts';
import { train } from '../../src/search/gevaar/train.ts';
import { search } from '../../src/search/rank.ts';
import { smallIndex } from './small-index.ts';

const sentences = {
  dood: ['ik wil niet meer leven', 'ik maak er een eind aan', 'zij wil niet meer leven', 'leven wil ik niet meer', 'ik ga mezelf ophangen'],
  geweld: ['mijn man slaat mij', 'hij schopt mij elke dag', 'mijn vader slaat mijn moeder', 'hij dreigt met een mes', 'يضربني زوجي'],
  geen: [
    'mijn man leeft in het buitenland',
    'de auto is dood',
    'ik wil een bed',
    'mijn moeder is ziek',
    'elke dag werk',
    'een mes kopen',
    'het leven is duur',
  ],
};

/** A model of a few sentences. */
function modelOf(zinnen: Record<keyof typeof sentences, readonly string[]>): Gevaarmodel {
  const examples = (['dood', 'geweld', 'geen'] as const).flatMap((soort) =>
    zinnen[soort].map((zin) => ({ features: featuresOf(foldWords(zin)), gevaar: soort === 'geen' ? undefined : soort })),
  );
  const heads = train(examples, places);
  const trap = { dood: 0.05, geweld: 0.05 };
  return {
    gewichten: { dood: writeWeights(heads.dood.weights, trap.dood), geweld: writeWeights(heads.geweld.weights, trap.geweld) },
    trap,
    begin: { dood: heads.dood.bias, geweld: heads.geweld.bias },
    grens: { arabisch: 0, ander: 0 },
  };
}
const open = (file: Partial<Gevaarmodel>): OpenModel => {
  const model = openModel(file);
  if (!model) throw new Error('no model');
  return model;
};
const file = modelOf(sentences);
const model = open(file);
const hear = (zin: string) => hearDanger(model, foldWords(zin));

describe('Arabic in Latin letters and in its own', () => {
  test.each([
    ['كيضربني', 'kaydrebni', 'kaydarabni'],
    ['بيضربني', 'byedrobni', 'biydrobni'],
    ['بغيت نموت', 'bghit nmout', 'bghit nmut'],
    ['خايفة', 'khayfa', '5ayfa'],
    ['حياتي', '7ayati', 'hayati'],
    ['قتلني', '9telni', 'qtelni'],
    ['شنو', 'chno', 'shnou'],
  ])('%s is %s and %s', (...forms) => {
    expect(new Set(forms.map((form) => foldWords(form).map(bareLetters).join(' '))).size).toBe(1);
  });
});

describe('a model', () => {
  test('hears what is like its sentences, in another order and in other forms, and not what is like the harmless ones', () => {
    expect(hear('ik wil echt niet meer leven')).toBe('dood');
    expect(hear('mezelf ophangen ga ik')).toBe('dood');
    expect(hear('hij slaat mijn moeder')).toBe('geweld');
    expect(hear('zawji yadribni')).toBe('geweld');
    expect(hear('ik wil een bed in het buitenland')).toBeUndefined();
    expect(hear('')).toBeUndefined();
  });

  test('hears it at the end of a long text', () => {
    const before = 'ik wil een bed voor mijn kind en de auto is ook al stuk en elke dag werk ik voor een buurman die ziek is';
    expect(hear(before)).toBeUndefined();
    expect(hear(`${before} en mijn man slaat mij en hij schopt mij elke dag`)).toBe('geweld');
  });

  test('is the same whenever it is made', () => {
    expect(modelOf(sentences)).toEqual(file);
  });

  test('of another version, or half of one, is none', () => {
    expect(openModel({})).toBeUndefined();
    expect(openModel({ ...file, gewichten: { ...file.gewichten, dood: 'MMM' } })).toBeUndefined();
  });

  test('writes a weight in one letter', () => {
    expect(writeWeights(Float64Array.of(0, 0.1, -0.1, 100, -100), 0.1)).toBe(`MNL${String.fromCharCode(77 + steps, 77 - steps)}`);
  });
});

describe('in an answer', () => {
  const index = smallIndex(
    'nl',
    { 'behoeften/bed': 'bed', 'behoeften/dood': 'hulp nu', 'behoeften/erfenis': 'moeder dood' },
    { gevaar: { dood: 1 }, gevaarwoorden: { dood: 'dod|zelfmord*', geweld: '' } },
  );
  const answer = (query: string, by?: OpenModel) => search([index], query, by);

  test('what is heard comes first, and without the model the words of the list do', () => {
    expect(answer('ik ga mezelf ophangen in bed', model)).toMatchObject({ gevaar: 'dood' });
    expect(answer('ik ga mezelf ophangen in bed').gevaar).toBeUndefined();
    expect(answer('zelfmoord', model).gevaar).toBe('dood');
    expect(answer('zelfmoord').gevaar).toBe('dood');
    expect(answer('de auto is dood', model).gevaar).toBeUndefined();
  });

  test('a phrase that stands alone offers nothing else', () => {
    expect(answer('dood', model).groepen.flatMap(({ treffers }) => treffers.map(({ ref }) => ref))).toEqual(['behoeften/dood']);
  });
});

describe('whatever is typed, up to 400 letters', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('bed', 'سرير', 'yatak', '😀', '<script>', '\u200F', '0612345678', '1234 AB', 'x'.repeat(400), '漢字'), {
        maxLength: 80,
      })
      .map((parts) => parts.join(' ').slice(0, 400)),
  );

  test('is an answer, and no more work than its words are worth', () => {
    const index = smallIndex('nl', { 'behoeften/bed': 'bed|matras', 'behoeften/dood': 'hulp nu' }, { gevaar: { dood: 1 } });
    fc.assert(
      fc.property(anything, (query) => {
        const words = foldWords(query);
        const pieces = spans(words);
        // No word is skipped, and none is read more than three times.
        expect(new Set(pieces.flat())).toEqual(new Set(words));
        expect(pieces.flat().length).toBeLessThanOrEqual(3 * words.length + 14);
        expect(pieces.flatMap(featuresOf).length).toBeLessThanOrEqual(60 * 3 * Math.max(query.length, 40));
        const { dood, geweld } = scoreDanger(model, words);
        expect(Number.isFinite(dood) && Number.isFinite(geweld)).toBe(true);
        expect(search([index], query, model).groepen.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 150 },
    );
  });
});
