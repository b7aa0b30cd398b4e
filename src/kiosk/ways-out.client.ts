import { isShortcut, pageWithin } from './ways-out.ts';

/**
 * Leaves no way out of the site and no trace in the history: every page takes the place of the one before it. Listens
 * on the window, after everything that a page does with a tap itself.
 */
export function closeWaysOut(): void {
  for (const type of ['contextmenu', 'dragstart', 'drop', 'gesturestart', 'auxclick']) window.addEventListener(type, (event) => event.preventDefault());
  // What somebody typed can be selected, to change it.
  window.addEventListener('selectstart', (event) => event.target instanceof HTMLInputElement || event.preventDefault());
  window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  window.addEventListener('keydown', (event) => isShortcut(event) && event.preventDefault());
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link) return;
    const handled = event.defaultPrevented;
    event.preventDefault();
    if (!handled && !link.hasAttribute('download')) goWithin(link.href);
  });
  window.addEventListener('submit', (event) => {
    const handled = event.defaultPrevented;
    event.preventDefault();
    if (!handled && event.target instanceof HTMLFormElement) goWithin(event.target.action);
  });
}

function goWithin(href: string): void {
  const page = pageWithin(href, location.origin);
  if (page) location.replace(page);
}
