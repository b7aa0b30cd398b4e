import type { InputHTMLAttributes, JSX } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import Regel, { leestMee } from './Regel.tsx';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'label'> {
  id: string;
  label: Pieces;
  hint?: Pieces;
  /** What is wrong with what was typed, and what to do. */
  fout?: Pieces | undefined;
}

/** One line to type in, with its name above it, and what helps or is wrong said with it. */
export default function Veld({ id, label, hint, fout, ...input }: Props): JSX.Element {
  return (
    <Regel id={id} label={label} hint={hint} fout={fout}>
      <input
        type="text"
        {...input}
        id={id}
        class="invoer"
        aria-describedby={leestMee(id, { hint, fout })}
        aria-invalid={fout ? true : undefined}
      />
    </Regel>
  );
}
