import type { KleineStapInhoud } from '../../weergave/stap-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Gestopt from '../stuk/Gestopt.tsx';
import Verlopen from '../stuk/Verlopen.tsx';
import Naam from './Naam.tsx';
import type { Kop } from './Stap.tsx';

interface Props {
  stap: KleineStapInhoud;
  vast: Vast;
  /** Makes the heading a place to go to. */
  kop?: Kop;
  /** Its place in the route, where that is said. */
  nummer?: number | undefined;
}

/** A later step in a few lines: what to do, what it is, who helps, and when it counts. */
export default function KleineStap({ stap, vast, kop, nummer }: Props) {
  const { doe, nakijkenVoor, stoptOp, alleenAls, wie } = stap;
  const woorden =
    nummer === undefined ? doe : doe.map((piece, index) => (index > 0 ? piece : { ...piece, html: `${nummer}. ${piece.html}` }));
  return (
    <>
      <T as="h3" p={woorden} {...(kop ? { ...kop, class: 'stap-kop' } : {})} />
      <Verlopen vast={vast} nakijkenVoor={nakijkenVoor} />
      {stoptOp !== undefined && <Gestopt vast={vast} stoptOp={stoptOp} />}
      <p class="stap-naam">
        <Naam stap={stap} />
      </p>
      {alleenAls.map((words) => (
        <T class="alleen-als" p={words} />
      ))}
      <p class="stap-wie">
        {wie.naam !== undefined && (
          <>
            <bdi>{wie.naam}</bdi>
            {vast.komma}
          </>
        )}
        <T as="span" p={wie.rol} />
      </p>
    </>
  );
}
