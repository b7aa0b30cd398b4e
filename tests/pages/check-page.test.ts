import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { gevoeligePaden } from '../../src/wegwijzer/gevoelige-paden.ts';
import { builtGids } from '../built-gids.ts';
import { checks, type Gemeente } from './check-page.ts';
import { readPage } from './read-page.ts';

const { catalogus, wegwijzer } = builtGids();
const { gemeente } = catalogus;

/** The first of a kind, whatever it is called. @throws when there is none */
function first<T>(what: string, all: Iterable<T>, is: (one: T) => boolean): T {
  for (const one of all) if (is(one)) return one;
  throw new Error(`The site has no ${what} to make mistakes in`);
}
const sensitive = gevoeligePaden(catalogus);
const asked = first(
  'question',
  wegwijzer.toestanden.values(),
  ({ pad, vraag: next }) => pad.length === 1 && next !== undefined && !sensitive.has(`wegwijzer/${pad[0]}`),
).pad.join('/');
const answer = first('answer', wegwijzer.toestanden.keys(), (pad) => pad.startsWith(`${asked}/`));
const need = first('need', catalogus.behoeften.values(), ({ spoed, gevoelig: is }) => spoed === 'vandaag' && !is).slug;

const vraag = `nl/wegwijzer/${asked}/index.html`;
const route = `ar-nl/hulp-bij/${need}/index.html`;

const gevoelig = `nl/${first('page of a need about violence', sensitive, (pad) => pad.startsWith('hulp-bij/'))}/index.html`;
const eerst = `ar-nl/eerst-lezen/${first('toestand about violence', sensitive, (pad) => pad.startsWith('wegwijzer/'))}/index.html`;

const na = `nl/hoe-ging-het/${first('regeling', catalogus.entries.values(), ({ soort, ref }) => soort === 'regelingen' && !sensitive.has(ref)).ref}/index.html`;

const findings = (file: string, html: string, whose: Gemeente = gemeente) =>
  Object.entries(checks).flatMap(([name, check]) => [...check(readPage(file, html), whose)].map((finding) => `${name}: ${finding}`));

/** One mistake each, made in a page that has none: what to look for, what to put there, what should be said. */
const mistakes: [file: string, from: string | RegExp, to: string, said: RegExp][] = [
  [na, 'id="nee"', 'id="ja"', /nothing is behind the door #nee/],
  [na, /(?<=id="niets"[\s\S]*)href="tel:/g, 'href="mailto:', /behind the door #niets is nobody to phone/],
  [na, /<a class="antwoord" href="#gelukt"[\s\S]*?<\/a>/, '', /3 doors/],
  [vraag, '<html lang="nl"', '<html lang="en"', /<html lang=en/],
  [vraag, /<h1>[^<]*<\/h1>/, '<h1>مرحبا</h1>', /Arabic in <h1>/],
  [vraag, /<h1>[^<]*<\/h1>/, '<h1>Bu bir soru ve siz için bir cevap</h1>', /Words of tr in <h1>/],
  [vraag, /<h1>[^<]*<\/h1>/, '<h1> </h1>', /<h1> is empty/],
  [vraag, /<h1>/, '<h1>Nog een</h1><h1>', /2 × <h1>/],
  [vraag, /<title>[^<]*<\/title>/, '', /<title> is empty/],
  [vraag, /<link rel="canonical"[^>]*>/, '', /canonical> is missing/],
  [vraag, /hreflang="tr" href="[^"]*"/, 'hreflang="tr" href="https://a.nl/tr/"', /hreflang=tr is/],
  [vraag, /<a class="skip"[^>]*>/, '<a class="skip" href="#elders">', /does not skip/],
  [vraag, 'href="/nl/nu-hulp/"', 'href="/nl/"', /urgent help/],
  [vraag, 'tel:113', 'tel:114', /tel:113 is not/],
  [vraag, `href="/tr/wegwijzer/${asked}/"`, 'href="/tr/"', /language switch has no tr/],
  [vraag, 'http-equiv="content-security-policy"', '', /no Content-Security-Policy/],
  [vraag, "script-src 'self'", "script-src 'self' 'sha256-abc='", /Content-Security-Policy is not the one/],
  [vraag, "default-src 'none'", "default-src 'none'; child-src *", /Content-Security-Policy is not the one/],
  [vraag, '<meta http-equiv="content', '<script src="/a.js"></script><meta http-equiv="content', /before the Content-Security-Policy/],
  [vraag, '</main>', '<script>alert(1)</script></main>', /<script> without a hash/],
  [vraag, '<main', '<main onclick="x()"', /onclick=/],
  [vraag, '<h1>', '<h1 style="color:red">', /style=/],
  [vraag, '</main>', '<img src="https://a.nl/a.png"></main>', /loads https:/],
  [vraag, /<h1>[^<]*<\/h1>/, '<h1>{bedrag:x}</h1>', /<body>: …/],
  [vraag, /<h1>[^<]*<\/h1>/, '<h1>undefined</h1>', /<body>: …/],
  [vraag, '</h1>', ' <bdi dir="ltr" class="getal">€ 5</bdi></h1>', /€ 5 in <h1>/],
  [vraag, '</h1>', ' <bdi dir="ltr" class="getal">5 euro</bdi></h1>', /5 euro in <h1>/],
  [vraag, /<ul class="antwoorden">.*?<\/ul>/s, '', /0 answers/],
  [vraag, `href="/nl/wegwijzer/${answer}/"`, 'href="/nl/"', /an answer leads to \/nl\//],
  [vraag, '</main>', '<a href="http://a.nl/">a</a></main>', /to http:/],
  [vraag, '</main>', '<a href="/nl/mensen/"></a></main>', /without words/],
  [vraag, '<span class="antwoord-kop">', '<span class="antwoord-kop"><a href="tel:113">113</a>', /an answer with 2 links/],
  [route, '</main>', '<p>مرحبا بكم</p></main>', /<p> in one language alone: مرحبا/],
  [route, /<span class="naast"[^>]*>[^<]*<\/span>/, '', /in one language alone/],
  [
    route,
    '<h1 class="doe"><span class="hoofd" lang="ar" dir="rtl">',
    '<h1 class="doe"><span class="hoofd" dir="rtl">',
    /without lang and dir/,
  ],
  [route, '<span class="hoofd" lang="ar" dir="rtl">', '<span class="hoofd" lang="ar" dir="ltr">', /lang=ar with dir=ltr/],
  [vraag, '<head>', '<head><meta http-equiv="refresh" content="0; url=/nl/elders/">', /moves on, but/],
  [vraag, '<head>', '<head><meta http-equiv="refresh" content="0; url=/nl/elders/">', /moves on without noindex/],
  [route, '</main>', '<p>Loop binnen bij het loket</p></main>', /Latin in <p>/],
  [route, '<meta name="robots" content="noindex">', '', /bilingual page without noindex/],
  [route, '<li class="nu op-lijn">', '<li>', /0 × the one step/],
  [route, /<h1 class="doe">.*?<\/h1>/s, '', /no heading/],
  [route, /<blockquote>.*?<\/blockquote>/s, '', /what to say/],
  [route, /<a href="tel:[^"]*" class="knop"/g, '<a href="/ar-nl/" class="knop"', /nobody to phone/],
  [route, 'href="/ar-nl/manifest.webmanifest"', 'href="/ar/manifest.webmanifest"', /manifest> is \/ar\/manifest/],
  [route, '/icons/rtl-180.png', '/icons/ltr-180.png', /rel=apple-touch-icon> is not/],
  [vraag, /<meta name="theme-color"[^>]*>/, '', /no colour/],
  [gevoelig, ' data-gevoelig', '', /0 × "snel weg"/],
  [vraag, /(class="snel-weg"[^>]*) hidden(?:="")?>/, '$1>', /0 × "snel weg"/],
  [gevoelig, /<section class="snel-weg".*?<\/section>/s, '', /0 × "snel weg"/],
  [gevoelig, '</main>', '<a href="https://wa.me/?text=a" rel="noreferrer">WhatsApp</a></main>', /can be sent or copied/],
  [route, /<span class="voor-oren van-wie">.*?<\/span>/, '', /does not say whose number/],
  [vraag, '</main>', '<h4>Diep</h4></main>', /<h4> below <h[12]>/],
  [vraag, '</main>', '<p class="tussenkop">Let op</p></main>', /<p\.tussenkop> is a label/],
  [gevoelig, 'content="same-origin"', 'content="unsafe-url"', /another site hears/],
  [gevoelig, 'id="snel-weg-toets"', 'id="elders"', /keys do the same/],
  [gevoelig, /<a href="https:[^"]*" rel="noreferrer" data-begin/, '<a href="/nl/" data-begin', /"snel weg" leads to \/nl\//],
  [eerst, /href="tel:08002000"/g, 'href="tel:112"', /no link to tel:08002000/],
];

test.each([vraag, route, gevoelig, eerst])('%s is without mistakes', (file) => {
  expect(findings(file, readFileSync(join(dist, file), 'utf8'))).toEqual([]);
});

test.each(mistakes)('in %s, %s → %s', (file, from, to, said) => {
  const html = readFileSync(join(dist, file), 'utf8');
  const wrong = html.replace(from, to);
  expect(wrong).not.toBe(html);
  expect(findings(file, wrong).join('\n')).toMatch(said);
});

test('the gemeente is named, and its example said to be one, on the site of that gemeente alone', () => {
  const notice = '<p class="voorbeeld">Dorp bestaat niet.</p>';
  const page = (rest: string) => `<html><head><title>Routegids Dorp</title></head><body><main>${rest}</main></body></html>`;
  const said = (rest: string, voorbeeld: boolean) => [
    ...(checks['names the gemeente, and says that it is made up where it is']?.(readPage('x.html', page(rest)), {
      naam: 'Dorp',
      voorbeeld,
    }) ?? []),
  ];
  expect(said(notice, true)).toEqual([]);
  expect(said('', true)).toEqual(['.voorbeeld is missing']);
  expect(said(notice.replace('Dorp', 'Stad'), true)).toEqual(['.voorbeeld is missing']);
  expect(said('', false)).toEqual([]);
  expect(said(notice, false)).toEqual(['.voorbeeld on the site of a gemeente that exists']);
  expect(findings(vraag, readFileSync(join(dist, vraag), 'utf8'), { ...gemeente, naam: 'Een andere stad' }).join()).toContain(
    'Een andere stad is not named',
  );
  expect(
    findings('x.html', page('<p>Bel <a href="tel:0991234501">099 123 45 01</a></p>'), { naam: 'Dorp', voorbeeld: false }).join(),
  ).toContain('a made-up number');
});
