import type { VraagOokInhoud } from '../../weergave/stap-inhoud.ts';
import Kopje from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import type { Erbij } from './Route.tsx';
import Naam from './Naam.tsx';

interface Props {
  vraagOok: readonly VraagOokInhoud[];
  vast: Vast;
  erbij?: Erbij | undefined;
}

/** What one asks in the same conversation: a subject each, not another call. Where each has its buttons they are not folded. */
export default function VraagOok({ vraagOok, vast, erbij }: Props) {
  if (vraagOok.length === 0) return null;
  const subjects = (
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
  );
  return erbij ? (
    <div class="vraag-ook">
      <Kopje p={vast.vraagOok} />
      {subjects}
    </div>
  ) : (
    <Vouw p={vast.vraagOok} aantal={vraagOok.length} class="vraag-ook">
      {subjects}
    </Vouw>
  );
}
