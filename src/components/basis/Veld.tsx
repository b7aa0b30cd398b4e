import type { InputHTMLAttributes, JSX } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import T from './T.tsx';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'label'> {
  id: string;
  label: Pieces;
  hint?: Pieces;
  /** What is wrong with what was typed, and what to do. */
  fout?: Pieces | undefined;
}

/** One line to type in, with its name above it, and what helps or is wrong said with it. */
export default function Veld({ id, label, hint, fout, ...input }: Props): JSX.Element {
  const about = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div class="veld">
      <label for={id}>
        <T as="span" p={label} />
      </label>
      {hint && <T p={hint} class="veld-hint" id={`${id}-hint`} />}
      {fout && <T p={fout} class="veld-fout" id={`${id}-fout`} />}
      <input type="text" {...input} id={id} class="invoer" aria-describedby={about || undefined} aria-invalid={fout ? true : undefined} />
    </div>
  );
}
