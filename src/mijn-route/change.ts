import type { Fragment } from '../wegwijzer/adres/fragment.ts';
import type { Daad } from './DaadKnop.tsx';

/**
 * What a button makes of a route.
 * @param naam of the step, or of the choice with dots between its answers
 * @returns the route as it is then; the same when the button changes nothing in it
 */
export function change(mijn: Fragment, doe: Daad, naam: string): Fragment {
  const { klaar, weg, keuzes } = mijn;
  const without = (names: readonly string[]) => names.filter((name) => name !== naam);
  switch (doe) {
    case 'klaar':
      return { ...mijn, klaar: [...without(klaar), naam] };
    case 'toch-niet':
      return { ...mijn, klaar: without(klaar) };
    case 'weg':
      return { ...mijn, weg: [...without(weg), naam], klaar: without(klaar) };
    case 'terugzetten':
      return { ...mijn, weg: [] };
    case 'keuze-weg':
      return { ...mijn, keuzes: keuzes.filter((pad) => pad.join('.') !== naam) };
    case 'opnieuw':
    case 'herladen':
      return mijn;
  }
}
