import { isShortcut } from './ways-out.ts';

/** Leaves no way out of the site but the links, which in-head.js follows: no menu, no zoom, no other window. */
export function closeWaysOut(): void {
  for (const type of ['contextmenu', 'dragstart', 'drop', 'gesturestart', 'auxclick'])
    window.addEventListener(type, (event) => event.preventDefault());
  // What somebody typed can be selected, to change it.
  window.addEventListener('selectstart', (event) => event.target instanceof HTMLInputElement || event.preventDefault());
  window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  window.addEventListener('keydown', (event) => isShortcut(event) && event.preventDefault());
  // Every form of the site sends itself; one that did not get to that asks for a page.
  window.addEventListener('submit', (event) => {
    const handled = event.defaultPrevented;
    event.preventDefault();
    if (!handled && event.target instanceof HTMLFormElement) location.replace(event.target.action);
  });
}
