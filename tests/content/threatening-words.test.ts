import { expect, test } from 'vitest';
import { plainWordFinder } from '../../src/catalogus/taal/plain-words.ts';
import { threatFinder } from '../../src/catalogus/taal/threatening-words.ts';
import { realGids } from './real-gids.ts';

const { lijsten } = realGids().catalogus;
const findThreats = threatFinder(lijsten);
const suggestPlainWord = plainWordFinder(lijsten.kantoor);

const found = (text: string, taal: 'nl' | 'tr' | 'ar', names: string[] = []) => findThreats(text, taal, names).map(({ word }) => word);

test.each([
  'Fraude',
  'U moet bellen.',
  'Dat is verplicht.',
  'Uw sollicitatieplicht',
  'Meedoen in de maatschappij',
  'Straf',
  'Een sanctie',
  'Controle thuis',
  'De tegenprestatie',
])('Dutch: %s', (text) => {
  expect(found(text, 'nl')).toHaveLength(1);
});

test.each([
  'Moet ik iets terugdoen?',
  'Een straffe wind',
  'Het moet u eerst schrijven.',
  'Ik wil meedoen.',
  'Een vrachtwagen besturen',
  'De strafrechter',
  'Boete van de gemeente',
])('Dutch, and no threat: %s', (text) => {
  expect(found(text, 'nl')).toEqual([]);
});

test.each([
  'Başvuru zorunludur.',
  'Dolandırıcılık',
  'Aramanız gerekiyor.',
  'Aramanız gerek.',
  'Gitmelisiniz.',
  'Ceza alırsınız.',
  'Denetim',
  'Topluma katılın',
])('Turkish: %s', (text) => {
  expect(found(text, 'tr')).toHaveLength(1);
});

test.each(['Aramanız gerekmez.', 'Taşınmak zorunda mıyım?', 'Belediye bakmak zorundadır.', 'CJIB para cezası', 'Vergi ödemem gerek.'])(
  'Turkish, and no threat: %s',
  (text) => {
    expect(found(text, 'tr')).toEqual([]);
  },
);

test.each([
  'هذا إلزامي',
  'بسبب الاحتيال',
  'يجب عليك الاتصال',
  'عليك أن تأتي',
  'ستعاقب',
  'العقوبات',
  'المراقبة في البيت',
  'المشاركة في المجتمع',
])('Arabic: %s', (text) => {
  expect(found(text, 'ar')).toHaveLength(1);
});

test.each(['غرامة من البلدية', 'يجب أن يناسبك', 'أريد المشاركة', 'هل هذا مسموح؟'])('Arabic, and no threat: %s', (text) => {
  expect(found(text, 'ar')).toEqual([]);
});

test('helplines and laws have the names they have, and a Dutch word in brackets is there to be recognised', () => {
  expect(found('Bel de Fraudehelpdesk.', 'nl', ['Fraudehelpdesk'])).toEqual([]);
  expect(found('Bel de Fraudehelpdesk.', 'nl')).toEqual(['fraudehelpdesk']);
  expect(found('De Leerplichtwet', 'nl')).toEqual([]);
  expect(found('Yaşadığınız ülke (tegenprestatie, verplicht)', 'tr')).toEqual([]);
});

test('every word comes with something to write instead', () => {
  expect(findThreats('U moet dit doen, het is verplicht.', 'nl').every(({ instead }) => instead.length > 10)).toBe(true);
});

test('a word of the office is found as a word, with capital or without, and where it stands', () => {
  expect(suggestPlainWord('Belt u niet? Indien nodig komt iemand.')).toEqual([{ word: 'Indien', instead: 'als', index: 13 }]);
  expect(suggestPlainWord('Uw middelste kind en de omstreden mits-regel.').map(({ word }) => word)).toEqual(['mits']);
  expect(suggestPlainWord('Te allen tijde dient te worden gebeld.').map(({ instead }) => instead)).toEqual(['altijd', 'moet']);
});
