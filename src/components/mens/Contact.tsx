import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
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

/** Who helps. Where every wijk has its own person, the reader opens theirs; the page holds them all. */
export default function Contact({ contact, vast, groep, kort = false }: Props) {
  switch (contact.soort) {
    case 'lijn':
      return <Lijn lijn={contact.lijn} vast={vast} kort={kort} />;
    case 'persoon':
      return <Persoon persoon={contact.persoon} vast={vast} kort={kort} />;
    case 'wijken':
      return (
        <div class="wijkkeuze">
          <T p={vast.waarWoontU} class="tussenkop" />
          {contact.keuzes.map(({ waar, persoon }) => (
            <details name={groep}>
              <summary>
                <span>
                  <T as="span" p={waar} /> <span class="wie">{persoon.naam}</span>
                </span>
              </summary>
              <Persoon persoon={persoon} vast={vast} />
            </details>
          ))}
        </div>
      );
  }
}
