import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import T from '../basis/T.tsx';
import Icoon from '../basis/Icoon.tsx';
import type { Vast } from '../basis/vast.ts';
import Bel from './Bel.tsx';
import Uren from './Uren.tsx';

interface Props {
  persoon: PersoonInhoud;
  vast: Vast;
  /** On the page of the person themself the name is the heading already. */
  kop?: boolean;
  /** Who, one button to phone, and who replaces them; nothing else. */
  kort?: boolean;
}

/** A person who helps: a face, what they do, one button to phone, hours, place, and who replaces them. */
export default function Persoon({ persoon, vast, kop = true, kort = false }: Props) {
  const { naam, initialen, href, rol, bel, vervanger } = persoon;
  return (
    <div class="persoon">
      <span class="gezicht" aria-hidden="true">
        {initialen}
      </span>
      <div class="persoon-wie">
        {kop && (
          <p class="persoon-naam">
            <a href={href}>
              <bdi>{naam}</bdi>
            </a>
          </p>
        )}
        <T p={rol} class="rol" />
      </div>
      {!kort && <T p={persoon.helptMet} class="helpt-met" />}
      <Bel bel={bel} icoon={vast.iconen.phone} />
      {!kort && <Meer persoon={persoon} vast={vast} />}
      {vervanger && (
        <p class="vervanger">
          <T as="span" p={vervanger.woorden} />{' '}
          <a href={vervanger.href}>
            <bdi dir="ltr">{vervanger.nummer}</bdi>
          </a>
        </p>
      )}
    </div>
  );
}

/** Languages, hours, place, and what this person can do. */
function Meer({ persoon: { spreekt, uren, agenda, plek, kan }, vast }: { persoon: PersoonInhoud; vast: Vast }) {
  return (
    <>
      <T p={spreekt} />
      <Uren uren={uren} nuOpen={vast.nuOpen} />
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
            <Icoon svg={vast.iconen['map-pin']} /> <bdi lang="nl">{plek.adres}</bdi>
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
