import type { VraagOokInhoud } from '../../weergave/stap-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Naam from './Naam.tsx';

/** What one asks in the same conversation: a subject each, not another call. */
export default function VraagOok({ vraagOok, vast }: { vraagOok: readonly VraagOokInhoud[]; vast: Vast }) {
  if (vraagOok.length === 0) return null;
  return (
    <div class="vraag-ook">
      <T p={vast.vraagOok} class="tussenkop" />
      <ul>
        {vraagOok.map((stap) => (
          <li key={stap.ref}>
            <Naam stap={stap} />
          </li>
        ))}
      </ul>
    </div>
  );
}
