import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import { Onder } from '../basis/Kopje.tsx';
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
  /** The level of the heading above, where it is another than of most parts. */
  onder?: 1 | 2 | undefined;
}

/** Who helps. Where every wijk has its own person, one stands open and the reader opens another; the page holds them all. */
export default function Contact({ onder, ...props }: Props) {
  return onder === undefined ? (
    <Wie {...props} />
  ) : (
    <Onder kop={onder}>
      <Wie {...props} />
    </Onder>
  );
}

function Wie({ contact, vast, groep, kort = false }: Omit<Props, 'onder'>) {
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
