import type { Bel as BelInhoud } from '../../weergave/persoon-inhoud.ts';
import Knop from '../basis/Knop.tsx';

/** The one large button: phone this number. */
export default function Bel({ bel: { href, woorden }, icoon }: { bel: BelInhoud; icoon: string }) {
  return <Knop href={href} svg={icoon} p={woorden} />;
}
