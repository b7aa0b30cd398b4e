import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import T from '../../components/basis/T.tsx';
import Daarna from '../../components/mens/Daarna.tsx';
import type { Pieces } from '../../i18n/piece.ts';
import { mijnInhoud } from '../../mijn-route/mijn-inhoud.ts';
import type { Gekomen } from '../../mijn-route/stand.ts';
import { wieHelpt, type WieInhoud } from '../../weergave/wie-helpt.ts';
import { writeFragment } from '../../wegwijzer/adres/fragment.ts';
import { doetErToe, kies, leeg, snelAdres, snelFragment, snelRoute, weet } from './snel-stand.ts';
import type { SnelInhoud, SnelTaal } from './snel-woorden.ts';

/** Needs that fit what was typed; undefined where the search did not come. */
export type Zoek = (typed: string) => Promise<{ behoeften: string[]; gevaar: boolean } | undefined>;

interface Props {
  inhoud: SnelInhoud;
  /** The gids's own words of the route. */
  gekomen: Gekomen;
  zoek: Zoek;
  /** Puts the sheet of this route in a language on paper. @returns false where its words did not come */
  print: (taal: SnelTaal, stand: typeof leeg, adres: string) => Promise<boolean>;
}

/** Type what you heard, tap what fits, see the route grow, open or print it. */
export default function Snel({ inhoud, gekomen, zoek, print }: Props): JSX.Element {
  const [stand, setStand] = useState(leeg);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const open = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let stale = false;
    if (typed.trim() === '') {
      setFound([]);
      setSaid('');
      return undefined;
    }
    void zoek(typed).then((answer) => {
      // Typed on while the answer came.
      if (stale) return;
      setFound(answer?.behoeften ?? []);
      setSaid(
        answer === undefined
          ? 'Zoeken lukt nu niet. Kijk of er internet is.'
          : answer.behoeften.length === 0
            ? 'Niets gevonden. Zeg het met andere woorden.'
            : `${answer.behoeften.length} gevonden`,
      );
    });
    return () => {
      stale = true;
    };
  }, [typed]);

  const { bestand, woorden } = gekomen;
  const label = (behoefte: string): Pieces => woorden.behoeften[behoefte] ?? [];
  const samen = snelRoute(bestand, stand);
  const { route } = mijnInhoud(samen, woorden);
  const wie = woorden.vast.iemandInUwWijk;
  const fragment = snelFragment(bestand, stand);
  const adres = ({ hulpBij, eerstLezen, mijnRoute }: SnelTaal) =>
    snelAdres(fragment, (behoefte) => (inhoud.gevoelig.includes(behoefte) ? eerstLezen : hulpBij).replace('#', behoefte), mijnRoute);
  const erToe = doetErToe(bestand, stand.behoeften);
  const add = (behoefte: string) => {
    setStand(kies(stand, behoefte));
    setTyped('');
    // What comes next is opening it: who uses a keyboard is there at once, and a phone puts its keyboard away.
    requestAnimationFrame(() => open.current?.focus());
  };

  return (
    <>
      <div class="veld">
        <label for="snel-zoek">Wat hoorde u?</label>
        <p class="veld-hint" id="snel-hint">
          In de woorden van de bewoner: deurwaarder, wasmachine stuk, mijn kind logeert.
        </p>
        <input
          id="snel-zoek"
          class="invoer"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="auto"
          maxLength={400}
          aria-describedby="snel-hint"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <Melding class="zoek-stand">{said}</Melding>
      {found.length > 0 && (
        <ul class="antwoorden snel-gevonden">
          {found.map((behoefte) => (
            <li key={behoefte}>
              <Knop
                vorm=""
                class="antwoord"
                aria-pressed={stand.behoeften.includes(behoefte) ? 'true' : 'false'}
                onClick={() => add(behoefte)}
              >
                <span class="antwoord-tekst">
                  <T as="span" class="antwoord-kop" p={label(behoefte)} />
                </span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {stand.behoeften.length > 0 && (
        <section class="snel-uitkomst">
          <h2 tabIndex={-1} ref={open}>
            De route
          </h2>
          <ul class="snel-gekozen">
            {stand.behoeften.map((behoefte) => (
              <li key={behoefte}>
                <T as="span" p={label(behoefte)} />
                <Knop vorm="" naam={`Haal weg: ${label(behoefte)[0]?.text}`} onClick={() => setStand(kies(stand, behoefte))}>
                  <span aria-hidden="true">×</span>
                </Knop>
              </li>
            ))}
          </ul>
          <p class="kopje">Open de route</p>
          <ul class="samen-begin">
            {inhoud.talen.map((taal) => (
              <li key={taal.code}>
                <a href={adres(taal)} hreflang={taal.hoofd}>
                  {taal.naam}
                </a>
              </li>
            ))}
          </ul>
          {route ? (
            <ol class="snel-route">
              <Regel naam={route.nu.stap.doe} wie={wieHelpt(route.nu.gesprek, wie)} alleenAls={route.nu.alleenAls} />
              {route.daarna.map(({ ref, naam, wie: helpt, alleenAls }) => (
                <Regel key={ref} naam={naam} wie={helpt} alleenAls={alleenAls} />
              ))}
            </ol>
          ) : (
            <p>Hiervoor is er geen stap die past. Bel de gids van de wijk.</p>
          )}
          {route && route.ook.length > 0 && <p class="uitleg">En nog {route.ook.length} die ook kunnen helpen.</p>}
          {inhoud.teWeten.some(({ kenmerk }) => erToe.has(kenmerk)) && (
            <fieldset class="snel-weten">
              <legend>Wat weet u al?</legend>
              <p class="veld-hint">Dit blijft op deze bladzijde. Het gaat niet mee in het adres.</p>
              {inhoud.teWeten
                .filter(({ kenmerk }) => erToe.has(kenmerk))
                .map(({ kenmerk, naam, waarden }) => (
                  <label key={kenmerk}>
                    <span>{naam}</span>
                    <select
                      value={stand.weten[kenmerk] ?? ''}
                      autocomplete="off"
                      onChange={(event) => setStand(weet(stand, kenmerk, event.currentTarget.value))}
                    >
                      <option value="">weet ik niet</option>
                      {waarden.map((one) => (
                        <option key={one.waarde} value={one.waarde}>
                          {one.naam}
                        </option>
                      ))}
                    </select>
                  </label>
                ))}
            </fieldset>
          )}
          <p class="kopje">Print één blad</p>
          <ul class="samen-begin">
            {inhoud.talen.map((taal) =>
              taal.tweetalig ? null : (
                <li key={taal.code}>
                  <Knop
                    vorm=""
                    onClick={() =>
                      void print(taal, stand, adres(taal)).then((ok) => setSaid(ok ? '' : 'Printen lukt nu niet. Kijk of er internet is.'))
                    }
                  >
                    <span>{taal.naam}</span>
                  </Knop>
                </li>
              ),
            )}
          </ul>
          <p class="los">
            <a href={inhoud.overdracht + writeFragment(fragment)}>Draag deze route over aan een collega</a>
          </p>
        </section>
      )}
    </>
  );
}

/** One conversation of the route: what, and with whom. */
function Regel({ naam, wie, alleenAls }: { naam: Pieces; wie: WieInhoud; alleenAls: Pieces[] }): JSX.Element {
  return (
    <li>
      <T as="strong" p={naam} />{' '}
      <span class="stap-wie">
        {wie.naam !== undefined && `${wie.naam}, `}
        <T as="span" p={wie.rol} /> {wie.bel && <a href={wie.bel.href}>{wie.bel.nummer}</a>}
        <Daarna p={wie.bel?.daarna} />
      </span>
      {alleenAls.map((voorwaarde) => (
        <T as="small" class="alleen-als" p={voorwaarde} />
      ))}
    </li>
  );
}
