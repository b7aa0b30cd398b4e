import type { ContactInhoud } from '../../weergave/contact-inhoud.ts';
import type { StapInhoud } from '../../weergave/stap-inhoud.ts';
import type { Pieces } from '../../i18n/piece.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Contact from '../mens/Contact.tsx';
import Gestopt from '../stuk/Gestopt.tsx';
import Verlopen from '../stuk/Verlopen.tsx';

/** Makes the heading of a step a place to go to, for the focus too. */
export interface Kop {
  id: string;
  tabIndex: number;
}

interface Props {
  stap: StapInhoud;
  contact: ContactInhoud;
  vast: Vast;
  /** What to say, in Dutch, for who helps. */
  zegNederlands?: Pieces | undefined;
  /** For whom it is, as far as that is not known yet. */
  alleenAls?: Pieces[];
  /** In a route this person stays for all of it. */
  vastContact?: boolean;
  /** Makes the heading a place to go to. */
  kop?: Kop;
}

/**
 * The one step: what to do, who helps, what to say, what to bring, what it means for the uitkering.
 * Past its date it asks whether it still holds; of what is no longer there the gids takes over (promise 6).
 */
export default function Stap({ stap, contact, vast, zegNederlands, alleenAls = [], vastContact = false, kop }: Props) {
  const { ref, doe, zeg, neemMee, uitkering, nakijkenVoor, stoptOp } = stap;
  return (
    <>
      <T as="h2" p={doe} {...kop} class={kop ? 'doe stap-kop' : 'doe'} />
      {alleenAls.map((words) => (
        <T class="alleen-als" p={words} />
      ))}
      {vastContact && <T p={vast.vasteContact} class="tussenkop" />}
      <Contact contact={contact} vast={vast} groep={ref.slice(ref.indexOf('/') + 1)} />
      <Verlopen vast={vast} nakijkenVoor={nakijkenVoor} />
      {stoptOp !== undefined && <Gestopt vast={vast} stoptOp={stoptOp} naarGids />}
      <div class="zeg">
        <T p={vast.zeg} class="tussenkop" />
        <blockquote>
          {zeg.map(({ taal, dir, mark, html }, index) => (
            <p
              {...(index > 0 ? { class: 'naast' } : {})}
              {...(mark ? { lang: taal, dir } : {})}
              dangerouslySetInnerHTML={{ __html: html }}
            />
          ))}
        </blockquote>
        {zegNederlands && (
          <>
            <T p={vast.zegNederlands} class="tussenkop" />
            <blockquote lang="nl" dir="ltr">
              {zegNederlands.map(({ html }) => (
                <p dangerouslySetInnerHTML={{ __html: html }} />
              ))}
            </blockquote>
          </>
        )}
      </div>
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
