import type { Pieces } from '../i18n/piece.ts';
import Knop from '../components/basis/Knop.tsx';

/** What a button of this page does. */
export type Daad = 'klaar' | 'toch-niet' | 'weg' | 'terugzetten' | 'keuze-weg' | 'opnieuw' | 'herladen';

interface Props {
  doe: Daad;
  p: Pieces;
  icoon?: string;
  /** Not of one step or choice, but of the whole page. */
  groot?: boolean;
  waarvan?: string;
  onDoe: (doe: Daad) => void;
}

/** A button of a step or a choice. */
export default function DaadKnop({ doe, p, icoon, groot = false, waarvan, onDoe }: Props) {
  return (
    <Knop
      vorm={groot ? 'knop' : 'stap-knop'}
      tweede={groot}
      svg={icoon}
      p={p}
      data-doe={doe}
      waarvan={waarvan}
      onClick={() => onDoe(doe)}
    />
  );
}
