import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Veld from '../components/basis/Veld.tsx';
import { nl } from './nl.ts';

interface Props {
  id: string;
  label: string;
  waarde: number | undefined;
  /** @returns the number somebody typed; undefined where it is none */
  lees: (text: string) => number | undefined;
  /** What is said of what is no number. */
  fout: string;
  /** Whether nothing at all is a mistake too. */
  moet?: boolean;
  /** Told the number that stands there, and undefined when there is none. */
  onGetal: (getal: number | undefined) => void;
}

/** A whole number to type. What is no number is said, and stays as it was typed. */
export default function Getal({ id, label, waarde, lees, fout, moet = false, onGetal }: Props): JSX.Element {
  const [typed, setTyped] = useState(waarde === undefined ? '' : String(waarde));
  // Wiped or given from outside: the box follows.
  useEffect(() => {
    if (waarde !== lees(typed)) setTyped(waarde === undefined ? '' : String(waarde));
  }, [waarde]);
  const mis = (moet || typed.trim() !== '') && lees(typed) === undefined;
  return (
    <Veld
      id={id}
      label={nl(label)}
      inputMode="numeric"
      autocomplete="off"
      value={typed}
      fout={mis ? nl(fout) : undefined}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onGetal(lees(event.currentTarget.value));
      }}
    />
  );
}
