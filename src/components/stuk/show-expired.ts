import { momentInAmsterdam } from '../../i18n/datum.ts';

/**
 * Whether a day has come (promise 6). A clock that is behind changes nothing: what had
 * come when the page was made stands on the page itself.
 * @param dag YYYY-MM-DD
 */
export function isExpired(dag: string, now: Date): boolean {
  return dag <= momentInAmsterdam(now).datum;
}

/**
 * Shows on a page that was kept what has come since: of which year an amount is, what was not looked at again, what is no
 * longer promised, and what is no longer there, for which the gids stands in.
 */
export function showExpired(now: Date): void {
  for (const jaar of document.querySelectorAll<HTMLTemplateElement>('template[data-verandert]'))
    if (isExpired(jaar.dataset['verandert'] ?? '', now)) jaar.replaceWith(jaar.content);
  for (const element of document.querySelectorAll<HTMLElement>('[data-nakijken-voor]'))
    if (isExpired(element.dataset['nakijkenVoor'] ?? '', now)) element.hidden = false;
  for (const element of document.querySelectorAll<HTMLElement>('[data-belofte-tot]'))
    if (momentInAmsterdam(now).datum > (element.dataset['belofteTot'] ?? '')) element.hidden = true;
  const regel = document.querySelector<HTMLTemplateElement>('[data-rij-gestopt]')?.content;
  for (const element of document.querySelectorAll<HTMLElement>('[data-stopt-op]')) {
    if (!isExpired(element.dataset['stoptOp'] ?? '', now)) continue;
    // On paper the other steps say enough.
    if (element.matches('.blad-daarna > li')) {
      element.hidden = true;
      continue;
    }
    // A row of the search has one line: what to do.
    if (regel) element.querySelector('.antwoord-uitleg')?.replaceWith(regel.cloneNode(true));
    element.hidden = false;
    if (element.classList.contains('naar-gids')) element.parentElement?.classList.add('gestopt');
  }
}
