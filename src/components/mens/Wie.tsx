import type { Pieces } from '../../i18n/piece.ts';
import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Bel from './Bel.tsx';
import NuOpen from './NuOpen.tsx';

interface Props {
  persoon: PersoonInhoud;
  vast: Vast;
  /** What else counts before one phones: for which wijk, that this person stays. */
  erbij?: Pieces[];
}

/**
 * Whoever is phoned for a step, for the first screen: a face, what they do, which languages, one button, and whether
 * they can be reached now. Their name stands above it, in the heading.
 */
export default function Wie({ persoon: { initialen, rol, spreekt, plek, bel, uren }, vast, erbij = [] }: Props) {
  return (
    <div class="persoon">
      <span class="gezicht" aria-hidden="true">
        {initialen}
      </span>
      <div class="persoon-wie">
        <T p={rol} class="rol" />
        <T p={spreekt} class="spreekt" />
        {erbij.map((words) => (
          <T p={words} />
        ))}
      </div>
      {plek?.dagEnNacht && <T p={plek.dagEnNacht} class="dag-en-nacht" />}
      <Bel bel={bel} icoon={vast.iconen.phone} />
      <NuOpen uren={uren} nuOpen={vast.nuOpen} />
    </div>
  );
}
