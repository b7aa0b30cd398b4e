import type { WatUVertelt as Inhoud } from '../../weergave/wat-u-vertelt.ts';
import T from '../basis/T.tsx';

interface Props {
  vertelt: Inhoud;
  /** One line, for the first screen. */
  kort?: boolean;
}

/** Before the number: for whom somebody works, what they decide, and what they do with what one tells them (promise 12). */
export default function WatUVertelt({ vertelt, kort = false }: Props) {
  const { wie, wat } = vertelt;
  if (kort) return vertelt.kort ? <T p={vertelt.kort} class="vertelt" /> : null;
  return (
    <>
      {wie && <T p={wie} class="vertelt" />}
      {wat && <T p={wat} class="vertelt" />}
    </>
  );
}
