import type { LijnInhoud } from '../../weergave/contact-inhoud.ts';
import type { GesprekInhoud } from '../../weergave/gesprek-inhoud.ts';
import type { StapInhoud, VraagOokInhoud } from '../../weergave/stap-inhoud.ts';
import type { Pieces } from '../../i18n/piece.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Brug from '../mens/Brug.tsx';
import Contact from '../mens/Contact.tsx';
import Invallers from '../mens/Invallers.tsx';
import Tolk from '../mens/Tolk.tsx';
import Gestopt from '../stuk/Gestopt.tsx';
import Verlopen from '../stuk/Verlopen.tsx';
import type { Erbij } from './Route.tsx';
import VraagOok from './VraagOok.tsx';

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
  /** A national line for when nobody can be reached. */
  lijn?: LijnInhoud | undefined;
  /** What a page that answers back adds to each subject. */
  erbij?: Erbij | undefined;
  /** In a route this person stays for all of it. */
  vastContact?: boolean;
  /** Makes the heading a place to go to. */
  kop?: Kop;
}

/**
 * The one step: what to do, who helps, what to say, what to bring, what it means for the uitkering.
 * Past its date it asks whether it still holds; of what is no longer there the gids takes over (promise 6).
 */
export default function Stap(props: Props) {
  const { stap, gesprek, vast, alleenAls = [], vraagOok = [], vastContact = false, kop, erbij } = props;
  const { voorDatum = false, spoed = false, gevaar = false, lijn } = props;
  const { ref, doe, zeg, zegNederlands, antwoord, neemMee, uitkering, nakijkenVoor, stoptOp } = stap;
  const { contact, brug, tolk, invallers } = gesprek;
  const groep = ref.slice(ref.indexOf('/') + 1);
  const brugFirst = brug !== undefined && !gevaar;
  return (
    <>
      <T as="h2" p={doe} {...kop} class={kop ? 'doe stap-kop' : 'doe'} />
      {antwoord && <T p={antwoord.woord} class={`antwoordwoord ${antwoord.soort}`} />}
      {voorDatum && <T p={vast.voorDatum} class="voor-datum" />}
      {alleenAls.map((words) => (
        <T class="alleen-als" p={words} />
      ))}
      {vastContact && <T p={vast.vasteContact} class="tussenkop" />}
      {brugFirst ? (
        <Brug brug={brug} gesprek={gesprek} zegNederlands={zegNederlands} vast={vast} groep={groep} />
      ) : (
        <>
          <Contact contact={contact} vast={vast} groep={groep} zonderVervanger />
          {tolk && <Tolk tolk={tolk} zegNederlands={zegNederlands} />}
        </>
      )}
      <Invallers invallers={spoed ? invallers : invallers.slice(0, 1)} lijn={spoed ? lijn : undefined} />
      <Verlopen vast={vast} nakijkenVoor={nakijkenVoor} />
      {stoptOp !== undefined && <Gestopt vast={vast} stoptOp={stoptOp} naarGids />}
      <div class="zeg">
        <T p={vast.zeg} class="tussenkop" />
        <blockquote>
          {(brugFirst ? brug.zeg : zeg).map(({ taal, dir, mark, html }, index) => (
            <p
              {...(index > 0 ? { class: 'naast' } : {})}
              {...(mark ? { lang: taal, dir } : {})}
              dangerouslySetInnerHTML={{ __html: html }}
            />
          ))}
        </blockquote>
      </div>
      <VraagOok vraagOok={vraagOok} vast={vast} erbij={erbij} />
      {neemMee && (
        <div class="neem-mee">
          <T p={vast.neemMee} class="tussenkop" />
          {neemMee.length > 0 ? (
            <ul>
              {neemMee.map((ding) => (
                <li>
                  <T as="span" p={ding} />
                </li>
              ))}
            </ul>
          ) : (
            <T p={vast.neemMeeNiets} />
          )}
        </div>
      )}
      {uitkering && (
        <div class="uitkering">
          <T p={vast.uitkering} class="tussenkop" />
          <T p={uitkering.uitleg} />
          <T p={uitkering.kort} class="doorgeven" />
        </div>
      )}
    </>
  );
}
