import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import Icoon from '../basis/Icoon.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Uren from './Uren.tsx';

interface Props {
  persoon: PersoonInhoud;
  vast: Vast;
}

/** Hours, the calendar, the place, and what this person can do. */
export default function Meer({ persoon: { uren, agenda, plek, kan }, vast }: Props) {
  return (
    <>
      <Uren uren={uren} />
      {agenda && (
        <p class="agenda los">
          <a href={agenda.href}>
            <T as="span" p={agenda.woorden} />
          </a>
        </p>
      )}
      {plek && (
        <div class="plek">
          <p>
            <Icoon svg={vast.iconen['map-pin']} /> <Eigennaam lang="nl">{plek.adres}</Eigennaam>
          </p>
          <T p={plek.binnen} />
          <T p={plek.aparteKamer ? vast.aparteKamer : vast.geenAparteKamer} />
        </div>
      )}
      {kan.length > 0 && (
        <ul class="kan">
          {kan.map((words) => (
            <li>
              <Icoon svg={vast.iconen.check} /> <T as="span" p={words} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
