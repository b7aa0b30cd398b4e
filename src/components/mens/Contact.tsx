import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import type { Vast } from '../basis/vast.ts';
import AndereWijk from './AndereWijk.tsx';
import Lijn from './Lijn.tsx';
import Persoon from './Persoon.tsx';

interface Props {
  contact: ContactInhoud;
  vast: Vast;
  /** Makes the choice of a wijk one group per step: of these one is open at a time. */
  groep: string;
  /** Who, and one button to phone. */
  kort?: boolean;
}

/** Who helps. Where every wijk has its own person, one stands open and the reader opens another; the page holds them all. */
export default function Contact({ contact, vast, groep, kort = false }: Props) {
  switch (contact.soort) {
    case 'lijn':
      return <Lijn lijn={contact.lijn} vast={vast} kort={kort} />;
    case 'persoon':
      return <Persoon persoon={contact.persoon} vast={vast} kort={kort} />;
    case 'wijken':
      return (
        <>
          <Persoon persoon={contact.eerst.persoon} vast={vast} kort={kort} />
          <AndereWijk keuzes={contact.keuzes} vast={vast} groep={groep} />
        </>
      );
  }
}
