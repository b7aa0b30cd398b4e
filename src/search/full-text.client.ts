import { maxLetters } from './query-address.ts';

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
export async function searchTexts(place: HTMLElement, query: string, folded: string, niets: string, mislukt: string): Promise<void> {
  const status = place.querySelector('p');
  const list = place.querySelector('ul');
  if (!status || !list) return;
  try {
    engine ??= load();
    const pagefind = await engine;
    const exact = await pagefind.search(query.slice(0, maxLetters));
    // Pagefind tells ı from i; the pages hold folded words for whoever types without dots.
    const { results } = exact.results.length > 0 ? exact : await pagefind.search(folded);
    const found = await Promise.all(results.slice(0, maxResults).map((result) => result.data()));
    status.textContent = found.length === 0 ? niets : '';
    list.replaceChildren(
      ...found.map(({ url, plain_excerpt: plain, excerpt, meta }) => row(inThisView(url), meta.title ?? '', plain ?? textOf(excerpt))),
    );
  } catch {
    engine = undefined;
    status.textContent = mislukt;
  }
}

async function load(): Promise<Pagefind> {
  // Made after the build, so no bundler knows it.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** Only pages in one language are indexed; who reads two goes on reading two. */
function inThisView(url: string): string {
  const [, view = ''] = location.pathname.split('/');
  return url.replace(/^\/[^/]+\//, `/${view}/`);
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

function row(href: string, title: string, excerpt: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'antwoord';
  link.href = href;
  const text = document.createElement('span');
  text.className = 'antwoord-tekst';
  for (const [className, words] of [
    ['antwoord-kop', title],
    ['antwoord-uitleg', excerpt],
  ] as const) {
    const line = document.createElement('span');
    line.className = className;
    line.textContent = words;
    text.append(line);
  }
  link.append(text);
  item.append(link);
  return item;
}
