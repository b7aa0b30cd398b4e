import type { LijnInhoud } from '../../weergave/contact-inhoud.ts';
import Kopje, { Onder } from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Bel from './Bel.tsx';

interface Props {
  lijn: LijnInhoud;
  vast: Vast;
  /** Without hours and costs. */
  kort?: boolean;
  /** The level of the heading above, where it is another than of most parts. */
  onder?: 1 | 2 | undefined;
}

/** A national line: one button to phone before any explanation, then whose number it is, what for, hours and costs. */
export default function Lijn({ lijn: { naam, waarvoor, bel, tijden, kosten, zonderNaam }, vast, kort = false, onder }: Props) {
  const kop = <Kopje p={naam} class="persoon-naam" />;
  return (
    <div class="persoon hulplijn">
      <Bel bel={bel} icoon={vast.iconen.phone} van={naam} />
      {onder === undefined ? kop : <Onder kop={onder}>{kop}</Onder>}
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
