import type { BrugInhoud, GesprekInhoud } from '../../weergave/gesprek-inhoud.ts';
import type { Pieces } from '../../i18n/piece.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import AndereWijk from './AndereWijk.tsx';
import Contact from './Contact.tsx';
import Persoon from './Persoon.tsx';
import Tolk from './Tolk.tsx';

interface Props {
  brug: BrugInhoud;
  gesprek: GesprekInhoud;
  /** The Dutch to say, where no Dutch stands on the page. */
  zegNederlands?: Pieces | undefined;
  vast: Vast;
  groep: string;
}

/** Somebody who calls along: who, why, one button to phone; folded beside it the way to phone oneself. */
export default function Brug({ brug, gesprek, zegNederlands, vast, groep }: Props) {
  return (
    <div class="brug">
      <T p={brug.uitleg} class="brug-uitleg" />
      <Persoon persoon={brug.persoon} vast={vast} zonderVervanger />
      <AndereWijk keuzes={brug.anderen} vast={vast} groep={`${groep}-brug`} />
      <details class="brug-zelf">
        <T as="summary" p={brug.zelf} />
        {gesprek.tolk && <Tolk tolk={gesprek.tolk} zegNederlands={zegNederlands} />}
        <Contact contact={gesprek.contact} vast={vast} groep={groep} />
      </details>
    </div>
  );
}
