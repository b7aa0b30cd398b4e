import type { Bel as BelInhoud } from '../../weergave/persoon-inhoud.ts';
import Knop from '../basis/Knop.tsx';
import T from '../basis/T.tsx';

/** The one large button: phone this number. Below it what is still to be pressed: a phone may not do that by itself. */
export default function Bel({ bel: { href, woorden, daarna }, icoon }: { bel: BelInhoud; icoon: string }) {
  return (
    <>
      <Knop href={href} svg={icoon} p={woorden} />
      {daarna && <T p={daarna} class="bel-daarna" />}
    </>
  );
}
