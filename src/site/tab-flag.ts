/**
 * A word that this tab keeps of itself, in the storage of this tab and this site: no other site can read or write there, as
 * any can the name of a window. It is sent to nobody, and goes with the tab. Storage that a browser refuses holds nothing.
 */
export const readFlag = (key: string): string | null => attempt(() => sessionStorage.getItem(key)) ?? null;

/** Keeps the word from now on; undefined takes it away. */
export const keepFlag = (key: string, text: string | undefined): void =>
  attempt(() => {
    if (text === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  });

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
