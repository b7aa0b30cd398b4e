import type { GesprekInhoud } from '../../weergave/gesprek-inhoud.ts';
import { Onder } from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import AndereWijk from '../mens/AndereWijk.tsx';
import Contact from '../mens/Contact.tsx';
import Lijn from '../mens/Lijn.tsx';
import Wie from '../mens/Wie.tsx';

interface Props {
  gesprek: GesprekInhoud;
  vast: Vast;
  /** Makes the choice of a wijk one group: of these one is open at a time. */
  groep: string;
  /** Somebody is in danger: whoever helps is phoned first. */
  gevaar?: boolean;
}

/** The one person to phone, with their number: who speaks the language of the reader comes first. */
export default function NaMens({ gesprek: { contact, brug }, vast, groep, gevaar = false }: Props) {
  if (brug && !gevaar) {
    return (
      <>
        <T as="h3" p={brug.kop} />
        <T p={brug.uitleg} />
        <Wie persoon={brug.persoon} vast={vast} />
        <Onder kop={3}>
          <AndereWijk keuzes={brug.anderen} vast={vast} groep={`${groep}-brug`} />
          <Vouw p={brug.zelf} class="brug-zelf">
            <Contact contact={contact} vast={vast} groep={groep} kort />
          </Vouw>
        </Onder>
      </>
    );
  }
  if (contact.soort === 'lijn') return <Lijn lijn={contact.lijn} vast={vast} />;
  const { persoon, waar } = contact.soort === 'wijken' ? contact.eerst : { persoon: contact.persoon, waar: undefined };
  return (
    <>
      <T as="h3" p={persoon.kop} />
      <Wie persoon={persoon} vast={vast} waar={waar} />
      {contact.soort === 'wijken' && (
        <Onder kop={3}>
          <AndereWijk keuzes={contact.keuzes} vast={vast} groep={groep} />
        </Onder>
      )}
    </>
  );
}
