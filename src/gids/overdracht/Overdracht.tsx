import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Dialoog from '../../components/basis/Dialoog.tsx';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import T from '../../components/basis/T.tsx';
import type { Taal } from '../../i18n/locales.ts';
import type { Pieces } from '../../i18n/piece.ts';
import { saveFile } from '../../site/save-file.ts';
import { nl } from '../nl.ts';
import BladOverdracht from './BladOverdracht.tsx';
import { overdrachtAgenda } from './overdracht-agenda.ts';
import { overdrachtBlad, talenVan, type Kopie } from './overdracht-blad.ts';
import { belt, gaatMee, isIngevuld, leeg, maxLetters, niemand, nogOpen, teDelen, type OverdrachtStand } from './overdracht-stand.ts';
import type { OverdrachtInhoud, OverdrachtSleutel } from './overdracht-woorden.ts';

interface Props {
  inhoud: OverdrachtInhoud;
  /** What the route in the address says already: its needs, and who helps. */
  begin: Partial<OverdrachtStand>;
  /** The needs of the route as a sentence, in a language and in Dutch. */
  labels: (taal: Taal, behoeften: readonly string[]) => Promise<Pieces[]>;
  /** YYYY-MM-DD */
  vandaag: string;
}

const open: Record<ReturnType<typeof nogOpen>[number], string> = {
  naar: 'naar wie',
  vraag: 'de vraag',
  besproken: 'wanneer u dit besprak',
  belDag: 'de dag van het bellen',
  terug: 'de dag om terug te kijken',
};

/** The form of a handover, with the sheet under it as it comes out of the printer. Nothing of it leaves the page. */
export default function Overdracht({ inhoud, begin, labels, vandaag }: Props): JSX.Element {
  const [stand, setStand] = useState<OverdrachtStand>({ ...leeg, ...begin });
  const [vragen, setVragen] = useState<Pieces[]>([]);
  const [printen, setPrinten] = useState(false);
  const [said, setSaid] = useState('');
  const set = (change: Partial<OverdrachtStand>) => setStand({ ...stand, ...change });
  const { woorden, mensen, talen } = inhoud;

  useEffect(() => {
    let stale = false;
    void labels(stand.taal, stand.behoeften).then((came) => {
      if (!stale) setVragen(came);
    });
    return () => {
      stale = true;
    };
  }, [stand.taal, stand.behoeften]);
  // Nobody loses a conversation by a slip of the thumb: the browser asks before it leaves.
  const ingevuld = isIngevuld({ ...stand, behoeften: [], wie: '', naar: stand.wie === '' ? stand.naar : '', naarNummer: '' });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (ingevuld) addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [ingevuld]);

  const blad = (kopie: Kopie) => overdrachtBlad(stand, woorden, vragen, kopie);
  const agenda = overdrachtAgenda(stand, inhoud.gemeente, vandaag);
  const missing = nogOpen(stand);
  const print = (kopie: Kopie) => {
    document.documentElement.dataset['kopie'] = kopie;
    setPrinten(false);
    // Once the dialog is gone: it would stand on the paper.
    requestAnimationFrame(() => window.print());
  };
  const wis = () => {
    setStand(leeg);
    setSaid('Alles is gewist.');
    history.replaceState(null, '', location.pathname);
  };
  const veld = (naam: 'van' | 'vanNummer' | 'naar' | 'naarNummer', label: string, max: number, soort = 'text') => (
    <Regel id={naam} label={label}>
      <input
        id={naam}
        class="invoer"
        type={soort}
        dir="auto"
        maxLength={max}
        autocomplete="off"
        value={stand[naam]}
        onInput={(event) => set({ [naam]: event.currentTarget.value, ...(naam.startsWith('naar') ? { wie: '' } : {}) })}
      />
    </Regel>
  );
  const tekst = (naam: 'vraag' | 'ookWel' | 'ookNiet' | 'collega', label: string, hint?: string) => (
    <Regel id={naam} label={label} hint={hint}>
      <textarea
        id={naam}
        class="invoer"
        rows={2}
        dir="auto"
        maxLength={maxLetters.tekst}
        autocomplete="off"
        aria-describedby={hint && `${naam}-hint`}
        value={stand[naam]}
        onInput={(event) => set({ [naam]: event.currentTarget.value })}
      />
    </Regel>
  );
  const dag = (naam: 'besproken' | 'belDag' | 'terug', label: string) => (
    <Regel id={naam} label={label}>
      <input
        id={naam}
        class="invoer"
        type="date"
        autocomplete="off"
        value={stand[naam]}
        onInput={(event) => set({ [naam]: event.currentTarget.value })}
      />
    </Regel>
  );
  const keuze = <K extends 'belt' | 'mee' | 'niemand'>(
    naam: K,
    kop: OverdrachtSleutel,
    opties: readonly Exclude<OverdrachtStand[K], ''>[],
  ) => (
    <fieldset class="keuzes">
      <legend>
        <Beide inhoud={inhoud} taal={stand.taal} sleutel={kop} />
      </legend>
      {opties.map((optie) => (
        <label key={optie}>
          <input type="radio" name={naam} checked={stand[naam] === optie} onChange={() => set({ [naam]: optie })} />
          <Beide inhoud={inhoud} taal={stand.taal} sleutel={optie} />
        </label>
      ))}
    </fieldset>
  );

  return (
    <>
      <form class="overdracht" onSubmit={(event) => event.preventDefault()} autocomplete="off">
        <fieldset class="keuzes">
          <legend>Welke taal leest de bewoner?</legend>
          <div class="op-rij">
            {talen.map(({ taal, naam }) => (
              <label key={taal}>
                <input type="radio" name="taal" checked={stand.taal === taal} onChange={() => set({ taal })} />
                <span>{naam}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <h2>Wie en wat</h2>
        <div class="naast-elkaar">
          {veld('van', 'Uw naam', maxLetters.naam)}
          {veld('vanNummer', 'Uw nummer', maxLetters.nummer, 'tel')}
        </div>
        <Regel id="wie" label="Naar wie?">
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
            {veld('naar', 'Naam en functie', maxLetters.naam)}
            {veld('naarNummer', 'Nummer', maxLetters.nummer, 'tel')}
          </div>
        )}
        {vragen.map((pieces, index) => (
          <T key={index} class="overdracht-behoefte" p={pieces} />
        ))}
        {tekst('vraag', 'De ene vraag', 'In de woorden van de bewoner, in één zin.')}

        <h2>Wat mag de collega weten?</h2>
        <p class="uitleg">
          Loop dit samen door. Noem alleen wat nodig is voor deze vraag. Wat de bewoner niet wil vertellen, komt niet op het blad van de
          collega.
        </p>
        <ul class="overdracht-delen">
          {teDelen.map((deel) => (
            <li key={deel}>
              <label for={deel}>
                <Beide inhoud={inhoud} taal={stand.taal} sleutel={deel} />
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
        {tekst('ookWel', 'Ook wel vertellen')}
        {tekst('ookNiet', 'Ook niet vertellen')}

        <h2>Wat spreekt u af?</h2>
        {keuze('belt', 'overdrachtBelt', belt)}
        <div class="naast-elkaar">
          {dag('belDag', 'Op welke dag wordt er gebeld?')}
          <Regel id="belTijd" label="Hoe laat?">
            <input
              id="belTijd"
              class="invoer"
              type="time"
              autocomplete="off"
              value={stand.belTijd}
              onInput={(event) => set({ belTijd: event.currentTarget.value })}
            />
          </Regel>
        </div>
        {keuze('mee', 'overdrachtMee', gaatMee)}
        {keuze('niemand', 'overdrachtNiemand', niemand)}
        {dag('terug', 'Wanneer kijkt u samen terug?')}
        {tekst('collega', 'Voor de collega', 'Staat niet op het blad van de bewoner. Schrijf niets wat de bewoner niet mag lezen.')}

        <h2>Lees het blad hardop voor</h2>
        <p>
          <Beide inhoud={inhoud} taal={stand.taal} sleutel="overdrachtGoed" />
        </p>
        <p>
          <Knop
            tweede
            p={nl('Ja, vandaag besproken')}
            onClick={() => set({ besproken: vandaag })}
            aria-pressed={stand.besproken === vandaag ? 'true' : 'false'}
          />
        </p>
        {dag('besproken', 'Of op een andere dag')}
      </form>
      <div class="overdracht-klaar">
        {missing.length > 0 && <p class="uitleg">Nog open: {missing.map((one) => open[one]).join(', ')}. Op papier is daar een lijn.</p>}
        <Knop p={nl('Print')} onClick={() => setPrinten(true)} />
        {agenda !== undefined && (
          <Knop tweede p={nl('Zet beide dagen in de agenda')} onClick={() => saveFile('afspraken.ics', 'text/calendar', agenda)} />
        )}
        <Knop tweede p={nl('Wis alles')} onClick={wis} />
        <Melding>{said}</Melding>
      </div>
      <BladOverdracht blad={blad('bewoner')} kopie="bewoner" />
      <BladOverdracht blad={blad('collega')} kopie="collega" collega={stand.collega} />
      <Dialoog
        id="overdracht-print"
        open={printen}
        onSluit={() => setPrinten(false)}
        kop={nl('Staat de printer bij anderen?')}
        sluit={nl('Niet printen')}
      >
        <p>Op het blad staat wat u samen besprak. Haal het meteen uit de printer. De printer kan het blad nog onthouden.</p>
        <Knop p={nl('Blad voor de bewoner')} onClick={() => print('bewoner')} />
        <Knop p={nl('Blad voor de collega')} onClick={() => print('collega')} />
      </Dialoog>
    </>
  );
}

/** Words of the sheet, as the resident and the gids read them. */
function Beide({ inhoud, taal, sleutel }: { inhoud: OverdrachtInhoud; taal: Taal; sleutel: OverdrachtSleutel }): JSX.Element {
  const pieces = talenVan(taal).flatMap((one) => inhoud.woorden[sleutel].filter((piece) => piece.taal === one));
  return <T as="span" p={pieces} />;
}

function Regel({
  id,
  label,
  hint,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="veld-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
