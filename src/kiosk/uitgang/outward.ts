/** Something that a phone can do and a kiosk may not: it goes along as a code and in words. */
export interface Uitgang {
  soort: 'adres' | 'nummer' | 'mail' | 'bestand';
  /** What the code says. */
  code: string;
  /** The same for people: an address without what nobody types, a number in groups. */
  tekst: string;
}

/** What of a link is needed. */
export interface Link {
  /** As it was written. */
  href: string;
  text: string;
}

/**
 * Tells whether a link leads out of the kiosk, and what then goes along instead.
 * @param here address of this page
 * @param site origin of the public site, which a kiosk may have under another name
 * @returns undefined for a link that stays on the site
 */
export function readOutward({ href, text }: Link, here: string, site: string): Uitgang | undefined {
  if (!URL.canParse(href, here)) return undefined;
  const url = new URL(href, here);
  if (url.protocol === 'tel:') return { soort: 'nummer', code: url.href, tekst: writtenWhole(text, url.pathname) };
  if (url.protocol === 'mailto:') return { soort: 'mail', code: url.href, tekst: url.pathname };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.origin !== new URL(here).origin) return { soort: 'adres', code: url.href, tekst: readable(url) };
  // A page ends in a slash; a file is for a phone.
  if (url.pathname.endsWith('/')) return undefined;
  const file = new URL(site + url.pathname + url.search);
  return { soort: 'bestand', code: file.href, tekst: readable(file) };
}

/** @returns an address as people write it down */
export function readable({ host, pathname, search, hash }: URL): string {
  const address = `${host.replace(/^www\./, '')}${pathname}${search}${hash}`.replace(/\/$/, '');
  try {
    return decodeURI(address);
  } catch {
    // A loose per cent sign.
    return address;
  }
}

/** The number, and what the phone still has to press once it is answered, behind a pause. */
function writtenWhole(text: string, dialled: string): string {
  const [number = '', ...pressed] = dialled.split(',').filter(Boolean);
  return [writtenNumber(text, number), ...pressed].join(', ');
}

/** The number as the page writes it; where a link says a name instead, in groups of our own. */
function writtenNumber(text: string, number: string): string {
  const national = (part: string) => part.replace(/^\+31/, '0').replace(/\D/g, '');
  const written = text.match(/\+?\d[\d\s\u2011-]*\d/gu)?.find((part) => national(part) === national(number));
  if (written) return written;
  const digits = national(number);
  const groups = /^06\d{8}$/.test(digits)
    ? [2, 2, 2, 2, 2]
    : /^0[89]00/.test(digits)
      ? [4, 7]
      : digits.length === 10
        ? [3, 3, 2, 2]
        : [digits.length];
  let from = 0;
  return groups
    .map((length) => {
      from += length;
      return digits.slice(from - length, from);
    })
    .join('\u00A0')
    .trim();
}
