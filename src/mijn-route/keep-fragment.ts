import { keuzesIn } from '../wegwijzer/adres/parts.ts';
import { withQuery } from '../wegwijzer/adres/query.ts';

/** A page of the site in a weergave; files and other sites are left alone. */
const page = /^\/[a-z-]+\/(?:[^.]*\/)?$/;

/**
 * Lets every link to a page of this site take "mijn route" along in its fragment.
 * @param hash the fragment of this page; when it holds no route, links no longer carry one
 */
export function keepFragment(hash: string): void {
  const carried = withQuery(hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    // Another language of this page goes on with all that stands there, a search as well.
    if (page.test(link.pathname) && (carried || link.hash.startsWith('#m='))) setHash(link, carried && link.hreflang ? hash : carried);
  }
}

/** Gives a link another fragment; its address stays as short as it was written. */
export function setHash(link: HTMLAnchorElement, hash: string): void {
  link.setAttribute('href', `${link.pathname}${link.search}${hash}`);
}

/** A jump within the page must not wipe the fragment: it moves there by itself. */
export function jumpWithin(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (!link || keuzesIn(location.hash).length === 0) return;
  const target = document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus();
}
