import type { Pieces } from '../../i18n/piece.ts';
import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Bel from './Bel.tsx';
import NuOpen from './NuOpen.tsx';
import WatUVertelt from './WatUVertelt.tsx';

interface Props {
  persoon: PersoonInhoud;
  vast: Vast;
  /** For which wijk they are. */
  waar?: Pieces | undefined;
  /** The button stands above it already. */
  zonderKnop?: boolean;
  /** They call along to somebody else. */
  beltMee?: boolean;
  /** The page says much before the number: of what they do with what one tells stands there what they pass on. */
  verteltKort?: boolean;
  /** So much stands before the number that in two languages what they do with what one tells stands right below it. */
  druk?: boolean;
}

/**
 * Whoever is phoned for a step, for the first screen: a face, what they do, which languages, one button, and whether
 * they can be reached now. Their name stands above it, in the heading.
 */
export default function Wie({
  persoon: { initialen, rol, spreekt, plek, bel, naam, uren, vertelt },
  vast,
  waar,
  zonderKnop = false,
  beltMee = false,
  verteltKort = false,
  druk = false,
}: Props) {
  const gezegd = <WatUVertelt vertelt={vertelt} alleen={beltMee || (verteltKort && vertelt.door) ? 'door' : 'kort'} />;
  const onder = zonderKnop || (druk && rol.length > 1);
  return (
    <div class="persoon">
      <span class="gezicht" aria-hidden="true">
        {initialen}
      </span>
      <div class="persoon-wie">
        <T p={rol} class="rol" />
        <T p={spreekt} class="spreekt" />
        {waar && <T p={waar} />}
      </div>
      {plek?.dagEnNacht && <T p={plek.dagEnNacht} class="dag-en-nacht" />}
      {!onder && gezegd}
      {!zonderKnop && <Bel bel={bel} icoon={vast.iconen.phone} van={naam} />}
      {onder && gezegd}
      <NuOpen uren={uren} nuOpen={vast.nuOpen} />
    </div>
  );
}
