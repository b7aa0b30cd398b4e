import { expect, test } from 'vitest';
import { mayFetchAhead } from '../../src/offline/may-fetch-ahead.ts';
import { dayOf } from '../../src/offline/caches.ts';
import {
  isForGidsen,
  isGevoelig,
  isHashed,
  isLeftAlone,
  isVoorGids,
  markSaved,
  newest,
  orKept,
  tooMany,
  weergaveVoor,
  withSlash,
} from '../../src/offline/service-worker/rules.ts';
import { weergaveOf } from '../../src/i18n/weergave-of.ts';
import { codeIn, pageOf } from '../../src/offline/service-worker/short-address.ts';
import { shortCode, shortCodes } from '../../src/site/short-code.ts';
import { isExpired } from '../../src/components/stuk/show-expired.ts';
import { formatMegabytes } from '../../src/offline/size.ts';

test('nothing is fetched ahead on a bundle somebody paid for, on a slow line, or when asked to save', () => {
  expect(mayFetchAhead(undefined)).toBe(true);
  expect(mayFetchAhead({ effectiveType: '4g', type: 'wifi' })).toBe(true);
  expect(mayFetchAhead({ saveData: true, effectiveType: '4g' })).toBe(false);
  expect(mayFetchAhead({ type: 'cellular', effectiveType: '4g' })).toBe(false);
  expect(mayFetchAhead({ effectiveType: '3g' })).toBe(false);
});

test('a step is past its date from the day it names; a clock that is behind changes nothing', () => {
  expect(isExpired('2027-01-01', new Date('2026-12-31T22:59:00Z'))).toBe(false);
  // Midnight in the Netherlands, whatever zone the device is set to.
  expect(isExpired('2027-01-01', new Date('2026-12-31T23:00:00Z'))).toBe(true);
  expect(isExpired('2027-01-01', new Date(2041, 5, 1))).toBe(true);
  expect(isExpired('2027-01-01', new Date(1970, 0, 1))).toBe(false);
});

test('a short address on paper leads to its page among those that are kept', async () => {
  const kept = ['/tr/wegwijzer/rustig/b/', '/nl/wegwijzer/rustig/a/', '/nl/wegwijzer/rustig/b/'];
  for (const [path, code] of shortCodes(kept)) {
    expect(codeIn(`/r/${code}/`)).toBe(code);
    expect(await pageOf(codeIn(`/r/${code.toUpperCase()}`) ?? '', kept)).toBe(path);
  }
  expect(await pageOf(shortCode('/nl/wegwijzer/niet-bewaard/'), kept)).toBeUndefined();
  expect(codeIn('/nl/regelingen/')).toBeUndefined();
  expect(codeIn('/r/')).toBeUndefined();
});

test('a page that must leave no trace is known by its first tag and nothing else', () => {
  expect(isGevoelig('<!DOCTYPE html> <html lang="nl" dir="ltr" class="x" data-gevoelig data-tak="spoed"> <head>')).toBe(true);
  expect(isGevoelig('<!doctype html><html lang="nl" data-gevoelig="">')).toBe(true);
  expect(isGevoelig('<!DOCTYPE html> <html lang="nl"> <body><a data-gevoelig href="/">x</a>')).toBe(false);
});

test('a page for professionals is known by its first tag, and by its address', () => {
  expect(isVoorGids('<!DOCTYPE html> <html lang="nl" data-voor-gids data-tak="x">')).toBe(true);
  expect(isVoorGids('<!DOCTYPE html> <html lang="nl"> <body data-voor-gids>')).toBe(false);
  expect(['/nl/gids/', '/nl/gids/snel/', '/nl/wijkteam/', '/nl/initiatieven/gids/', '/nl/'].filter(isForGidsen)).toEqual([
    '/nl/gids/',
    '/nl/gids/snel/',
    '/nl/wijkteam/',
  ]);
});

test('a page that was kept says of which day it is, and is otherwise the same', () => {
  const page = '<!DOCTYPE html> <html lang="ar" dir="rtl"> <body><p>&lt;html </p></body></html>';
  const marked = markSaved(page, '2026-11-21T10:00:00.000Z');
  expect(marked).toContain('<html data-bewaard="2026-11-21T10:00:00.000Z" lang="ar"');
  expect(marked.replace(' data-bewaard="2026-11-21T10:00:00.000Z"', '')).toBe(page);
});

test('the day is the one of the server; the clock only where it says nothing', () => {
  const clock = new Date('2001-01-01T00:00:00Z');
  expect(dayOf('Sat, 21 Nov 2026 23:53:19 GMT', clock)).toBe('2026-11-21T23:53:19.000Z');
  expect(dayOf(null, clock)).toBe(clock.toISOString());
  expect(dayOf('yesterday', clock)).toBe(clock.toISOString());
});

test('of two copies the newest answers', () => {
  const [old, young] = [{ gehaald: '2026-11-21T00:00:00Z' }, { gehaald: '2026-11-22T00:00:00Z' }];
  expect(newest(old, young)).toBe(young);
  expect(newest(young, old)).toBe(young);
  expect(newest(undefined, old)).toBe(old);
  expect(newest(undefined, undefined)).toBeUndefined();
});

test('what has been kept longest goes first', () => {
  expect(tooMany(['a', 'b', 'c'], 2)).toEqual(['a']);
  expect(tooMany(['a'], 2)).toEqual([]);
});

test('addresses: whose they are, which keep their contents, which the worker leaves alone', () => {
  expect(weergaveOf('/ar-nl/wegwijzer/geld/')).toBe('ar-nl');
  expect(weergaveOf('/nl/mensen/ahmed.ics')).toBe('nl');
  expect(weergaveOf('/kiosk/')).toBeUndefined();
  expect(isHashed('/_astro/a.b.js')).toBe(true);
  expect(isHashed('/thema.css')).toBe(false);
  expect(
    ['/bewaar/nl.1.json', '/bewaar.json', '/service-worker.js', '/pagefind/pagefind.js', '/open-data/routes/nl.json'].every(isLeftAlone),
  ).toBe(true);
  expect(['/nl/bewaren/', '/', '/r/222qn/', '/_astro/a.js'].some(isLeftAlone)).toBe(false);
});

test('a size is written as people of that language write it, in digits their phone uses', () => {
  expect(formatMegabytes(688_573, 'nl-NL')).toBe('0,7 MB');
  expect(formatMegabytes(688_573, 'ar-u-nu-latn')).toMatch(/^0[.,٫]7 MB$/);
});

test('a page typed without its slash is that page; a file is not', () => {
  expect(withSlash('/nl')).toBe('/nl/');
  expect(withSlash('/ar/mensen/samira')).toBe('/ar/mensen/samira/');
  for (const path of ['/', '/nl/', '/nl/mensen/samira.ics', '/favicon.svg']) expect(withSlash(path), path).toBeUndefined();
});

test('on an address without a language the browser says which', () => {
  expect(weergaveVoor(['en-GB', 'tr-TR', 'nl'], ['nl', 'tr', 'ar', 'tr-nl', 'ar-nl'])).toBe('tr');
  expect(weergaveVoor(['AR'], ['nl', 'tr', 'ar', 'tr-nl', 'ar-nl'])).toBe('ar');
  expect(weergaveVoor(['arn', 'fr'], ['nl', 'tr', 'ar', 'tr-nl', 'ar-nl'])).toBe('nl');
  expect(weergaveVoor([], ['nl', 'tr', 'ar', 'tr-nl', 'ar-nl'])).toBe('nl');
});

test('a slow answer gives way to what is kept, and is waited for where nothing is', async () => {
  const never = new Promise<never>(() => {});
  const now = Promise.resolve();
  const kept = async () => 'kept';
  const nothing = async () => undefined;
  expect(await orKept(Promise.resolve('come'), never, kept)).toBe('come');
  expect(await orKept<string>(never, now, kept)).toBe('kept');
  expect(await orKept(Promise.resolve(undefined), never, kept)).toBe('kept');
  let come = (_: string) => {};
  const late = new Promise<string>((done) => (come = done));
  const answer = orKept(late, now, nothing);
  come('late');
  expect(await answer).toBe('late');
  expect(await orKept(Promise.resolve(undefined), never, nothing)).toBeUndefined();
});
