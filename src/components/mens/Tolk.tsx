import type { Pieces } from '../../i18n/piece.ts';
import type { TolkInhoud } from '../../weergave/gesprek-inhoud.ts';
import Knop from '../basis/Knop.tsx';
import Kopje from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';

interface Props {
  tolk: TolkInhoud;
  /** What to say, in Dutch. */
  zegNederlands?: Pieces | undefined;
}

/**
 * The Dutch way: a question for an interpreter, then what to say, large enough to show. A device with a Dutch voice says
 * them (zeg-nederlands.client.ts).
 */
export default function Tolk({ tolk: { kop, vraag, knop, spreektNiet }, zegNederlands = [] }: Props) {
  const [nederlands, ...vertaald] = vraag;
  return (
    <div class="tolk">
      {spreektNiet && <T p={spreektNiet} class="let-op" />}
      <Kopje p={kop} />
      <blockquote class="tolk-zin" lang="nl" dir="ltr">
        {[nederlands, ...zegNederlands].map((piece) => piece && <p dangerouslySetInnerHTML={{ __html: piece.html }} />)}
      </blockquote>
      <T p={vertaald} class="tolk-vertaald" />
      <Knop tweede class="tolk-knop" p={knop} hidden />
    </div>
  );
}
