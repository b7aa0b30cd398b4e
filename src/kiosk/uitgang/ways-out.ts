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
