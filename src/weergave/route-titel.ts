import type { Stapbron } from '../catalogus/catalogus.ts';
import { isBijGevaar } from '../catalogus/in-gevaar.ts';
import type { View } from './view.ts';

/**
 * The title of a route: what somebody needs, of several what was said last, and that it is their step. It stands in tabs,
 * histories and messages: of violence and of who is in danger it says that alone.
 */
export function routeTitel(view: View, behoeften: readonly string[]): string {
  const needs = behoeften.flatMap((slug) => view.catalogus.behoeften.get(slug) ?? []);
  const stil = view.gevoelig || needs.some(({ gevoelig, gevaar }) => gevoelig || gevaar.length > 0);
  const label = stil ? undefined : needs.at(-1)?.label[view.hoofd];
  return [label?.replace(/\.$/, ''), view.s('uwStap')].filter(Boolean).join(' · ');
}

/** The title of the page that asks how a step went: of which, but where nobody else may read it. */
export function hoeGingTitel(view: View, entry: Stapbron, vraag: string): string {
  const stil = view.gevoelig || isBijGevaar(view.catalogus, entry);
  const naam = stil ? undefined : view.e(entry, (woorden) => woorden.naam)[0]?.text;
  return [naam, vraag].filter(Boolean).join(' · ');
}
