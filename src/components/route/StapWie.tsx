import type { ComponentChildren } from 'preact';
import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import Lijn from '../mens/Lijn.tsx';
import Meer from '../mens/Meer.tsx';
import Vervanger from '../mens/Vervanger.tsx';
import Wie from '../mens/Wie.tsx';
import Wijken from '../mens/Wijken.tsx';

interface Props {
  contact: ContactInhoud;
  vast: Vast;
  /** Makes the choice of a wijk one group per step. */
  groep: string;
  /** This person stays for the whole route. */
  vastContact: boolean;
  /** What to say: between the number and all that is folded. */
  children: ComponentChildren;
}

/** Who is phoned for a step, what to say to them, and folded below it when and where they are. */
export default function StapWie({ contact, vast, groep, vastContact, children }: Props) {
  const vaste = vastContact ? [vast.vasteContact] : [];
  if (contact.soort === 'lijn') {
    return (
      <>
        <Lijn lijn={contact.lijn} vast={vast} />
        {children}
      </>
    );
  }
  const [eerst, ...anderen] = contact.soort === 'persoon' ? [{ waar: undefined, persoon: contact.persoon }] : contact.keuzes;
  if (!eerst) return <>{children}</>;
  const { persoon, waar } = eerst;
  return (
    <>
      <Wie persoon={persoon} vast={vast} erbij={[...(waar ? [waar] : []), ...vaste]} />
      {children}
      <Vervanger persoon={persoon} />
      {contact.soort === 'wijken' && anderen.length > 0 && (
        <Vouw p={vast.andereWijk} class="wijkkeuze">
          <Wijken keuzes={contact.keuzes.slice(1)} vast={vast} groep={groep} />
        </Vouw>
      )}
      <WanneerWaar persoon={persoon} vast={vast} />
    </>
  );
}

function WanneerWaar({ persoon, vast }: { persoon: PersoonInhoud; vast: Vast }) {
  return (
    <Vouw p={vast.wanneerWaar} class="wanneer">
      <T p={persoon.helptMet} class="helpt-met" />
      <Meer persoon={persoon} vast={vast} />
      <p class="los">
        <a href={persoon.href}>
          <Eigennaam>{persoon.naam}</Eigennaam>
        </a>
      </p>
    </Vouw>
  );
}
