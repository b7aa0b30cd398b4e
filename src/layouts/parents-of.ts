import { weergaveOf } from '../i18n/weergave-of.ts';

/**
 * The addresses above an address, nearest first, down to the home of its view. Behind them those of the same page in
 * another view: an address in a language that does not exist may still be a page in one that does.
 * @param path for example `/nl/wegwijzer/geld/oud/`
 * @param instead the other view
 */
export function parentsOf(path: string, instead = 'nl'): string[] {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const above = (view: string, most: number) =>
    Array.from({ length: Math.max(0, most) }, (_, index) => `/${[view, ...rest.slice(0, most - index)].join('/')}/`);
  const own = weergaveOf(`/${first}/`) === undefined ? [] : above(first, rest.length - 1);
  return first === instead ? own : [...own, ...above(instead, rest.length)];
}
