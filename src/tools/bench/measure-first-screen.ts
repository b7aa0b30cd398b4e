import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** A page of the built site, as text. */
export interface Bladzijde {
  /** The address, for example `/nl/wegwijzer/geld/`. */
  path: string;
  html: string;
}

/** What somebody sees who opens a page and does nothing. */
export interface EersteScherm {
  path: string;
  /** Where the first button to phone ends, in px from the top; absent where none can be seen without a tap. */
  knop?: number;
  /** Where each answer of a question ends. */
  antwoorden: number[];
  /** Words that stand there without a tap, between the frame of the page. */
  woorden: number;
}

/** Phones that the promises are about, in px. */
export const telefoons = { gewoon: { width: 390, height: 844 }, klein: { width: 360, height: 640 } } as const;

/**
 * Every page of a built site whose address matches, in the order of its address; pages that move on are left out.
 * @param pattern below the weergave, for example `wegwijzer/**`
 */
export function* bladzijden(dir: string, w: string, pattern: string): Generator<Bladzijde> {
  for (const file of globSync(`${w}/${pattern}/index.html`, { cwd: dir }).sort()) {
    const html = readFileSync(join(dir, file), 'utf8');
    if (!html.includes('http-equiv="refresh"')) yield { path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html };
  }
}

/** Every route of a weergave: those of the wegwijzer and those of a need. */
export const routes = (dir: string, w: string): Bladzijde[] =>
  [...bladzijden(dir, w, 'wegwijzer/**')].filter(({ html }) => html.includes('<ol class="route"'));

/**
 * Looks at the first screen of many pages of one weergave. The browser opens one of them and shows the others in its
 * place: to lay a page out takes a tenth of the time of opening it.
 * @param page has the size of the screen
 * @param server where the site is served
 */
export async function lookAtFirstScreens(page: Page, server: string, pages: readonly Bladzijde[]): Promise<EersteScherm[]> {
  const [first] = pages;
  if (!first) return [];
  await page.goto(`${server}${first.path}`);
  const seen: EersteScherm[] = [];
  const atOnce = 50;
  for (let from = 0; from < pages.length; from += atOnce) {
    const group = pages.slice(from, from + atOnce).map(({ path, html }) => ({ path, html: withoutTheRest(html) }));
    seen.push(...(await page.evaluate(lookAtAll, group)));
  }
  return seen;
}

/** Scripts, the sheet, the foot and what is drawn take no room above them, and most of the time. */
const withoutTheRest = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>|<section class="blad"[\s\S]*?<\/section>|<footer[\s\S]*?<\/footer>/g, '')
    .replace(/(<svg[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>');

/** Runs in the page: everything it needs stands inside it. */
function lookAtAll(pages: readonly Bladzijde[]): EersteScherm[] {
  const bottom = (element: Element) => Math.round(element.getBoundingClientRect().bottom + scrollY);
  const show = (html: string): void => {
    const shown = new DOMParser().parseFromString(html, 'text/html');
    // What is folded takes no room, and is most of a page.
    for (const folded of shown.querySelectorAll('details:not([open]) > :not(summary)')) folded.textContent = ' ';
    const root = document.documentElement;
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of shown.documentElement.attributes) root.setAttribute(name, value);
    document.body.replaceWith(shown.body);
    // What a script shows is there too, on a phone with a voice: it must take no place from the rest.
    for (const hidden of document.querySelectorAll('.lees-knop, .meenemen [hidden], .nu-open')) hidden.removeAttribute('hidden');
    for (const line of document.querySelectorAll<HTMLElement>('.nu-open [data-weer]')) line.textContent = line.dataset['weer'] ?? '';
  };
  const words = (): number => {
    const main = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let text = '';
    let holder: Element | null = null;
    let seen = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement !== holder) {
        holder = node.parentElement;
        seen = holder?.checkVisibility() === true && !holder.closest('.voor-oren');
        if (getComputedStyle(holder ?? main).display !== 'inline') text += ' ';
      }
      if (seen) text += node.textContent;
    }
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  };
  return pages.map(({ path, html }) => {
    show(html);
    const visible = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const [button] = visible('main a.knop[href^="tel:"]');
    return {
      path,
      ...(button ? { knop: bottom(button) } : {}),
      antwoorden: visible('main a.antwoord').map(bottom),
      woorden: words(),
    };
  });
}
