import type { Pieces } from '../i18n/piece.ts';
import Icoon from '../components/basis/Icoon.tsx';
import T from '../components/basis/T.tsx';

/** What a button of this page does. */
export type Daad = 'klaar' | 'toch-niet' | 'weg' | 'terugzetten' | 'keuze-weg' | 'opnieuw' | 'herladen';

interface Props {
  doe: Daad;
  p: Pieces;
  icoon?: string;
  class?: string;
  /** "Take away" alone does not tell what: this element does. */
  waarvan?: string;
  onDoe: (doe: Daad) => void;
}

/** A button of a step or a choice. */
export default function Knop({ doe, p, icoon, class: className = 'stap-knop', waarvan, onDoe }: Props) {
  return (
    <button type="button" class={className} data-doe={doe} aria-describedby={waarvan} onClick={() => onDoe(doe)}>
      {icoon !== undefined && <Icoon svg={icoon} />}
      <T as="span" p={p} />
    </button>
  );
}
