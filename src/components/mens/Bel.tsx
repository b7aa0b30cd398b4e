import type { Bel as BelInhoud } from '../../weergave/persoon-inhoud.ts';
import T from '../basis/T.tsx';
import Icoon from '../basis/Icoon.tsx';

/** The one large button: phone this number. */
export default function Bel({ bel: { href, woorden }, icoon }: { bel: BelInhoud; icoon: string }) {
  return (
    <a class="knop" href={href}>
      <Icoon svg={icoon} /> <T as="span" p={woorden} />
    </a>
  );
}
