import { View } from '../weergave/view.ts';

/** On paper the Dutch stands beside every text. */
export function paperOf(view: View): View {
  return view.hoofd === 'nl' ? view : new View(`${view.hoofd}-nl`, view.catalogus);
}
