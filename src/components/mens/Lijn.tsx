import type { LijnInhoud } from '../../weergave/contact-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Bel from './Bel.tsx';

interface Props {
  lijn: LijnInhoud;
  vast: Vast;
  /** Without hours and costs. */
  kort?: boolean;
}

/** A national line: one button to phone before any explanation, then whose number it is, what for, hours and costs. */
export default function Lijn({ lijn: { naam, waarvoor, bel, tijden, kosten, zonderNaam }, vast, kort = false }: Props) {
  return (
    <div class="persoon hulplijn">
      <Bel bel={bel} icoon={vast.iconen.phone} />
      <T p={naam} class="persoon-naam" />
      <T p={waarvoor} class="helpt-met" />
      {!kort && (
        <>
          <T p={tijden} />
          <T p={kosten} />
          {zonderNaam && <T p={zonderNaam} />}
        </>
      )}
    </div>
  );
}
