import type { NaastInhoud } from '../../weergave/naast-inhoud.ts';
import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import Belofte from '../mens/Belofte.tsx';
import { NaastOpen } from '../mens/Naast.tsx';
import Meer from '../mens/Meer.tsx';
import WatUVertelt from '../mens/WatUVertelt.tsx';

interface Props {
  persoon: PersoonInhoud;
  vast: Vast;
  /** This person stays for the whole route. */
  vastContact: boolean;
  /** Who comes home: that is a where too. */
  thuis?: readonly NaastInhoud[];
}

/** Folded below a step: what whoever is phoned does, when and where they are, and the way to their own page. */
export default function WanneerWaar({ persoon, vast, vastContact, thuis = [] }: Props) {
  return (
    <Vouw p={vast.wanneerWaar} class="wanneer">
      {vastContact && <T p={vast.vasteContact} />}
      <T p={persoon.helptMet} class="helpt-met" />
      <WatUVertelt vertelt={persoon.vertelt} />
      <Belofte belofte={persoon.belofte} heel />
      <NaastOpen naast={thuis} />
      <Meer persoon={persoon} vast={vast} />
      <p class="los">
        <a href={persoon.href}>
          <Eigennaam>{persoon.naam}</Eigennaam>
        </a>
      </p>
    </Vouw>
  );
}
