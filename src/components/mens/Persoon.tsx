import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import { useKop } from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Bel from './Bel.tsx';
import Belofte from './Belofte.tsx';
import Meer from './Meer.tsx';
import NuOpen from './NuOpen.tsx';
import Vervanger from './Vervanger.tsx';
import WatUVertelt from './WatUVertelt.tsx';

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
  const Kop = useKop();
  const { naam, initialen, href, rol, bel, spreekt, plek } = persoon;
  return (
    <div class="persoon">
      <span class="gezicht" aria-hidden="true">
        {initialen}
      </span>
      <div class="persoon-wie">
        {kop && (
          <Kop class="persoon-naam">
            <a href={href}>
              <Eigennaam>{naam}</Eigennaam>
            </a>
          </Kop>
        )}
        <T p={rol} class="rol" />
        <T p={spreekt} class="spreekt" />
      </div>
      {plek?.dagEnNacht && <T p={plek.dagEnNacht} class="dag-en-nacht" />}
      <WatUVertelt vertelt={persoon.vertelt} alleen={kort ? 'kort' : undefined} />
      <Bel bel={bel} icoon={vast.iconen.phone} van={naam} />
      {!kort && (
        <>
          <NuOpen uren={persoon.uren} nuOpen={vast.nuOpen} />
          <T p={persoon.helptMet} class="helpt-met" />
          <Belofte belofte={persoon.belofte} heel />
          <Meer persoon={persoon} vast={vast} />
        </>
      )}
      <Vervanger persoon={persoon} />
    </div>
  );
}
