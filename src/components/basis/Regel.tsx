import type { ComponentChildren, JSX } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import T from './T.tsx';

interface Props {
  /** Of the box to fill in: those of what stands under its name are made of it. */
  id: string;
  label: Pieces;
  hint?: Pieces | undefined;
  /** What is wrong with what was filled in, and what to do. */
  fout?: Pieces | undefined;
  children: ComponentChildren;
}

/** A box to fill in, with its name above it, and what helps or is wrong between them. */
export default function Regel({ id, label, hint, fout, children }: Props): JSX.Element {
  return (
    <div class="veld">
      <label for={id}>
        <T as="span" p={label} />
      </label>
      {hint && <T p={hint} class="veld-hint" id={`${id}-hint`} />}
      {fout && <T p={fout} class="veld-fout" id={`${id}-fout`} />}
      {children}
    </div>
  );
}

/** @returns what the box must be described by, so that hint and mistake are read with it */
export function leestMee(id: string, { hint, fout }: { hint?: Pieces | undefined; fout?: Pieces | undefined }): string | undefined {
  return [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
}
