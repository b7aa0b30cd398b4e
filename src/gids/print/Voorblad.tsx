import type { JSX } from 'preact';
import type { Taal } from '../../i18n/locales.ts';
import { formatLijst } from '../../i18n/format.ts';
import type { Keus } from './keus.ts';

/** What is on the paper, in the words of whoever takes it from the printer. */
export interface VoorbladInhoud {
  keus: Keus;
  gemeente: string;
  /** Name of a language in Dutch. */
  taalNaam: Readonly<Record<Taal, string>>;
  /** A need as a sentence. */
  label: (behoefte: string) => string;
  /** Name of the wijk; empty for all. */
  wijk: string;
  vellen: number;
}

/** The first paper of a job: what is in it, for whom, and room to say who takes it. */
export default function Voorblad({ keus, gemeente, taalNaam, label, wijk, vellen }: VoorbladInhoud): JSX.Element {
  const talen = keus.talen.map((taal) => taalNaam[taal]).join(', ');
  const ook = [
    ...(keus.kaartjes ? ['de kaartjes van mensen die helpen'] : []),
    ...(keus.gesprekskaarten ? ['gesprekskaarten'] : []),
    ...(keus.stroken ? ['stroken om bij een brief te doen'] : []),
    ...(keus.regels ? [`het boekje met alle regels, in het ${talen}`] : []),
  ];
  return (
    <section class="voorblad" lang="nl" dir="ltr">
      <h2>Bladen om mee te geven</h2>
      <p>
        Routegids {gemeente}
        {wijk && `, ${wijk}`}. Geprint <span class="datum-vandaag">…………………</span>.
      </p>
      <p>
        {keus.regels && 'Ongeveer '}
        {vellen} vellen met dit voorblad.{' '}
        {keus.bladen && keus.behoeften.length > 0 && `Van elk blad ${keus.aantal}, in het ${talen}. Naast een vertaling staat Nederlands.`}
      </p>
      <ol>
        {keus.behoeften.map((behoefte) => (
          <li>{label(behoefte)}</li>
        ))}
      </ol>
      {keus.poster && <p>Ook een poster per vraag ({keus.poster.toUpperCase()}).</p>}
      {ook.length > 0 && <p>Ook {formatLijst(ook, 'nl')}.</p>}
      <p>Geef een blad niet zomaar mee. Lees samen de eerste stap, en spreek af wie belt en wanneer.</p>
      <p class="voorblad-lijn">Voor het spreekuur van:</p>
      <p class="voorblad-lijn">Wie vult bij als ze op zijn?</p>
    </section>
  );
}
