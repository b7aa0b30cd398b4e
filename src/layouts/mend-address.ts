import { allUnseen } from '../i18n/unseen.ts';

/** What a sentence or a messenger puts behind an address. */
const behind = /[\s.,;:!?)\]}>*_"'”’»…،؛؟]+$/u;

/**
 * Makes of an address that came changed what it was: in capitals, with its # encoded, with a mark of the sentence or an unseen
 * sign behind it.
 * @param pathname of an address that does not exist, as the browser writes it
 * @returns path and fragment, or undefined where there is nothing to mend
 */
export function mendAddress(pathname: string): { path: string; hash: string } | undefined {
  const [before = '', after] = split(decode(pathname));
  const path = `${before.replaceAll(allUnseen, '').replace(behind, '').toLowerCase().replace(/\/*$/, '')}/`;
  const hash = after === undefined ? '' : `#${after}`;
  return `${path}${hash}` === pathname || `${path}${hash}` === `${pathname}/` ? undefined : { path: path.replace(/^\/+/, '/'), hash };
}

function split(text: string): [string, string?] {
  const at = text.indexOf('#');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
