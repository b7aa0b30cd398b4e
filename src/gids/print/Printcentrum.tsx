import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Keuze, { type Optie } from '../../components/basis/Keuze.tsx';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import type { Taal } from '../../i18n/locales.ts';
import Getal from '../Getal.tsx';
import { nl } from '../nl.ts';
import { useKeuze } from '../use-keuze.ts';
import { meesteVan, meesteVellen, nietsGekozen, readAantal, telVellen, type Keus, type Stapels } from './keus.ts';
import ZoekVraag, { type Vondst } from './ZoekVraag.tsx';

export interface PrintcentrumProps {
  talen: readonly { taal: Taal; naam: string }[];
  wijken: readonly { slug: string; naam: string }[];
  stapels: Stapels;
  begin?: Keus;
  /** The needs that go with what was typed; all of them when nothing was. */
  onZoek?: (typed: string) => Promise<Vondst[]>;
  /** Names of needs that are chosen already. */
  onLabels?: (behoeften: readonly string[]) => Promise<Vondst[]>;
  onKeus?: (keus: Keus) => void;
  /** Gets the paper ready. @param stand told how far it is @returns which needs did not come */
  onKlaar?: (keus: Keus, stand: (klaar: number, van: number) => void) => Promise<string[]>;
}

const watOpties: Optie[] = [
  { waarde: 'bladen', p: nl('Bladen met de eerste stap') },
  { waarde: 'kaartjes', p: nl('Kaartjes van mensen die helpen') },
  { waarde: 'gesprekskaarten', p: nl('Gesprekskaarten, twee op een A4') },
  { waarde: 'stroken', p: nl('Stroken bij een brief, per gids') },
  { waarde: 'regels', p: nl('Boekje: mag dat? Alle regels') },
  { waarde: 'voorblad', p: nl('Een voorblad: wat zit erin') },
];
const watErbij = ['bladen', 'kaartjes', 'gesprekskaarten', 'stroken', 'regels', 'voorblad'] as const;
const posterOpties: Optie[] = [
  { waarde: '', p: nl('Geen poster') },
  { waarde: 'a4', p: nl('Poster per vraag, A4') },
  { waarde: 'a3', p: nl('Poster per vraag, A3') },
];

/** Chooses what to print, and makes one job of it. Without a script the list of all sheets stands on its own page. */
export default function Printcentrum({
  talen,
  wijken,
  stapels,
  begin = nietsGekozen,
  onZoek,
  onLabels,
  onKeus,
  onKlaar,
}: PrintcentrumProps): JSX.Element {
  const { werkt, keuze: keus, change } = useKeuze(nietsGekozen, begin);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const [fout, setFout] = useState(false);
  const [stand, setStand] = useState('');
  const [bezig, setBezig] = useState(false);

  const know = (rows: readonly Vondst[]) =>
    setLabels((was) => ({ ...was, ...Object.fromEntries(rows.map((row) => [row.behoefte, row.label])) }));

  useEffect(() => {
    if (begin.behoeften.length === 0 || !onLabels) return;
    onLabels(begin.behoeften)
      .then((rows) => {
        know(rows);
        // What does not exist any more is chosen no longer.
        change({ behoeften: rows.map(({ behoefte }) => behoefte) });
      })
      .catch(() => setStand('De lijst komt niet. Is er internet? Herlaad deze bladzijde.'));
  }, []);
  useEffect(() => {
    if (werkt) onKeus?.(keus);
  }, [keus, werkt]);

  const add = (vondst: Vondst) => {
    know([vondst]);
    change({ behoeften: [...keus.behoeften.filter((one) => one !== vondst.behoefte), vondst.behoefte] });
  };

  const vellen = telVellen(keus, stapels);
  const mag = vellen > 0 && vellen <= meesteVellen && !fout && !bezig;
  const make = async () => {
    setBezig(true);
    try {
      const mis = (await onKlaar?.(keus, (klaar, van) => setStand(`${klaar} van ${van} opgehaald.`))) ?? [];
      setStand(
        mis.length > 0
          ? `Niet alles kwam: ${mis.map((one) => labels[one] ?? one).join(', ')}. Is er internet? Probeer het nog een keer. De rest staat klaar.`
          : `Klaar: ${keus.regels ? 'ongeveer ' : ''}${vellen} vellen. Ging het printvenster dicht? Druk nog een keer op de knop.`,
      );
    } catch {
      setStand('Het lukt niet. Is er internet? Probeer het nog een keer.');
    } finally {
      setBezig(false);
    }
  };

  return (
    <>
      {!werkt && <p class="uitleg">Hier kunt u straks kiezen. Komt er niets? Alle bladen staan hieronder, om los te printen.</p>}
      <div class="printkeuze" hidden={!werkt}>
        <ZoekVraag onZoek={onZoek} onKies={add} onMis={() => setStand('Zoeken lukt niet. Is er internet? Probeer het nog een keer.')} />
        {keus.behoeften.length > 0 && (
          <div>
            <h2>Dit wilt u printen</h2>
            <ul class="gekozen">
              {keus.behoeften.map((behoefte) => (
                <li key={behoefte}>
                  <span id={`gekozen-${behoefte}`}>{labels[behoefte] ?? behoefte}</span>
                  <Knop
                    tweede
                    p={nl('Haal weg')}
                    waarvan={`gekozen-${behoefte}`}
                    onClick={() => change({ behoeften: keus.behoeften.filter((one) => one !== behoefte) })}
                  />
                </li>
              ))}
            </ul>
          </div>
        )}
        <div class="printkeuze-rij">
          <Keuze
            legend={nl('In welke talen?')}
            naam="talen"
            soort="checkbox"
            opties={talen.map(({ taal, naam }) => ({ waarde: taal, p: nl(taal === 'nl' ? naam : `${naam}, met Nederlands ernaast`) }))}
            gekozen={keus.talen}
            onKies={(gekozen) => change({ talen: talen.flatMap(({ taal }) => (gekozen.includes(taal) ? [taal] : [])) })}
          />
          <Keuze
            legend={nl('Wat erbij?')}
            naam="wat"
            soort="checkbox"
            opties={watOpties}
            gekozen={watErbij.filter((one) => keus[one])}
            onKies={(wat) => change(Object.fromEntries(watErbij.map((one) => [one, wat.includes(one)])))}
          />
          <Keuze
            legend={nl('Poster')}
            naam="poster"
            soort="radio"
            opties={posterOpties}
            gekozen={[keus.poster]}
            onKies={([poster = '']) => change({ poster: poster as Keus['poster'] })}
          />
          {wijken.length > 0 && (
            <Keuze
              legend={nl('Voor welke wijk?')}
              naam="wijk"
              soort="radio"
              opties={[{ waarde: '', p: nl('Alle wijken') }, ...wijken.map(({ slug, naam }) => ({ waarde: slug, p: nl(naam) }))]}
              gekozen={[keus.wijk]}
              onKies={([wijk = '']) => change({ wijk })}
            />
          )}
          <Getal
            id="aantal"
            label="Hoeveel van elk blad?"
            waarde={keus.aantal}
            lees={readAantal}
            fout={`Schrijf een getal van 1 tot en met ${meesteVan}.`}
            moet
            onGetal={(aantal) => {
              setFout(aantal === undefined);
              if (aantal !== undefined) change({ aantal });
            }}
          />
        </div>
        <p class="los">{vellenWoorden(vellen, keus.regels)}</p>
        <p>
          <Knop p={nl(bezig ? 'Even wachten' : 'Print')} disabled={!mag} onClick={() => void make()} />
        </p>
        <Melding class="printstand">{stand}</Melding>
      </div>
    </>
  );
}

/** How much paper it will be, and what to do when that is none or too much. */
export function vellenWoorden(vellen: number, ongeveer = false): string {
  if (vellen === 0) return 'Kies eerst een vraag en een taal.';
  if (ongeveer && vellen <= meesteVellen) return `Er komen ongeveer ${vellen} vellen uit de printer.`;
  if (vellen > meesteVellen)
    return `Dit zijn ${vellen} vellen. Print er hooguit ${meesteVellen} tegelijk: kies minder, of een kleiner aantal.`;
  return vellen === 1 ? 'Er komt 1 vel uit de printer.' : `Er komen ${vellen} vellen uit de printer.`;
}
