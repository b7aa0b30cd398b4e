import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import Veld from '../../components/basis/Veld.tsx';
import { nl } from '../nl.ts';
import { alsTekst, maxLetters, opVolgorde, waaromNiet, type Regel } from './register.ts';

export interface NietGevondenProps {
  gemeente: string;
  /** Where the list may go by mail. */
  redactie: string | undefined;
  regels: readonly Regel[];
  /** What was looked for, when somebody came from the search. */
  gezocht: string;
  /** @returns whether it could be kept */
  onNoteer: (wat: string) => boolean;
  onWeg: (wat: string) => void;
  onAllesWeg: () => void;
  onKopieer: (tekst: string) => Promise<void>;
}

/** Notes what nobody has, and lets the counted list leave the device as its owner wants. */
export default function NietGevonden(props: NietGevondenProps): JSX.Element {
  const { gemeente, redactie, gezocht, onNoteer, onWeg, onAllesWeg, onKopieer } = props;
  const regels = opVolgorde(props.regels);
  const [typed, setTyped] = useState(gezocht);
  const [fout, setFout] = useState<string>();
  const [gezegd, setGezegd] = useState('');
  const tekst = alsTekst(regels, gemeente);
  return (
    <div class="niet-gevonden">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const waarom = waaromNiet(typed);
          setFout(waarom);
          if (waarom !== undefined) return;
          setGezegd(onNoteer(typed) ? 'Genoteerd.' : 'Genoteerd tot u dit venster sluit. Deze browser bewaart niets.');
          setTyped('');
        }}
      >
        <Veld
          id="wat"
          label={nl('Wat is er niet?')}
          hint={nl('Bijvoorbeeld: zwemles voor volwassenen, oppas in de avond')}
          maxLength={maxLetters}
          autocomplete="off"
          value={typed}
          fout={fout === undefined ? undefined : nl(fout)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p>
          <Knop type="submit" p={nl('Noteer')} />
        </p>
      </form>
      <Melding>{gezegd}</Melding>
      {regels.length > 0 && (
        <>
          <h2>Uw lijst</h2>
          <ul class="gekozen">
            {regels.map(({ wat, keer }) => (
              <li key={wat}>
                <span id={`regel-${wat}`}>
                  {keer} keer: {wat}
                </span>
                <Knop tweede p={nl('Haal weg')} waarvan={`regel-${wat}`} onClick={() => onWeg(wat)} />
              </li>
            ))}
          </ul>
          <div class="filter-knoppen">
            <Knop
              tweede
              p={nl('Kopieer de lijst')}
              onClick={() =>
                void onKopieer(tekst).then(
                  () => setGezegd('De lijst is gekopieerd.'),
                  () => setGezegd('Kopiëren lukt hier niet. Print de lijst.'),
                )
              }
            />
            <Knop tweede p={nl('Print de lijst')} onClick={() => window.print()} />
            {redactie !== undefined && (
              <Knop
                tweede
                href={`mailto:${redactie}?subject=${encodeURIComponent(`Wat er niet is in ${gemeente}`)}&body=${encodeURIComponent(tekst)}`}
                p={nl(`Mail de lijst aan ${redactie}`)}
              />
            )}
            <Knop tweede p={nl('Wis alles')} onClick={onAllesWeg} />
          </div>
        </>
      )}
    </div>
  );
}
