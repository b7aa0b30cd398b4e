import type { WijkKeuze } from '../../weergave/contact-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
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
    <details class="wijkkeuze">
      <T as="summary" p={vast.andereWijk} />
      {keuzes.map(({ waar, persoon }) => (
        <details name={groep}>
          <summary>
            <span>
              <T as="span" p={waar} /> <span class="wie">{persoon.naam}</span>
            </span>
          </summary>
          <Persoon persoon={persoon} vast={vast} />
        </details>
      ))}
    </details>
  );
}
