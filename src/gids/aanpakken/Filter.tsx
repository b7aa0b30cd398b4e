import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Keuze, { type Optie } from '../../components/basis/Keuze.tsx';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import Veld from '../../components/basis/Veld.tsx';
import Getal from '../Getal.tsx';
import { nl } from '../nl.ts';
import { useKeuze } from '../use-keuze.ts';
import { readGetal } from './filter-adres.ts';
import { ietsBekend, nietsBekend, type Bekend, type Soort } from './weegt.ts';

/** How many rows fit, ask a question, and do not. */
export interface Telling {
  ja: number;
  vraag: number;
  nee: number;
}

export interface FilterProps {
  /** How many rows there are. */
  aantal: number;
  /** What the address says already. */
  begin?: Bekend;
  /** Told what is known now, and whether to show what does not fit as well. @returns how the rows fall */
  onBekend?: (bekend: Bekend, ookNiet: boolean) => Promise<Telling | undefined>;
  /** Saves what is shown as a file. */
  onCsv?: () => void;
}

const optie = (waarde: string, text: string): Optie => ({ waarde, p: nl(text) });
const soortOpties: (Optie & { waarde: Soort })[] = [
  { waarde: 'aanpakken', p: nl('Aanpakken van elders') },
  { waarde: 'initiatieven', p: nl('Initiatieven van vrijwilligers') },
  { waarde: 'regelingen', p: nl('Regelingen') },
  { waarde: 'fondsen', p: nl('Fondsen') },
];
const wieOpties = [
  optie('', 'Maakt niet uit'),
  optie('zelf', 'De bewoner zelf'),
  optie('samen', 'Samen'),
  optie('alleen-via-intermediair', 'Alleen een organisatie'),
];
const kinderOpties = [optie('', 'Weet ik niet'), optie('ja', 'Ja'), optie('nee', 'Nee')];
const geenGetal = 'Schrijf een getal, bijvoorbeeld 56.';
const ookOpties = [optie('klachten', 'De gezondheid speelt mee'), optie('taal', 'Spreekt weinig Nederlands')];

/** What one knows of somebody, to make the overview shorter. Nothing of it is sent or kept. */
export default function Filter({ aantal, begin = nietsBekend, onBekend, onCsv }: FilterProps): JSX.Element {
  const { werkt, keuze: bekend, change } = useKeuze(nietsBekend, begin);
  const [ookNiet, setOokNiet] = useState(false);
  const [telling, setTelling] = useState<Telling>();
  const [mislukt, setMislukt] = useState(false);
  useEffect(() => {
    if (!werkt) return undefined;
    let old = false;
    onBekend?.(bekend, ookNiet).then(
      (geteld) => {
        if (old) return;
        setTelling(geteld);
        setMislukt(false);
      },
      () => setMislukt(true),
    );
    return () => {
      old = true;
    };
  }, [bekend, ookNiet, werkt]);
  return (
    <>
      {!werkt && <p class="uitleg">Hier kunt u straks kiezen. Komt er niets? De hele lijst staat hieronder.</p>}
      <div class="filter" hidden={!werkt}>
        <p class="uitleg">Vul in wat u weet. Wat u openlaat, telt niet mee.</p>
        <div class="filter-velden">
          <div>
            <Veld
              id="over"
              type="search"
              label={nl('Waar gaat het over?')}
              hint={nl('Bijvoorbeeld: dieren, koken, duurzaamheid, bed')}
              value={bekend.over}
              maxLength={100}
              autocomplete="off"
              onInput={(event) => change({ over: event.currentTarget.value })}
            />
            <Getal
              id="leeftijd"
              label="Hoe oud is iemand?"
              waarde={bekend.leeftijd}
              lees={readGetal}
              fout={geenGetal}
              onGetal={(leeftijd) => change({ leeftijd })}
            />
            <Getal
              id="uren"
              label="Hoeveel uur per week kan iemand?"
              waarde={bekend.uren}
              lees={readGetal}
              fout={geenGetal}
              onGetal={(uren) => change({ uren })}
            />
          </div>
          <div>
            <Keuze
              legend={nl('Kinderen thuis?')}
              naam="thuis"
              soort="radio"
              opties={kinderOpties}
              gekozen={[bekend.kinderen]}
              onKies={([kinderen]) => change({ kinderen: kinderen as '' | 'ja' | 'nee' })}
            />
            <Keuze
              legend={nl('En ook')}
              naam="ook"
              soort="checkbox"
              opties={ookOpties}
              gekozen={[...(bekend.gezondheid ? ['klachten'] : []), ...(bekend.weinigNederlands ? ['taal'] : [])]}
              onKies={(ook) => change({ gezondheid: ook.includes('klachten'), weinigNederlands: ook.includes('taal') })}
            />
          </div>
          <Keuze
            legend={nl('Wie vraagt het aan?')}
            naam="wie"
            soort="radio"
            opties={wieOpties}
            gekozen={[bekend.wie]}
            onKies={([wie = '']) => change({ wie })}
          />
          <Keuze
            legend={nl('Wat zoekt u?')}
            naam="soort"
            soort="checkbox"
            opties={soortOpties}
            gekozen={bekend.soorten}
            onKies={(soorten) => change({ soorten })}
          />
        </div>
        <Melding class="filter-telling">
          {mislukt
            ? 'Kiezen lukt nu niet. Is er internet? De hele lijst staat hieronder.'
            : telling
              ? tellingWoorden(telling)
              : `${aantal} rijen.`}
        </Melding>
        {telling && telling.nee > 0 && (
          <Keuze
            legend={nl('Tonen')}
            naam="tonen"
            soort="checkbox"
            opties={[optie('nee', 'Laat ook zien wat niet past, en waarom')]}
            gekozen={ookNiet ? ['nee'] : []}
            onKies={(tonen) => setOokNiet(tonen.includes('nee'))}
          />
        )}
        <div class="filter-knoppen">
          <Knop tweede p={nl('Print deze lijst')} onClick={() => window.print()} />
          <Knop tweede p={nl('Bewaar deze lijst als CSV')} onClick={() => onCsv?.()} />
          {ietsBekend(bekend) && (
            <Knop
              tweede
              p={nl('Wis alles')}
              onClick={() => {
                change(nietsBekend);
                setOokNiet(false);
              }}
            />
          )}
        </div>
        <p class="uitleg">
          Leeftijd, kinderen, gezondheid en taal staan niet in het adres van deze bladzijde. Na herladen zijn ze weg. Wij bewaren niets.
        </p>
      </div>
    </>
  );
}

/** "3 passen, 12 om na te vragen, 160 passen niet." */
export function tellingWoorden({ ja, vraag, nee }: Telling): string {
  if (ja + vraag === 0) return 'Niets past bij alles wat u invulde. Haal iets weg, of kijk hieronder waarom het niet past.';
  return `${ja} ${ja === 1 ? 'past' : 'passen'}. ${vraag} om na te vragen. ${nee} ${nee === 1 ? 'past' : 'passen'} niet.`;
}
