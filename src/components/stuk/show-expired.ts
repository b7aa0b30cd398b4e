import { momentInAmsterdam } from '../../i18n/datum.ts';

/**
 * Whether something should have been checked again by now (promise 6). A clock that is behind changes nothing: what was
 * past its date when the page was made stands on the page itself.
 * @param nakijkenVoor YYYY-MM-DD
 */
export function isExpired(nakijkenVoor: string, now: Date): boolean {
  return nakijkenVoor <= momentInAmsterdam(now).datum;
}

/** Shows on a page that was kept what has passed its date since: of which year an amount is; the gids stands in for the person of the step. */
export function showExpired(now: Date): void {
  for (const jaar of document.querySelectorAll<HTMLTemplateElement>('template[data-verandert]'))
    if (isExpired(jaar.dataset['verandert'] ?? '', now)) jaar.replaceWith(jaar.content);
  const regel = document.querySelector<HTMLTemplateElement>('[data-rij-verlopen]')?.content;
  const papier = document.querySelector('.blad-nu [data-nakijken-voor] > .paar');
  for (const element of document.querySelectorAll<HTMLElement>('[data-nakijken-voor]')) {
    if (!isExpired(element.dataset['nakijkenVoor'] ?? '', now)) continue;
    // A row of the search has one line: what to do.
    if (regel) element.querySelector('.antwoord-uitleg')?.replaceWith(regel.cloneNode(true));
    // Nor has a later step on paper.
    if (papier && element.matches('.blad-daarna > li')) element.replaceChildren(papier.cloneNode(true));
    element.hidden = false;
    if (element.classList.contains('naar-gids')) element.parentElement?.classList.add('verlopen');
  }
}
