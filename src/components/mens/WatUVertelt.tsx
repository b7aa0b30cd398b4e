import type { WatUVertelt as Inhoud } from '../../weergave/wat-u-vertelt.ts';
import T from '../basis/T.tsx';

interface Props {
  vertelt: Inhoud;
  /** One line, for the first screen; or what they pass on alone. */
  alleen?: 'kort' | 'door' | undefined;
}

/** Before the number: for whom somebody works, what they decide, and what they do with what one tells them (promise 12). */
export default function WatUVertelt({ vertelt, alleen }: Props) {
  const { wie, wat } = vertelt;
  const een = alleen && vertelt[alleen];
  if (alleen) return een ? <T p={een} class="vertelt" /> : null;
  return (
    <>
      {wie && <T p={wie} class="vertelt" />}
      {wat && <T p={wat} class="vertelt" />}
    </>
  );
}
