import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Persoon from './Persoon.tsx';

interface Props {
  keuzes: Extract<ContactInhoud, { soort: 'wijken' }>['keuzes'];
  vast: Vast;
  /** Makes the choice of a wijk one group per step: of these one is open at a time. */
  groep: string;
}

/** People who are each there for their own wijk: the reader opens theirs. */
export default function Wijken({ keuzes, vast, groep }: Props) {
  return keuzes.map(({ waar, persoon }) => (
    <details name={groep}>
      <summary>
        <span>
          <T as="span" p={waar} />{' '}
          <span class="wie">
            <Eigennaam>{persoon.naam}</Eigennaam>
          </span>
        </span>
      </summary>
      <Persoon persoon={persoon} vast={vast} />
    </details>
  ));
}
