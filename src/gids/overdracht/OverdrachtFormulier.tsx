import type { JSX } from 'preact';
import Keuze from '../../components/basis/Keuze.tsx';
import Knop from '../../components/basis/Knop.tsx';
import Regel from '../../components/basis/Regel.tsx';
import T from '../../components/basis/T.tsx';
import type { Pieces } from '../../i18n/piece.ts';
import { nl } from '../nl.ts';
import { beide, Beide, Momentveld, Naamveld, Tekstveld } from './overdracht-velden.tsx';
import { belt, gaatMee, niemand, teDelen, type OverdrachtStand } from './overdracht-stand.ts';
import type { OverdrachtInhoud, OverdrachtSleutel } from './overdracht-woorden.ts';

interface Props {
  inhoud: OverdrachtInhoud;
  stand: OverdrachtStand;
  set: (change: Partial<OverdrachtStand>) => void;
  /** The needs of the route that came along. */
  vragen: readonly Pieces[];
  /** YYYY-MM-DD */
  vandaag: string;
}

/** What two people and a resident agree, asked in the order in which they talk. */
export default function OverdrachtFormulier({ vandaag, ...props }: Props): JSX.Element {
  const { inhoud, stand, set } = props;
  const own = { stand, set };
  return (
    <form class="overdracht" onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <fieldset class="keuzes">
        <legend>Welke taal leest de bewoner?</legend>
        <div class="op-rij">
          {inhoud.talen.map(({ taal, naam }) => (
            <label key={taal}>
              <input type="radio" name="taal" checked={stand.taal === taal} onChange={() => set({ taal })} />
              <span>{naam}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <WieEnWat {...props} />
      <WatVertellen {...props} />
      <Afspraken {...props} />

      <h2>Lees het blad hardop voor</h2>
      <p>
        <Beide woorden={inhoud.woorden} taal={stand.taal} sleutel="overdrachtGoed" />
      </p>
      <p>
        <Knop
          tweede
          p={nl('Ja, vandaag besproken')}
          onClick={() => set({ besproken: vandaag })}
          aria-pressed={stand.besproken === vandaag ? 'true' : 'false'}
        />
      </p>
      <Momentveld naam="besproken" label="Of op een andere dag" {...own} />
    </form>
  );
}

type Deel = Omit<Props, 'vandaag'>;

function WieEnWat({ inhoud: { mensen }, stand, set, vragen }: Deel): JSX.Element {
  const own = { stand, set };
  return (
    <>
      <h2>Wie en wat</h2>
      <div class="naast-elkaar">
        <Naamveld naam="van" label="Uw naam" {...own} />
        <Naamveld naam="vanNummer" label="Uw nummer" nummer {...own} />
      </div>
      <Regel id="wie" label={nl('Naar wie?')}>
        <select
          id="wie"
          class="invoer"
          autocomplete="off"
          value={stand.wie}
          onChange={(event) => {
            const mens = mensen.find(({ slug }) => slug === event.currentTarget.value);
            set({ wie: mens?.slug ?? '', naar: mens ? `${mens.naam}, ${mens.rol}` : '', naarNummer: mens?.nummer ?? '' });
          }}
        >
          <option value="">iemand anders</option>
          {mensen.map(({ slug, naam, rol }) => (
            <option key={slug} value={slug}>
              {naam}, {rol}
            </option>
          ))}
        </select>
      </Regel>
      {stand.wie === '' && (
        <div class="naast-elkaar">
          <Naamveld naam="naar" label="Naam en functie" {...own} />
          <Naamveld naam="naarNummer" label="Nummer" nummer {...own} />
        </div>
      )}
      {vragen.map((pieces, index) => (
        <T key={index} class="overdracht-behoefte" p={pieces} />
      ))}
      <Tekstveld naam="vraag" label="De ene vraag" hint="In de woorden van de bewoner, in één zin." {...own} />
    </>
  );
}

function WatVertellen({ inhoud, stand, set }: Deel): JSX.Element {
  return (
    <>
      <h2>Wat mag de collega weten?</h2>
      <p class="uitleg">
        Loop dit samen door. Noem alleen wat nodig is voor deze vraag. Wat de bewoner niet wil vertellen, komt niet op het blad van de
        collega.
      </p>
      <ul class="overdracht-delen">
        {teDelen.map((deel) => (
          <li key={deel}>
            <label for={deel}>
              <Beide woorden={inhoud.woorden} taal={stand.taal} sleutel={deel} />
            </label>
            <select
              id={deel}
              autocomplete="off"
              value={stand.delen[deel] ?? ''}
              onChange={(event) => {
                const { [deel]: _, ...rest } = stand.delen;
                const hoe = event.currentTarget.value as '' | 'wel' | 'niet';
                set({ delen: hoe === '' ? rest : { ...rest, [deel]: hoe } });
              }}
            >
              <option value="">niet nodig</option>
              <option value="wel">wel vertellen</option>
              <option value="niet">niet vertellen</option>
            </select>
          </li>
        ))}
      </ul>
      <Tekstveld naam="ookWel" label="Ook wel vertellen" stand={stand} set={set} />
      <Tekstveld naam="ookNiet" label="Ook niet vertellen" stand={stand} set={set} />
    </>
  );
}

function Afspraken({ inhoud, stand, set }: Deel): JSX.Element {
  const own = { stand, set };
  const keuze = <K extends 'belt' | 'mee' | 'niemand'>(
    naam: K,
    kop: OverdrachtSleutel,
    opties: readonly Exclude<OverdrachtStand[K], ''>[],
  ) => (
    <Keuze
      legend={beide(inhoud.woorden, stand.taal, kop)}
      naam={naam}
      soort="radio"
      opties={opties.map((waarde) => ({ waarde, p: beide(inhoud.woorden, stand.taal, waarde) }))}
      gekozen={[stand[naam]]}
      onKies={([optie]) => set({ [naam]: optie })}
    />
  );
  return (
    <>
      <h2>Wat spreekt u af?</h2>
      {keuze('belt', 'overdrachtBelt', belt)}
      <div class="naast-elkaar">
        <Momentveld naam="belDag" label="Op welke dag wordt er gebeld?" {...own} />
        <Momentveld naam="belTijd" label="Hoe laat?" tijd {...own} />
      </div>
      {keuze('mee', 'overdrachtMee', gaatMee)}
      {keuze('niemand', 'overdrachtNiemand', niemand)}
      <Momentveld naam="terug" label="Wanneer kijkt u samen terug?" {...own} />
      <Tekstveld
        naam="collega"
        label="Voor de collega"
        hint="Staat niet op het blad van de bewoner. Schrijf niets wat de bewoner niet mag lezen."
        {...own}
      />
    </>
  );
}
