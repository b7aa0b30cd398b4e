/**
 * All that an address carries behind its # is `#m=geld.schulden+hulp-bij.bed&k=…&w=…&q=…`: what was chosen, names of steps
 * that are done, names of steps taken away, and what is looked for. A browser does not send that part to a server. This is
 * the one place that takes it apart and puts it together. It is in the script of every page, so it is small; fragment.ts
 * reads it in full.
 */
export type Parts = Partial<Record<string, string>>;

/** Nobody writes more by hand, and no page should have to compose more. */
const maxKeuzes = 20;
const maxLength = 8_000;

/** One to twelve names with a point between them. */
const keuze = /^[a-z\d-]+(\.[a-z\d-]+){0,11}$/;

/**
 * Takes a fragment apart. Whatever stands there, it never throws.
 * @param hash with or without the #, as written here or as a messenger made it: encoded once or more, or with & as HTML
 */
export function readParts(hash: string): Parts {
  const parts: Parts = {};
  const text = hash
    .slice(0, maxLength)
    .replace(/^(#|%23)/, '')
    .replaceAll('&amp;', '&');
  for (const [name, value] of new URLSearchParams(text)) {
    // What was encoded as a whole, once or more, is one name without a value.
    if (/=|%(25)*3D/i.test(name)) Object.assign(parts, readParts(name));
    else parts[name] ??= value;
  }
  return parts;
}

/** Puts a fragment together, # included. Steps stand only beside a choice; where there is nothing to carry it is empty. */
export function writeParts({ m, k, w, q }: Parts): string {
  const names = (name: string, value?: string) => {
    const text = namesIn(value).map(encodeURIComponent).join('+');
    return text && `&${name}=${text}`;
  };
  const route = names('m', m);
  // A messenger may encode every +, so in a query none stands for a space.
  const asked = q ? `&${new URLSearchParams({ q })}`.replaceAll('+', '%20') : '';
  return ((route && route + names('k', k) + names('w', w)) + asked).replace('&', '#');
}

/** The names in a part, each once; + may have become a space or a comma, and a messenger may have put a full stop, a star or an unseen sign behind it. */
export function namesIn(part = ''): string[] {
  return [
    ...new Set(part.toLowerCase().split(/[.*_…]*(?:[+\s,;!?"')>\]”’»،؛؟\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]+|[*_…]+|$)/)),
  ].filter(Boolean);
}

/** What was chosen, as it is written: answers, or `hulp-bij` and a need, with points between them. What cannot be read is left out. */
export function keuzesIn(hash: string): string[] {
  return namesIn(readParts(hash)['m'])
    .filter((item) => keuze.test(item))
    .slice(0, maxKeuzes);
}
