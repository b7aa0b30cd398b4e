import { expect, test } from 'vitest';
import { endsWithTerm, isSameWord, termsOf } from '../../../src/catalogus/taal/same-term.ts';

test.each([
  ['ödeneğinizi', 'ödenek'],
  ['belediyeden', 'belediye'],
  ['haczi', 'haciz'],
  ['borcunuzu', 'borç'],
  ['param', 'parası'],
  ['kişiniz', 'kişisi'],
  ["Dairesi'ne", 'Dairesi'],
  ['İcra', 'icra'],
  ['kitabı', 'kitap'],
  ['borcumun', 'borcunun'],
])('Turkish: %s is a form of %s', (said, wanted) => {
  expect(isSameWord(said, wanted, 'tr')).toBe(true);
});

test.each([
  ['maaşınız', 'ödenek'],
  ['bağış', 'hediye'],
  ['danışman', 'belediye'],
  ['yardım', 'yatak'],
  ['uyum', 'programı'],
])('Turkish: %s is no form of %s', (said, wanted) => {
  expect(isSameWord(said, wanted, 'tr')).toBe(false);
});

test.each([
  ['إعانتك', 'إعانة'],
  ['بالبلدية', 'البلدية'],
  ['للبلدية', 'البلدية'],
  ['وبنك', 'بنك'],
  ['مشرفًا', 'المشرف'],
  ['العلاوات', 'علاوة'],
  ['والمرشد', 'مرشد'],
  ['لمأمور', 'مأمور'],
  ['المؤجِّر', 'المؤجر'],
])('Arabic: %s is a form of %s', (said, wanted) => {
  expect(isSameWord(said, wanted, 'ar')).toBe(true);
});

test.each([
  ['راتبك', 'إعانة'],
  ['المساعد', 'مرشد'],
  ['الحضانة', 'الأطفال'],
  ['دين', 'مال'],
])('Arabic: %s is no form of %s', (said, wanted) => {
  expect(isSameWord(said, wanted, 'ar')).toBe(false);
});

test('two ways to say one thing are both right', () => {
  const [term] = termsOf('lening', 'kredi, borç para (lening)');
  expect(term).toEqual({ nl: 'lening', forms: ['kredi', 'borç para'] });
  expect(term && endsWithTerm('Bu bir borç para', term, 'tr')).toBe(true);
  expect(term && endsWithTerm('Bu bir kredidir', term, 'tr')).toBe(true);
});

test('two things in one row each have their own words', () => {
  expect(termsOf('spreekuur, inloop', 'danışma saati (spreekuur), randevusuz gelme (inloop)')).toEqual([
    { nl: 'spreekuur', forms: ['danışma saati'] },
    { nl: 'inloop', forms: ['randevusuz gelme'] },
  ]);
});

test('one thing with two Dutch names, also when only the bracket has the second', () => {
  expect(termsOf('klantmanager', 'belediye danışmanı (klantmanager, consulent)')).toEqual([
    { nl: 'klantmanager', forms: ['belediye danışmanı'] },
    { nl: 'consulent', forms: ['belediye danışmanı'] },
  ]);
  expect(termsOf('bezwaar (maken)', 'itiraz (bezwaar)')).toEqual([{ nl: 'bezwaar', forms: ['itiraz'] }]);
});

test('the whole term must stand there, in order', () => {
  const [term] = termsOf('schuldhulpverlening', 'المساعدة في تسوية الديون (schuldhulpverlening)');
  expect(term && endsWithTerm('اتصل بقسم المساعدة في تسوية الديون', term, 'ar')).toBe(true);
  expect(term && endsWithTerm('اتصل بخدمة الديون', term, 'ar')).toBe(false);
  expect(term && endsWithTerm('', term, 'ar')).toBe(false);
});
