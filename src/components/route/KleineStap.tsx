import type { KleineStapInhoud } from '../../weergave/stap-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import { Onder } from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Daarna from '../mens/Daarna.tsx';
import Gestopt from '../stuk/Gestopt.tsx';
import Verlopen from '../stuk/Verlopen.tsx';
import Naam from './Naam.tsx';
import VraagOok from './VraagOok.tsx';
import type { Erbij } from './Route.tsx';
import type { Kop } from './Stap.tsx';

interface Props {
  stap: KleineStapInhoud;
  vast: Vast;
  /** Makes the heading a place to go to. */
  kop?: Kop;
  /** Its place in the route, where that is said. */
  nummer?: number | undefined;
  /** What a page that answers back adds to each subject of the conversation. */
  erbij?: Erbij | undefined;
}

/** A later step in a few lines: what to do, what it is, who helps, and when it counts. */
export default function KleineStap({ stap, vast, kop, nummer, erbij }: Props) {
  const { doe, nakijkenVoor, stoptOp, alleenAls, wie, vraagOok } = stap;
  const woorden =
    nummer === undefined ? doe : doe.map((piece, index) => (index > 0 ? piece : { ...piece, html: `${nummer}. ${piece.html}` }));
  return (
    <>
      <T as="h3" p={woorden} {...(kop ? { ...kop, class: 'stap-kop' } : {})} />
      <Verlopen p={wie.klopt} nakijkenVoor={nakijkenVoor} />
      {stoptOp !== undefined && <Gestopt vast={vast} stoptOp={stoptOp} />}
      <p class="stap-naam">
        <Naam stap={stap} />
      </p>
      {alleenAls.map((words) => (
        <T class="alleen-als" p={words} />
      ))}
      {/* What to do says what they are; the rest stands on their own page. */}
      <p class="stap-wie">{wie.naam === undefined ? <T as="span" p={wie.rol} /> : <Eigennaam>{wie.naam}</Eigennaam>}</p>
      {wie.samen && !wie.bel && <T p={wie.samen} class="stap-samen" />}
      {wie.bel && (
        <p class="stap-bel">
          {wie.bel.naam[0]?.html !== wie.naam && <T as="span" p={wie.bel.naam} />}{' '}
          <a href={wie.bel.href}>
            <bdi dir="ltr" class="getal">
              {wie.bel.nummer}
            </bdi>
          </a>
          <Daarna p={wie.bel.daarna} />
        </p>
      )}
      {vraagOok && (
        <Onder kop={3}>
          <VraagOok vraagOok={vraagOok} vast={vast} erbij={erbij} />
        </Onder>
      )}
    </>
  );
}
