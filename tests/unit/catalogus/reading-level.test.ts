import { expect, test } from 'vitest';
import { longestWords, measureSentences, sentencesOf, syllables } from '../../../src/catalogus/taal/reading-level.ts';

const measureReading = (texts: string[], taal: 'nl' | 'tr' | 'ar') =>
  measureSentences(
    texts.flatMap((text) => sentencesOf(text, taal)),
    taal,
  );
const words = (text: string, taal: 'nl' | 'tr' | 'ar' = 'nl') => sentencesOf(text, taal).map((sentence) => sentence.words.length);
const texts = (text: string, taal: 'nl' | 'tr' | 'ar' = 'nl') => sentencesOf(text, taal).map((sentence) => sentence.text);

// Counted by hand.
test.each([
  ['bijstand', 2],
  ['uitkering', 3],
  ['koeien', 2],
  ['gemeente', 3],
  ['ooievaar', 3],
  ['nieuws', 1],
  ['financiering', 4],
  ['beoordelen', 4],
  ['leeuw', 1],
  ['UWV', 1],
  ['€', 1],
] as const)('Dutch: %s has %d syllables', (word, count) => {
  expect(syllables(word, 'nl')).toBe(count);
});

test.each([
  ['ödenek', 3],
  ['belediye', 4],
  ['IŞIK', 2],
  ['İstanbul', 3],
  ['kâğıt', 2],
  ['saat', 2],
  ['3', 1],
] as const)('Turkish: %s has %d syllables', (word, count) => {
  expect(syllables(word, 'tr')).toBe(count);
});

test('Flesch-Douma of a text that was reckoned by hand: 10 words, 13 syllables, 2 sentences', () => {
  const level = measureReading(['U krijgt geld van de gemeente. Bel uw gids even.'], 'nl');
  expect(level).toMatchObject({ words: 10, sentences: 2, mean: 5 });
  expect(level.score).toBeCloseTo(206.84 - 77 * (13 / 10) - 0.93 * 5, 10);
});

test('Ateşman of a text that was reckoned by hand: 5 words, 15 syllables, 2 sentences', () => {
  const level = measureReading(['Belediyeyi bugün arayın. Para isteyin.'], 'tr');
  expect(level).toMatchObject({ words: 5, sentences: 2, mean: 2.5 });
  expect(level.score).toBeCloseTo(198.825 - 40.175 * (15 / 5) - 2.61 * 2.5, 10);
});

const plainDutch =
  'Heeft u al jaren weinig geld? Dan kunt u één keer per jaar iets extra krijgen. De gemeente betaalt dat. U mag zelf kiezen waar u het aan uitgeeft. Bel uw gids. Die vraagt het met u aan. Neem uw pas mee.';
const officeDutch =
  'De individuele inkomenstoeslag wordt door het college van burgemeester en wethouders op aanvraag verstrekt aan belanghebbenden die langdurig aangewezen zijn op een inkomen rond de geldende bijstandsnorm. Voor de beoordeling van de aanspraak worden vermogensbestanddelen en toekomstperspectieven eveneens in aanmerking genomen.';

test('a plain text passes, a page of an office is far below it', () => {
  const [plain, office] = [plainDutch, officeDutch].map((text) => measureReading([text], 'nl').score ?? 0);
  expect(plain).toBeGreaterThan(80);
  expect(office).toBeLessThan(35);
});

test('Turkish: the same difference', () => {
  const plain =
    measureReading(['Paranız az mı? Belediye size yardım eder. Bugün arayın. Kimliğinizi alın. Biri sizinle gelir.'], 'tr').score ?? 0;
  const office =
    measureReading(
      ['Başvurularınızın değerlendirilmesi sürecinde yükümlülüklerinizin yerine getirilip getirilmediği yetkililerce incelenmektedir.'],
      'tr',
    ).score ?? 0;
  expect(plain).toBeGreaterThan(70);
  expect(office).toBeLessThan(20);
});

test('Arabic has no score; vowel marks and the stretching stroke do not make a word longer', () => {
  expect(measureReading(['اتصل بالبلدية.'], 'ar')).not.toHaveProperty('score');
  expect(measureReading(['كَتَبْتُ مـــــال'], 'ar').longWords).toBe(0);
  expect(measureReading(['المساعدة مال'], 'ar').longWords).toBe(0.5);
});

test('a sentence ends at a stop, a question mark of any script, an empty line and a new item', () => {
  expect(words('Bel ons. Kom langs? Goed! Ja…')).toEqual([2, 2, 1, 1]);
  expect(words('هل تحتاج إلى مال؟ اتصل.', 'ar')).toEqual([4, 1]);
  expect(words('Eerste deel\n\ntweede deel')).toEqual([2, 2]);
  expect(words('Neem mee:\n- uw pas\n- een foto\n1. eerst dit\n* dan dat')).toEqual([2, 2, 2, 2, 2]);
  expect(texts('Zij zegt: "Kom." Ik ga.')).toEqual(['Zij zegt: "Kom."', 'Ik ga.']);
});

test('a line break inside a sentence is none; neither is a stop inside a number or a name', () => {
  expect(words('Bel de gids\nvan uw wijk.')).toEqual([6]);
  expect(words('Kijk op iets.nl of betaal 1.200.')).toEqual([6]);
});

test('marks of markdown are not read; a link is its words; a placeholder is one word', () => {
  expect(texts('**Let op.** Zie [de gids](initiatieven/gids) voor {bedrag:een-bedrag}.')).toEqual(['Let op.', 'Zie de gids voor 1.']);
  expect(words('{behoefte} Wilt u helpen?')).toEqual([3]);
});

test('the Dutch name in brackets counts in Dutch and not in a translation; Arabic in brackets counts', () => {
  expect(words('Vraag bijstand (aan de gemeente).')).toEqual([5]);
  expect(words('Sosyal yardım (bijstand van de gemeente) isteyin.', 'tr')).toEqual([3]);
  expect(words('اطلب المساعدة (من البلدية) اليوم.', 'ar')).toEqual([5]);
});

test('a sentence knows its line, also after a list, an empty line and a bracket that runs on', () => {
  expect(sentencesOf('Een.\nTwee. Drie.\n\n- Vier\n- Vijf', 'nl').map(({ line }) => line)).toEqual([0, 1, 1, 3, 4]);
  expect(sentencesOf('Bir (een\nlange naam) iki.\nÜç.', 'tr').map(({ line }) => line)).toEqual([0, 2]);
});

test('nothing to read: nothing to divide by', () => {
  expect(measureReading([], 'nl')).toEqual({ words: 0, sentences: 0, mean: 0, longWords: 0 });
  expect(measureReading(['', '…', '—'], 'tr')).toMatchObject({ words: 0, sentences: 0 });
});

test('the words to begin with: most syllables first, each once', () => {
  expect(longestWords(sentencesOf('Een beoordeling is een beoordeling. Bel de gemeente.', 'nl'), 'nl', 2)).toEqual([
    'beoordeling',
    'gemeente',
  ]);
});
