import type { Taal } from '../i18n/locales.ts';

/** How one language says numbers that people must not mishear. */
export interface NumberWords {
  /** From zero to nine. */
  digits: readonly string[];
  plus: string;
  /** @param cents 0 when there are none */
  money: (euros: number, cents: number) => string;
  time: (hour: number, minutes: number) => string;
  /** @param from and @param to hours and minutes */
  times: (from: readonly [number, number], to: readonly [number, number]) => string;
  days: (from: string, to: string) => string;
  numbers: (from: string, to: string) => string;
  and: string;
}

const hourNl = (hour: number, minutes: number) => (minutes ? `${hour} uur ${minutes}` : `${hour} uur`);
const hourTr = (hour: number, minutes: number) => (minutes === 30 ? `${hour} buçuk` : minutes ? `${hour} ${minutes}` : `${hour}`);
/** A quarter and a half have their own words; other minutes are counted. */
const minutesAr: Readonly<Record<number, string>> = { 0: '', 15: ' والربع', 30: ' والنصف' };
const hourAr = (hour: number, minutes: number) => `الساعة ${hour}${minutesAr[minutes] ?? ` و${minutes} دقيقة`}`;

/** Arabic counts three to ten, and from eleven on, each in its own way. */
function centsAr(cents: number): string {
  if (cents === 1) return 'سنت واحد';
  if (cents === 2) return 'سنتان';
  return cents <= 10 ? `${cents} سنتات` : `${cents} سنتًا`;
}

const numberWords: Partial<Record<Taal, NumberWords>> = {
  nl: {
    digits: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
    plus: 'plus',
    money: (euros, cents) => (cents ? `${euros} euro en ${cents} cent` : `${euros} euro`),
    time: hourNl,
    times: (from, to) => `${hourNl(...from)} tot ${hourNl(...to)}`,
    days: (from, to) => `${from} tot en met ${to}`,
    numbers: (from, to) => `${from} tot ${to}`,
    and: 'en',
  },
  tr: {
    digits: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
    plus: 'artı',
    money: (euros, cents) => (cents ? `${euros} euro ${cents} sent` : `${euros} euro`),
    time: (hour, minutes) => `saat ${hourTr(hour, minutes)}`,
    times: (from, to) => `saat ${hourTr(...from)} ile ${hourTr(...to)} arası`,
    days: (from, to) => `${from} ile ${to} arası`,
    numbers: (from, to) => `${from} ila ${to}`,
    and: 've',
  },
  ar: {
    digits: ['صفر', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'],
    plus: 'زائد',
    money: (euros, cents) => (cents ? `${euros} يورو و${centsAr(cents)}` : `${euros} يورو`),
    time: hourAr,
    times: (from, to) => `من ${hourAr(...from)} إلى ${hourAr(...to)}`,
    days: (from, to) => `من ${from} إلى ${to}`,
    numbers: (from, to) => `${from} إلى ${to}`,
    and: 'و',
  },
};

const clock = (hour: number, minutes: number) => `${hour}:${String(minutes).padStart(2, '0')}`;
/** For a language whose words nobody wrote down: digits, one at a time, which every voice can say in its own way. */
const inDigits: NumberWords = {
  digits: [...'0123456789'],
  plus: '+',
  money: (euros, cents) => (cents ? `${euros}.${String(cents).padStart(2, '0')} €` : `${euros} €`),
  time: clock,
  times: (from, to) => `${clock(...from)} – ${clock(...to)}`,
  days: (from, to) => `${from} – ${to}`,
  numbers: (from, to) => `${from} – ${to}`,
  and: '+',
};

/** @returns how a language says numbers */
export function numberWordsOf(taal: Taal): NumberWords {
  return numberWords[taal] ?? inDigits;
}
