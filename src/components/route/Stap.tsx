import { slugOf } from '../../catalogus/slug.ts';
import type { ContactInhoud, LijnInhoud, WijkKeuze } from '../../weergave/contact-inhoud.ts';
import type { BrugInhoud, GesprekInhoud } from '../../weergave/gesprek-inhoud.ts';
import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import type { StapInhoud, VraagOokInhoud } from '../../weergave/stap-inhoud.ts';
import type { Pieces } from '../../i18n/piece.ts';
import { Onder } from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import AndereWijk from '../mens/AndereWijk.tsx';
import Bel from '../mens/Bel.tsx';
import Contact from '../mens/Contact.tsx';
import Invallers from '../mens/Invallers.tsx';
import Lijn from '../mens/Lijn.tsx';
import Naast from '../mens/Naast.tsx';
import Tolk from '../mens/Tolk.tsx';
import Wie from '../mens/Wie.tsx';
import Gestopt from '../stuk/Gestopt.tsx';
import Verlopen from '../stuk/Verlopen.tsx';
import OverStap from './OverStap.tsx';
import type { Erbij } from './Route.tsx';
import VraagOok from './VraagOok.tsx';
import WanneerWaar from './WanneerWaar.tsx';
import Zeg from './Zeg.tsx';

/** Makes the heading of a step a place to go to, for the focus too. */
export interface Kop {
  id: string;
  tabIndex: number;
}

interface Props {
  stap: StapInhoud;
  gesprek: GesprekInhoud;
  vast: Vast;
  /** For whom it is, as far as that is not known yet. */
  alleenAls?: Pieces[];
  vraagOok?: readonly VraagOokInhoud[];
  /** The letter has a date: the step is before that day. */
  voorDatum?: boolean;
  /** It cannot wait: all who can be reached instead stand there. */
  spoed?: boolean;
  /** Somebody is in danger: whoever helps is phoned first, and who calls along stands beside. */
  gevaar?: boolean;
  /** About violence: the number stands before any explanation. */
  belEerst?: boolean | undefined;
  /** See Wie. */
  verteltKort?: boolean;
  /** A national line for when nobody can be reached. */
  lijn?: LijnInhoud | undefined;
  /** What a page that answers back adds to each subject. */
  erbij?: Erbij | undefined;
  /** In a route this person stays for all of it. */
  vastContact?: boolean;
  /** Makes the heading a place to go to. */
  kop?: Kop;
  /** The page is about this step: its heading is that of the page. */
  als?: 'h1' | 'h2';
  /** Above the heading, for ears. */
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
  const { stap, gesprek, vast, alleenAls = [], vraagOok = [], vastContact = false, kop, als = 'h2', label, hier = false, erbij } = props;
  const { voorDatum = false, spoed = false, gevaar = false, belEerst = gevaar, verteltKort = false, lijn } = props;
  const { ref, doe, zeg, zegNederlands, antwoord, nakijkenVoor, stoptOp } = stap;
  const { contact, tolk, invallers } = gesprek;
  const groep = slugOf(ref);
  const brug = gevaar ? undefined : gesprek.brug;
  const wie = wieBelt(contact, brug);
  const helpt = wie?.persoon ?? (contact.soort === 'lijn' ? contact.lijn : undefined);
  const naast = belEerst ? [] : gesprek.naast;
  // Who comes home stands with when and where, where somebody is phoned of whom that is told.
  const thuis = wie ? naast.filter(({ soort }) => soort === 'komt-thuis') : [];
  // "Bel Cora van de gemeente" says with whom by itself, and so does "Bel 113".
  const saysWho = !brug && (!wie || doe.every(({ html }) => html.includes(wie.persoon.naam)));
  const instead = <Invallers invallers={spoed ? invallers : invallers.slice(0, 1)} lijn={spoed ? lijn : undefined} />;
  return (
    <>
      {label && <T p={label} class="voor-oren" />}
      {antwoord && <T p={antwoord.woord} class={`antwoordwoord ${antwoord.soort}`} />}
      <T as={als} p={saysWho || !wie ? doe : wie.persoon.kop} {...kop} class={kop ? 'doe stap-kop' : 'doe'} />
      <Onder kop={als === 'h1' ? 1 : 2}>
        {belEerst && wie && <Bel bel={wie.persoon.bel} icoon={vast.iconen.phone} van={wie.persoon.naam} />}
        {!saysWho && <T p={brug ? brug.uitleg : doe} class={brug ? 'wat brug-uitleg' : 'wat'} />}
        {voorDatum && <T p={vast.voorDatum} class="voor-datum" />}
        {alleenAls.map((words) => (
          <T class="alleen-als" p={words} />
        ))}
        {wie ? (
          <Wie
            persoon={wie.persoon}
            vast={vast}
            waar={wie.waar}
            zonderKnop={belEerst}
            beltMee={Boolean(brug)}
            verteltKort={verteltKort}
            druk={voorDatum || hier}
          />
        ) : (
          contact.soort === 'lijn' && <Lijn lijn={contact.lijn} vast={vast} />
        )}
        <Naast naast={naast.filter((een) => !thuis.includes(een))} vast={vast} />
        {spoed && instead}
        {helpt && <Verlopen p={helpt.klopt} nakijkenVoor={nakijkenVoor} />}
        {stoptOp !== undefined && <Gestopt vast={vast} stoptOp={stoptOp} naarGids />}
        <Zeg zeg={brug ? brug.zeg : zeg} vast={vast} />
        {!brug && tolk && <Tolk tolk={tolk} zegNederlands={zegNederlands} />}
        <VraagOok vraagOok={vraagOok} vast={vast} erbij={erbij} />
        {wie && <AndereWijk keuzes={wie.anderen} vast={vast} groep={brug ? `${groep}-brug` : groep} />}
        {brug && (
          <Vouw p={brug.zelf} class="brug-zelf">
            <T p={doe} class="wat" />
            {tolk && <Tolk tolk={tolk} zegNederlands={zegNederlands} />}
            <Contact contact={contact} vast={vast} groep={groep} />
          </Vouw>
        )}
        {wie && <WanneerWaar persoon={wie.persoon} vast={vast} vastContact={vastContact} thuis={thuis} />}
        <OverStap stap={stap} vast={vast} hier={hier} anders={spoed ? undefined : instead} />
      </Onder>
    </>
  );
}

/** Whom one phones first, where that depends on the wijk for which one, and who else there is; a national line is nobody. */
function wieBelt(
  contact: ContactInhoud,
  brug: BrugInhoud | undefined,
): { persoon: PersoonInhoud; waar?: Pieces; anderen: readonly WijkKeuze[] } | undefined {
  if (brug) return { persoon: brug.persoon, anderen: brug.anderen };
  switch (contact.soort) {
    case 'lijn':
      return undefined;
    case 'persoon':
      return { persoon: contact.persoon, anderen: [] };
    case 'wijken':
      return { ...contact.eerst, anderen: contact.keuzes };
  }
}
