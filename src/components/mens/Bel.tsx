import type { Pieces } from '../../i18n/piece.ts';
import type { Bel as BelInhoud } from '../../weergave/persoon-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import Knop from '../basis/Knop.tsx';
import T from '../basis/T.tsx';

interface Props {
  bel: BelInhoud;
  icoon: string;
  /** Whose number it is, a person by name, for who goes from link to link. */
  van: Pieces | string;
}

/** The one large button: phone this number. Below it what is still to be pressed: a phone may not do that by itself. */
export default function Bel({ bel: { href, woorden, daarna }, icoon, van }: Props) {
  return (
    <>
      <Knop href={href} svg={icoon}>
        <T as="span" p={woorden} />
        <span class="voor-oren van-wie">
          {', '}
          {typeof van === 'string' ? <Eigennaam>{van}</Eigennaam> : <T as="span" p={van} />}
        </span>
      </Knop>
      {daarna && <T p={daarna} class="bel-daarna" />}
    </>
  );
}
