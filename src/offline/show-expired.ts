/**
 * Whether something should have been checked again by now (promise 6). A clock that is behind changes nothing: what was
 * past its date when the page was made stands on the page itself.
 * @param nakijkenVoor YYYY-MM-DD
 */
export function isExpired(nakijkenVoor: string, now: Date): boolean {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return nakijkenVoor <= `${year?.padStart(4, '0')}-${month}-${day}`;
}

/** Shows on a page that was kept what has passed its date since; the gids stands in for the person of the step. */
export function showExpired(now: Date): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-nakijken-voor]')) {
    if (!isExpired(notice.dataset['nakijkenVoor'] ?? '', now)) continue;
    notice.hidden = false;
    if (notice.classList.contains('naar-gids')) notice.parentElement?.classList.add('verlopen');
  }
}
