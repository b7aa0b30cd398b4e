import type { JSX } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import T from './T.tsx';

export interface Optie {
  waarde: string;
  p: Pieces;
  hint?: Pieces;
}

interface Props {
  legend: Pieces;
  /** The name of the group in the form; ids are made of it. */
  naam: string;
  /** `radio` when only one can hold. */
  soort: 'radio' | 'checkbox';
  opties: readonly Optie[];
  gekozen: readonly string[];
  /** Told what holds from now on. Without it the form itself keeps what was chosen. */
  onKies?: (gekozen: string[]) => void;
}

/** A question with a few answers, each large enough for a thumb. */
export default function Keuze({ legend, naam, soort, opties, gekozen, onKies }: Props): JSX.Element {
  const choose = (waarde: string, checked: boolean) =>
    onKies?.(soort === 'radio' ? [waarde] : [...gekozen.filter((one) => one !== waarde), ...(checked ? [waarde] : [])]);
  return (
    <fieldset class="keuzes">
      <T as="legend" p={legend} />
      {opties.map(({ waarde, p, hint }) => (
        <label key={waarde}>
          <input
            type={soort}
            name={naam}
            value={waarde}
            checked={gekozen.includes(waarde)}
            aria-describedby={hint && `${naam}-${waarde}-hint`}
            onChange={(event) => choose(waarde, event.currentTarget.checked)}
          />
          <T as="span" p={p} />
          {hint && <T as="small" p={hint} id={`${naam}-${waarde}-hint`} />}
        </label>
      ))}
    </fieldset>
  );
}
