import type { VraagOokInhoud } from '../../weergave/stap-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Naam from './Naam.tsx';
import type { Erbij } from './Route.tsx';

interface Props {
  vraagOok: readonly VraagOokInhoud[];
  vast: Vast;
  erbij?: Erbij | undefined;
}

/** What one asks in the same conversation: a subject each, not another call. */
export default function VraagOok({ vraagOok, vast, erbij }: Props) {
  if (vraagOok.length === 0) return null;
  return (
    <div class="vraag-ook">
      <T p={vast.vraagOok} class="tussenkop" />
      <ul>
        {vraagOok.map((stap) => (
          <li key={stap.ref} data-stap={erbij?.naam(stap.ref)}>
            <p class={erbij && 'stap-kop'} {...erbij?.kop(stap.ref)}>
              <Naam stap={stap} />
            </p>
            {stap.alleenAls.map((words) => (
              <T class="alleen-als" p={words} />
            ))}
            {erbij?.onder(stap.ref)}
          </li>
        ))}
      </ul>
    </div>
  );
}
