import { inWeergave } from '../i18n/paths.ts';
import { weergaveOf } from '../i18n/weergave-of.ts';
import { maxLetters, withQuery } from '../wegwijzer/adres/query.ts';
import { aantalWoorden, type StatusWoorden } from './say-status.tsx';
import { showTexts } from './show-texts.tsx';

/** What this page uses of Pagefind's own script. */
interface Pagefind {
  init: () => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { data: () => Promise<{ url: string; plain_excerpt?: string; excerpt: string; meta: { title?: string } }> }[] }>;
}

const maxResults = 8;
let engine: Promise<Pagefind> | undefined;

/**
 * Answers "everything that mentions this". The engine is loaded the first time somebody asks for it.
 * @param folded the query in the spelling of the search
 */
export async function searchTexts(place: HTMLElement, query: string, folded: string, zegt: readonly StatusWoorden[]): Promise<void> {
  try {
    engine ??= load();
    const pagefind = await engine;
    const exact = await pagefind.search(query.slice(0, maxLetters));
    // Pagefind tells ı from i; the pages hold folded words for whoever types without dots.
    const { results } = exact.results.length > 0 ? exact : await pagefind.search(folded);
    const found = await Promise.all(results.slice(0, maxResults).map((result) => result.data()));
    const teksten = found.map(({ url, plain_excerpt: plain, excerpt, meta }) => ({
      href: inThisView(url),
      titel: meta.title ?? '',
      deel: plain ?? textOf(excerpt),
    }));
    showTexts(place, teksten, zegt, (woorden) => (found.length === 0 ? woorden.tekstenNiets : aantalWoorden(woorden, found.length)));
  } catch {
    engine = undefined;
    showTexts(place, [], zegt, ({ mislukt }) => mislukt);
  }
}

async function load(): Promise<Pagefind> {
  // Made after the build, so no bundler knows it.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** Only pages in one language are indexed; who reads two goes on reading two. "Mijn route" goes along. */
function inThisView(url: string): string {
  const view = weergaveOf(location.pathname);
  return (view ? inWeergave(url, view) : url) + withQuery(location.hash);
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
