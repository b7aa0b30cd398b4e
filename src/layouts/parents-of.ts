import { weergaveOf } from '../i18n/weergave-of.ts';

/**
 * The addresses above an address, nearest first, down to the home of its view.
 * @param path for example `/nl/wegwijzer/geld/oud/`
 * @param instead view to use when the first part is none
 */
export function parentsOf(path: string, instead = 'nl'): string[] {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const known = weergaveOf(`/${first}/`) !== undefined;
  const view = known ? first : instead;
  // An address in a language that does not exist may still be a page in one that does.
  const start = known ? rest.length - 1 : rest.length;
  return Array.from({ length: Math.max(0, start) }, (_, index) => `/${[view, ...rest.slice(0, start - index)].join('/')}/`);
}
