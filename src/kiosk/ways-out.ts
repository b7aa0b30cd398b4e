/**
 * Where a link leads within a kiosk.
 * @param href absolute address of the link
 * @param here origin of the site
 * @returns undefined when it is no page of this site: then the kiosk stays where it is
 */
export function pageWithin(href: string, here: string): string | undefined {
  let url;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  if (!url.protocol.startsWith('http') || url.origin !== here || url.username !== '') return undefined;
  return /\.(?!html$)[a-z0-9]+$/i.test(url.pathname) ? undefined : url.href;
}

/** The keys that matter of an event. */
export type Toets = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a key would zoom, print, search, go back or open something: a shortcut of the browser, not of the page. */
export function isShortcut({ key, ctrlKey, metaKey, altKey }: Toets): boolean {
  // AltGr, with which people type letters, counts as both.
  if (ctrlKey && altKey) return false;
  if (ctrlKey || metaKey) return true;
  if (altKey) return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home';
  return /^F(?:1|3|5|7|11|12)$|^Browser|^ContextMenu$|^Print$/.test(key);
}
