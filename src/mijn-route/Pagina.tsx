import type { ComponentChildren } from 'preact';
import Knop from '../components/basis/Knop.tsx';
import T from '../components/basis/T.tsx';
import type { Vast } from '../components/basis/vast.ts';
import type { Pieces } from '../i18n/piece.ts';
import Getekend from './Getekend.tsx';
import DaadKnop, { type Daad } from './DaadKnop.tsx';
import type { MijnWoorden } from './mijn-woorden.ts';
import type { Stand } from './stand.ts';

interface Props {
  stand: Stand;
  woorden: MijnWoorden;
  /** The fixed words of a step: they come with the route. */
  vast: Vast | undefined;
  /** Address of the first question, which those of all others begin with. */
  wegwijzer: string;
  onDoe: (doe: Daad, naam: string) => void;
}

/** The page of a combined route in every state it can be in. */
export default function Pagina({ stand, woorden, vast, wegwijzer, onDoe }: Props) {
  const melding = (children: ComponentChildren) => (
    <div class="mijn-melding" role="status">
      {children}
    </div>
  );
  const again = (doe: Daad, p: Pieces) => (
    <>
      <T p={p} class="let-op" />
      <p>
        <DaadKnop doe={doe} groot p={woorden.mijnNogEens} onDoe={(daad) => onDoe(daad, '')} />
      </p>
    </>
  );
  switch (stand.soort) {
    case 'bezig':
      return melding(<T p={woorden.mijnBezig} />);
    case 'mislukt':
      return melding(again('opnieuw', woorden.mijnMislukt));
    case 'andere-versie':
      return melding(again('herladen', woorden.mijnVersie));
    case 'leeg':
      return melding(
        <>
          <Verloren verloren={stand.verloren} woorden={woorden} wegwijzer={wegwijzer} />
          <T p={woorden.mijnLeeg} class="uitleg" />
          <p>
            <Knop href={wegwijzer} p={woorden.mijnBegin} />
          </p>
        </>,
      );
    case 'route':
      return (
        <>
          {melding(
            <>
              <Verloren verloren={stand.verloren} woorden={woorden} wegwijzer={wegwijzer} />
              {stand.inhoud.allesKlaar && <T p={woorden.mijnAllesKlaar} class="uitleg" />}
            </>,
          )}
          {vast && <Getekend inhoud={stand.inhoud} woorden={woorden} vast={vast} onDoe={onDoe} />}
        </>
      );
  }
}

/** That a part of what was chosen no longer exists, with the way to the question nearest to it. */
function Verloren({ verloren, woorden, wegwijzer }: Pick<Props, 'woorden' | 'wegwijzer'> & { verloren: string[][] }) {
  if (verloren.length === 0) return null;
  // The longest road that still exists leads nearest to what was lost.
  const nearest = [...verloren].sort((a, b) => b.length - a.length)[0] ?? [];
  return (
    <>
      <T p={woorden.mijnVerloren} class="let-op" />
      <p class="los">
        <a href={[wegwijzer.replace(/\/$/, ''), ...nearest, ''].join('/')}>
          <T as="span" p={woorden.mijnOpnieuw} />
        </a>
      </p>
    </>
  );
}
