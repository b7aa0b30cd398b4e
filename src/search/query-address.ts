/** What anybody types in one breath; the rest of a pasted text is not read. */
export const maxLetters = 400;

/**
 * The address of a search is /<w>/zoeken/#q=…, because no request carries a fragment: not a reload, not the page that
 * is read next. Only opening a link with ?q= sends the query, once, to the host of the site.
 * @returns the fragment, empty for an empty query
 */
export function hashOf(query: string): string {
  const read = query.trim().slice(0, maxLetters);
  return read === '' ? '' : `#${new URLSearchParams({ q: read })}`;
}

/** @returns the query in an address, or undefined where there is none */
export function queryIn({ hash, search }: { hash: string; search: string }): string | undefined {
  const asked = hash.startsWith('#q=') ? hash.slice(1) : search;
  return new URLSearchParams(asked).get('q')?.slice(0, maxLetters) || undefined;
}
