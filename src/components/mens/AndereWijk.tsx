import type { WijkKeuze } from '../../weergave/contact-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import Persoon from './Persoon.tsx';

interface Props {
  /** Others, each for their own wijk. */
  keuzes: readonly WijkKeuze[];
  vast: Vast;
  /** Of these one is open at a time. */
  groep: string;
}

/** Who helps in another wijk: the reader opens theirs; the page holds them all. */
export default function AndereWijk({ keuzes, vast, groep }: Props) {
  if (keuzes.length === 0) return null;
  return (
    <Vouw p={vast.andereWijk} class="wijkkeuze">
      {keuzes.map(({ waar, persoon }) => (
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
      ))}
    </Vouw>
  );
}
