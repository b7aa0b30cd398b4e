import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { Catalogus } from '../../src/catalogus/catalogus.ts';
import { locales, talen, type Taal } from '../../src/i18n/locales.ts';
import { inWeergave, paths } from '../../src/i18n/paths.ts';
import type { Page } from './read-page.ts';

/** Whose site it is, and whether that gemeente is made up. */
export type Gemeente = Pick<Catalogus['gemeente'], 'naam' | 'voorbeeld'>;

/** Says what is wrong with one page, each time naming the element. */
export type Check = (page: Page, gemeente: Gemeente) => Generator<string>;

/** What must hold on every page of the site, by the name of the promise. */
export const checks: Record<string, Check> = {
  'says which language and direction its text has': checkTalen,
  'has its frame: title, canonical, other languages, one h1, skip link, urgent help, helplines': checkFrame,
  'names the gemeente, and says that it is made up where it is': checkGemeente,
  'says everything to both people on a page in two languages': checkTweetalig,
  'loads nothing from elsewhere and runs nothing inline': checkEigen,
  'shows no unfilled text': checkTekst,
  'says of each amount of which year it is, now or from the day it changes': checkBedragen,
  'leads to a next question or to a person': checkMens,
  'links as agreed': checkLinks,
  'can be left at once when it is about violence, and only then': checkSnelWeg,
};

const text = (element: HTMLElement | null | undefined) => element?.text.replace(/\s+/g, ' ').trim() ?? '';

/** The opening tag, short: enough to find the element. */
function name(element: HTMLElement): string {
  return `<${[element.rawTagName, element.id && `#${element.id}`, ...element.classList.value.map((one) => `.${one}`)].filter(Boolean).join('')}>`;
}

const arabic = /\p{Script=Arabic}/u;
const latinWord = /\p{Script=Latin}{2,}/gu;
/** Small words that no text of some length goes without; with a capital they may begin a name, such as De Brug. */
const frequent: Partial<Record<Taal, RegExp>> = {
  nl: /(?<!\p{L})(?:de|het|een|is|niet|uw|voor|met|van|dat|dit|heeft|bij)(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|ile|siz|size|değil|veya|var|yok|gibi)(?!\p{L})/gu,
};

function* checkBedragen({ root }: Page): Generator<string> {
  for (const bedrag of root.querySelectorAll('.getal').filter((one) => /€|\beuro\b/.test(one.text))) {
    const next = bedrag.nextSibling;
    const later = next !== null && 'getAttribute' in next && (next as HTMLElement).hasAttribute('data-verandert');
    if (!later && !/^ \(/.test(next?.text ?? '')) yield `${text(bedrag)} in ${bedrag.parentNode ? name(bedrag.parentNode) : 'nothing'}`;
  }
}

function* checkTalen({ root, rij }: Page): Generator<string> {
  const html = root.querySelector('html');
  const taal = rij?.hoofd ?? 'nl';
  if (html?.getAttribute('lang') !== taal || html.getAttribute('dir') !== locales[taal].dir)
    yield `<html lang=${html?.getAttribute('lang')} dir=${html?.getAttribute('dir')}>`;
  for (const element of root.querySelectorAll('.hoofd, .naast')) {
    if (!element.hasAttribute('lang') || !element.hasAttribute('dir'))
      yield `${name(element)} without lang and dir: ${text(element).slice(0, 40)}`;
  }
  for (const element of root.querySelectorAll('body [lang]')) {
    const own = element.getAttribute('lang') ?? '';
    if (!(own in locales)) yield `${name(element)} in a language the site does not have: ${own}`;
    // A bdi finds its direction by itself.
    else if (element.rawTagName !== 'bdi' && element.getAttribute('dir') !== locales[own as Taal].dir)
      yield `${name(element)} lang=${own} with dir=${element.getAttribute('dir')}: ${text(element).slice(0, 40)}`;
  }
  const body = root.querySelector('body');
  if (body) yield* checkSchrift(body, taal, body);
}

/** Whether every piece of text is in a script, and roughly the words, of the language it says it is in. */
function* checkSchrift(node: Node, taal: Taal, parent: HTMLElement, bdi = false): Generator<string> {
  if (node.nodeType === NodeType.TEXT_NODE) {
    // What somebody has to say or write in Dutch stands in quotes in the other language.
    const own = node.text.replace(/"[^"]*"/g, '""');
    const shown = () => `${name(parent)} lang=${taal}: ${own.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    if (taal !== 'ar' && arabic.test(own)) yield `Arabic in ${shown()}`;
    if (taal === 'ar' && !bdi && (own.match(latinWord)?.length ?? 0) > 2) yield `Latin in ${shown()}`;
    for (const other of talen.filter((one) => one !== taal && taal !== 'ar')) {
      const pattern = frequent[other];
      if (pattern && (own.match(pattern)?.length ?? 0) > 2) yield `Words of ${other} in ${shown()}`;
    }
    return;
  }
  if (node.nodeType !== NodeType.ELEMENT_NODE) return;
  const element = node as HTMLElement;
  if (['script', 'style'].includes(element.rawTagName)) return;
  const lang = (element.getAttribute('lang') ?? taal) as Taal;
  for (const attribute of ['aria-label', 'title', 'alt', 'placeholder']) {
    const value = element.getAttribute(attribute) ?? '';
    if (lang !== 'ar' ? arabic.test(value) : value !== '' && !arabic.test(value))
      yield `${name(element)} lang=${lang}, ${attribute}: ${value}`;
  }
  for (const child of element.childNodes) yield* checkSchrift(child, lang, element, bdi || element.rawTagName === 'bdi');
}

const helplines = ['tel:112', 'tel:113', 'tel:08002000'];

function* checkFrame(page: Page): Generator<string> {
  const { root, path, rij, soort, alleenNederlands } = page;
  const skipped = new Set<string>();
  const count = (selector: string) => root.querySelectorAll(selector).length;
  if (text(root.querySelector('head > title')) === '') yield '<title> is empty';
  if (count('h1') !== 1) yield `${count('h1')} × <h1>`;
  if (text(root.querySelector('h1')) === '') yield '<h1> is empty';
  const noindex = (root.querySelector('meta[name=robots]')?.getAttribute('content') ?? '').includes('noindex');
  if (['fout', 'verhuisd', 'kort', 'delen'].includes(soort) && !noindex)
    yield 'an error page, one that nobody reads, or a page that moves on without noindex';
  if (soort === 'kort' || soort === 'delen') return;
  const levels = root.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)').map(({ rawTagName }) => Number(rawTagName[1]));
  levels.forEach((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1) skipped.add(`<h${level}> below <h${before}>`);
  });
  yield* skipped;
  for (const button of root.querySelectorAll('main .persoon > a.knop[href^="tel:"]'))
    if (!/\p{L}/u.test(text(button.querySelector('.van-wie')))) yield `${text(button)} does not say whose number it is`;
  for (const label of root.querySelectorAll('main :is(.tussenkop, .persoon-naam, .vouw-kop)'))
    if (!/^h[2-6]$/.test(label.rawTagName) && !label.closest('.regelkaart')) yield `${name(label)} is a label and no heading`;
  if (count('main') !== 1) yield `${count('main')} × <main>`;
  const lines = root.querySelectorAll('footer .lijnen a').map((link) => link.getAttribute('href') ?? '');
  for (const line of helplines) if (!lines.includes(line)) yield `${line} is not in the footer`;
  if (rij && path === paths.zoeken(rij.code)) {
    const near = root.querySelectorAll('main .zoek-nummers a').map((link) => link.getAttribute('href') ?? '');
    for (const line of helplines) if (!near.includes(line)) yield `${line} is not beside the box`;
    const order = root.querySelectorAll('.zoekvak, .zoek-nummers, .zoek-uitkomst').map(({ classNames }) => classNames);
    if (order.join() !== 'zoekvak,zoek-nummers,zoek-uitkomst')
      yield `the numbers do not stand between the box and the answers: ${order.join()}`;
  } else if (rij && !['fout', 'verhuisd'].includes(soort) && !root.querySelector(`a[href="${paths.zoeken(rij.code)}"]`))
    yield 'no way to the box';
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) yield `#${id} stands there twice`;

  const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const alternates = root.querySelectorAll('link[rel=alternate][hreflang]');
  if (
    soort !== 'fout' &&
    soort !== 'verhuisd' &&
    (!canonical.startsWith('https://') || new URL(canonical).pathname !== (rij ? inWeergave(path, rij.hoofd) : path))
  ) {
    yield `<link rel=canonical> is ${canonical || 'missing'}`;
  }
  if (rij?.naast && !noindex) yield 'a bilingual page without noindex';
  if (alleenNederlands && !(noindex && root.querySelector('html')?.hasAttribute('data-voor-gids')))
    yield 'a page for professionals that search engines list, a kiosk shows or a phone keeps';
  if (noindex && alternates.length > 0) yield 'hreflang on a page that is noindex';
  if (!noindex && !alleenNederlands) {
    for (const taal of talen) {
      const href = alternates.find((link) => link.getAttribute('hreflang') === taal)?.getAttribute('href') ?? '';
      if (!href.startsWith('https://') || new URL(href).pathname !== (rij ? inWeergave(path, taal) : paths.home(taal)))
        yield `hreflang=${taal} is ${href || 'missing'}`;
    }
  }
  if (!rij) return;

  const head = (selector: string) => root.querySelector(`head > ${selector}`);
  if (head('link[rel=manifest]')?.getAttribute('href') !== paths.manifest(rij.code))
    yield `<link rel=manifest> is ${head('link[rel=manifest]')?.getAttribute('href')}`;
  for (const rel of ['icon', 'apple-touch-icon'])
    if (!head(`link[rel=${rel}]`)?.getAttribute('href')?.startsWith(`/icons/${locales[rij.hoofd].dir}-`))
      yield `<link rel=${rel}> is not in the direction of the page`;
  if (root.querySelectorAll('meta[name=theme-color]').length !== 2) yield 'the bar of the browser has no colour for day and dark';

  const [first] = root.querySelectorAll('body a');
  const target = first?.getAttribute('href') ?? '';
  if (!first?.classList.contains('skip') || !target.startsWith('#') || root.getElementById(target.slice(1))?.rawTagName !== 'main')
    yield 'the first link does not skip to <main>';
  const help = root.querySelectorAll('header.kop > .kop-rij > a');
  if (help[1]?.getAttribute('href') !== paths.nuHulp(rij.code) || !help[1]?.classList.contains('nu-hulp'))
    yield 'urgent help is not the second link of the header';
  if (alleenNederlands) return;
  const here = soort === 'fout' ? paths.home(rij.code) : path;
  const languages = root.querySelectorAll('nav.talen a');
  for (const taal of talen) {
    const link = languages.find((one) => one.getAttribute('hreflang') === taal);
    if (link?.getAttribute('href') !== inWeergave(here, taal)) yield `the language switch has no ${taal} of this page`;
    if ((link?.getAttribute('aria-current') === 'true') !== (taal === rij.hoofd))
      yield `the language switch marks ${taal} wrongly as where we are`;
  }
  if (
    rij.hoofd !== 'nl' &&
    languages.at(-1)?.getAttribute('href') !== inWeergave(here, rij.naast ? rij.hoofd : (`${rij.hoofd}-nl` as typeof rij.code))
  )
    yield 'no link to the same page with or without Dutch';
}

function* checkGemeente({ root, rij, soort }: Page, { naam, voorbeeld }: Gemeente): Generator<string> {
  if (soort === 'kort' || soort === 'delen') return;
  if (!text(root.querySelector('html')).includes(naam)) yield `${naam} is not named`;
  const notices = root.querySelectorAll('.voorbeeld');
  if (!voorbeeld) {
    if (notices.length > 0) yield '.voorbeeld on the site of a gemeente that exists';
    return;
  }
  if (!notices.some((notice) => text(notice).includes(naam))) yield '.voorbeeld is missing';
  if (rij?.naast && !notices.some((notice) => notice.querySelector('.hoofd') && notice.querySelector('.naast')))
    yield '.voorbeeld is not in both languages';
}

/** Names, sources, what is seen by nobody, what stands on a letter, and cards and sheets, which have tests of their own. */
const oneLanguage =
  'bdi, .merk, .skip, .herkomst, .regel-van, .regelkaart-voet, .papier-voet, .bron-naam, .nederlands, .gidstip, .kaartje, .blad, .los, .plek, .stap-bel, svg, script, style, template';

function* checkTweetalig({ root, rij, soort }: Page): Generator<string> {
  const body = root.querySelector('body');
  if (!rij?.naast || !body || soort === 'delen') return;
  const alone = new Set<string>();
  // Asked once: to ask of each element takes half of the time of all the checks.
  const single = new Set<Node>(body.querySelectorAll(oneLanguage));
  const walk = (node: Node, element: HTMLElement, paired: boolean): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const own = node.text.replace(/\s+/g, ' ').trim();
      if (!paired && /\p{L}{2}/u.test(own)) alone.add(`${name(element)} in one language alone: ${own.slice(0, 60)}`);
      return;
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const here = node as HTMLElement;
    if (single.has(here)) return;
    const languages = new Set(here.children.flatMap((child) => child.getAttribute('lang') ?? []));
    const pair = paired || languages.size > 1;
    for (const child of here.childNodes) walk(child, here, pair);
  };
  for (const child of body.childNodes) walk(child, body, false);
  // The name of the gemeente is a name.
  for (const finding of alone)
    if (!finding.startsWith('<p> in') || !finding.endsWith(text(root.querySelector('.merk small')))) yield finding;
}

const sameOrigin = (address: string) => address.startsWith('/') && !address.startsWith('//');

const inHead = readFileSync(new URL('../../src/kiosk/hoofd/load-in-head.js', import.meta.url));
const hashInHead = `sha256-${createHash('sha256').update(inHead).digest('base64')}`;

/** What comes from this site, the one line in the head of every page, and on the search page alone WebAssembly. */
const policyOf = (path: string) =>
  `default-src 'none';script-src 'self' '${hashInHead}'${/^\/[^/]+\/zoeken\/$/.test(path) ? " 'wasm-unsafe-eval'" : ''};style-src 'self';img-src 'self';` +
  "connect-src 'self';media-src 'self';manifest-src 'self';worker-src 'self';base-uri 'none';form-action 'self'";

function* checkEigen({ root, path }: Page): Generator<string> {
  const policies = root.querySelectorAll('meta[http-equiv=content-security-policy]').map((meta) => meta.getAttribute('content') ?? '');
  if (policies.length === 0) yield 'no Content-Security-Policy';
  else if (policies.join() !== policyOf(path)) yield `Content-Security-Policy is not the one of this site: ${policies.join(' and ')}`;
  const ahead = root.querySelector('head')?.innerHTML.split(/<meta http-equiv="content-security-policy"/i)[0] ?? '';
  if (/<(?:script|link|style)\b/.test(ahead)) yield 'something is asked for before the Content-Security-Policy';
  const policy = policies.join(';');
  const hashed = (element: HTMLElement) => policy.includes(`'sha256-${createHash('sha256').update(element.rawText).digest('base64')}'`);
  for (const element of root.querySelectorAll('*')) {
    const { attributes, rawTagName: tag } = element;
    for (const attribute of Object.keys(attributes)) {
      if (/^on/i.test(attribute) || attribute === 'style') yield `${name(element)} has ${attribute}=`;
    }
    if (tag === 'style' && !hashed(element)) yield '<style> without a hash in the Content-Security-Policy';
    if (tag === 'script' && attributes['src'] === undefined && !/json$/.test(attributes['type'] ?? '') && !hashed(element))
      yield `<script> without a hash in the Content-Security-Policy: ${element.rawText.slice(0, 40)}`;
    if (['iframe', 'object', 'embed', 'base'].includes(tag)) yield name(element);
    if (tag === 'form' && !sameOrigin(attributes['action'] ?? '/')) yield `<form> to ${attributes['action']}`;
    for (const attribute of ['src', 'srcset', 'poster', 'xlink:href']) {
      if (attributes[attribute] !== undefined && !sameOrigin(attributes[attribute]))
        yield `${name(element)} loads ${attributes[attribute]}`;
    }
    if (tag === 'link' && !['canonical', 'alternate'].includes(attributes['rel'] ?? '') && !sameOrigin(attributes['href'] ?? ''))
      yield `<link rel=${attributes['rel']}> loads ${attributes['href']}`;
  }
}

const unfilled = /[{}]|\bundefined\b|\bNaN\b|\[object|%[a-z]\b|\bnull\b/;

function* checkTekst({ root }: Page): Generator<string> {
  const shown = (where: string, value: string): string[] => {
    const found = unfilled.exec(value);
    return found ? [`${where}: …${value.slice(Math.max(0, found.index - 30), found.index + 30).replace(/\s+/g, ' ')}…`] : [];
  };
  for (const script of root.querySelectorAll('body script, body style')) script.remove();
  yield* shown('<title>', text(root.querySelector('title')));
  yield* shown('<body>', root.querySelector('body')?.text ?? '');
  for (const element of root.querySelectorAll('[aria-label], [title], [alt], [href], [content]')) {
    for (const attribute of ['aria-label', 'title', 'alt', 'href', 'content']) {
      // A percent sign belongs in an address.
      yield* shown(`${name(element)} ${attribute}`, (element.getAttribute(attribute) ?? '').replaceAll('%', ''));
    }
  }
  if (/\b099[\s\u00A0\d]{7,}/.test(root.text) && !root.querySelector('.voorbeeld'))
    yield 'a made-up number without the notice that it is one';
}

function* checkMens({ root, main, path, rij, soort, naar }: Page): Generator<string> {
  if (naar !== undefined && !main.querySelectorAll('a').some((link) => link.getAttribute('href') === naar))
    yield 'moves on, but has no link to the same place';
  if (!rij) return;
  const filled = (scope: HTMLElement | null, selector: string) => {
    const element = scope?.querySelector(selector);
    return text(element) !== '' && (element?.querySelectorAll('.hoofd, .naast') ?? []).every((piece) => text(piece) !== '');
  };
  if (soort === 'vraag') {
    const answers = main.querySelectorAll('.antwoorden a.antwoord');
    if (answers.length < 3) yield `${answers.length} answers`;
    for (const answer of answers) {
      if (!new RegExp(`^${path}[^/]+/$`).test((answer.getAttribute('href') ?? '').replace('/eerst-lezen/', '/')))
        yield `an answer leads to ${answer.getAttribute('href')}`;
      if (!filled(answer, '.antwoord-kop')) yield 'an answer without words';
      if (!answer.querySelector('.pictogram svg')) yield 'an answer without a pictogram';
    }
  }
  if (soort === 'route' || soort === 'stuk') {
    const stones = root.querySelectorAll(soort === 'route' ? '.route > .nu' : 'main > .steen');
    if (stones.length !== 1) yield `${stones.length} × the one step`;
    const stone = stones[0] ?? null;
    if (!filled(stone, soort === 'route' ? 'h1.doe' : 'h2.doe')) yield 'the step has no heading';
    if (!filled(stone, '.zeg blockquote')) yield 'the step does not say what to say';
    if (!stone?.querySelectorAll('a.knop').some((link) => /^tel:\+?\d{3,}$/.test(link.getAttribute('href') ?? '') && text(link) !== ''))
      yield 'the step has nobody to phone';
    if (rij.naast && !stone?.querySelector('.zeg blockquote p[lang=nl]')) yield 'the step does not say in Dutch what to say';
  }
  if (soort === 'na') {
    const doors = main.querySelectorAll('.antwoorden a.antwoord').map((link) => link.getAttribute('href') ?? '');
    if (doors.length !== 4) yield `${doors.length} doors`;
    for (const door of doors) {
      const behind = door.startsWith('#') ? root.getElementById(door.slice(1)) : null;
      if (!filled(behind, 'h2')) yield `nothing is behind the door ${door}`;
      if (!behind?.querySelectorAll('a.knop').some((link) => /^tel:\+?\d{3,}$/.test(link.getAttribute('href') ?? '') && text(link) !== ''))
        yield `behind the door ${door} is nobody to phone`;
    }
  }
  if (soort === 'fout' && (main.querySelectorAll('.antwoorden a.antwoord').length < 3 || !main.querySelector('a[href^="tel:"]')))
    yield 'an error page without the first question and a person';
}

function* checkLinks({ root }: Page): Generator<string> {
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const allowed =
      sameOrigin(href) ||
      /^#[\w-]+$/.test(href) ||
      /^tel:\+?\d{3,}$/.test(href) ||
      (/^https:\/\/[^/]+\.[a-z]+/.test(href) && (link.getAttribute('rel') ?? '').includes('noreferrer'));
    if (!allowed) yield `${name(link)} to ${href || 'nowhere'}`;
    if (text(link) === '' && !link.getAttribute('aria-label')) yield `${name(link)} to ${href} without words`;
    if (sameOrigin(href) && !/\/(?:[?#].*)?$|\.[a-z]+$/.test(href)) yield `${name(link)} to ${href}, without a slash at the end`;
  }
  // A link inside a link ends it: the rest of the answer falls out of its card.
  for (const answer of root.querySelectorAll('.antwoorden > li')) {
    const links = answer.querySelectorAll('a').length;
    if (links !== 1) yield `an answer with ${links} links: ${text(answer).slice(0, 60)}`;
  }
}

function* checkSnelWeg({ root, main, path, soort }: Page): Generator<string> {
  const gevoelig = root.querySelector('html')?.hasAttribute('data-gevoelig') ?? false;
  // Every other page has it in hand, for what shows in the browser: what "mijn route" holds, what was typed.
  const buttons = root.querySelectorAll(gevoelig ? '.snel-weg:not([hidden]) a' : '.snel-weg[hidden] a');
  if (soort === 'kort') return;
  if (root.querySelector('.skip') && (buttons.length !== 1 || root.querySelectorAll('.snel-weg').length !== 1))
    yield `${buttons.length} × "snel weg"`;
  for (const button of buttons) {
    if (!/^https:/.test(button.getAttribute('href') ?? '')) yield `"snel weg" leads to ${button.getAttribute('href')}`;
    if (root.querySelectorAll('body a')[1] !== button) yield '"snel weg" is not the second link';
    if (text(root.getElementById(button.getAttribute('aria-describedby') ?? '')) === '')
      yield '"snel weg" does not say that keys do the same';
  }
  if (gevoelig && root.querySelector('meta[name=referrer]')?.getAttribute('content') !== 'same-origin')
    yield 'another site hears where somebody came from';
  if (gevoelig && root.querySelector('a[href*="wa.me"], [data-meenemen=whatsapp], [data-meenemen=kopieer], [data-meenemen=stuur]'))
    yield 'a page about violence can be sent or copied';
  if (!path.includes('/eerst-lezen/')) return;
  const naar = path.replace('/eerst-lezen/', '/');
  const links = main.querySelectorAll('a').map((link) => link.getAttribute('href'));
  for (const href of ['tel:112', 'tel:08002000', naar]) if (!links.includes(href)) yield `no link to ${href}`;
  if (links.indexOf('tel:112') > links.indexOf(naar)) yield 'the way on stands before urgent help';
}
