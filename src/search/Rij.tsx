import type { JSX } from 'preact';
import Kaart from '../components/basis/Kaart.tsx';
import type { RijInhoud } from './rij-inhoud.ts';
import Teken from './Teken.tsx';
import type { Ref } from './zoek-index.ts';

interface Props {
  verwijzing: Ref;
  inhoud: RijInhoud;
}

/** One answer: pictogram, name in the reader's language, Dutch name, and the first step. */
export default function Rij({ verwijzing, inhoud: { teken, stoptOp, ...kaart } }: Props): JSX.Element {
  return (
    <li data-ref={verwijzing} data-stopt-op={stoptOp}>
      <Kaart {...kaart} pictogram={<Teken naam={teken} />} pijl={<Teken naam="chevron-right" />} />
    </li>
  );
}
