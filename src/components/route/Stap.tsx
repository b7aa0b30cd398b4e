import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import type { StapInhoud } from '../../weergave/stap-inhoud.ts';
import type { Pieces } from '../../i18n/piece.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Gestopt from '../stuk/Gestopt.tsx';
import Verlopen from '../stuk/Verlopen.tsx';
import OverStap from './OverStap.tsx';
import StapWie from './StapWie.tsx';
import Zeg from './Zeg.tsx';

/** Makes the heading of a step a place to go to, for the focus too. */
export interface Kop {
  id: string;
  tabIndex: number;
}

interface Props {
  stap: StapInhoud;
  contact: ContactInhoud;
  vast: Vast;
  /** For whom it is, as far as that is not known yet. */
  alleenAls?: Pieces[];
  /** In a route this person stays for all of it. */
  vastContact?: boolean;
  /** Makes the heading a place to go to. */
  kop?: Kop;
  /** The page is about this step: its heading is that of the page. */
  als?: 'h1' | 'h2';
  /** Above the heading. */
  label?: Pieces;
  /** The page about the step is this one: no way to it, and what stands there by itself is not said twice. */
  hier?: boolean;
}

/**
 * The one step, made for one screen of a phone: what to do and with whom, one button, whether they can be reached now,
 * and what to say. The rest is folded under lines that say what matters in it. Past its date the step asks whether it
 * still holds; of what is no longer there the gids takes over (promise 6).
 */
export default function Stap(props: Props) {
  const { stap, contact, vast, alleenAls = [], vastContact = false, kop, als = 'h2', label, hier = false } = props;
  const { ref, doe, zeg, nakijkenVoor, stoptOp } = stap;
  const wie = wieVan(contact);
  // "Bel Cora van de gemeente" says with whom by itself, and so does "Bel 113".
  const saysWho = !wie || doe.every(({ html }) => html.includes(wie.naam));
  return (
    <>
      {label && <T p={label} class="label" />}
      <T as={als} p={saysWho ? doe : wie.kop} {...kop} class={kop ? 'doe stap-kop' : 'doe'} />
      {!saysWho && <T p={doe} class="wat" />}
      {alleenAls.map((words) => (
        <T class="alleen-als" p={words} />
      ))}
      <StapWie contact={contact} vast={vast} groep={ref.slice(ref.indexOf('/') + 1)} vastContact={vastContact}>
        <Verlopen vast={vast} nakijkenVoor={nakijkenVoor} />
        {stoptOp !== undefined && <Gestopt vast={vast} stoptOp={stoptOp} naarGids />}
        <Zeg zeg={zeg} vast={vast} />
      </StapWie>
      <OverStap stap={stap} vast={vast} hier={hier} />
    </>
  );
}

/** The person one phones; a national line is none. */
function wieVan(contact: ContactInhoud): PersoonInhoud | undefined {
  switch (contact.soort) {
    case 'lijn':
      return undefined;
    case 'persoon':
      return contact.persoon;
    case 'wijken':
      return contact.keuzes[0]?.persoon;
  }
}
