import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import Dialoog from '../../components/basis/Dialoog.tsx';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import { saveFile } from '../../site/save-file.ts';
import { nl } from '../nl.ts';
import type { Kopie } from './overdracht-blad.ts';
import { nogOpen, type OverdrachtStand } from './overdracht-stand.ts';

interface Props {
  stand: OverdrachtStand;
  /** The days as a calendar file; undefined while there is none. */
  agenda: string | undefined;
  onWis: () => void;
}

const open: Record<ReturnType<typeof nogOpen>[number], string> = {
  naar: 'naar wie',
  vraag: 'de vraag',
  besproken: 'wanneer u dit besprak',
  belDag: 'de dag van het bellen',
  terug: 'de dag om terug te kijken',
};

/** What to do with an agreement: print it, put its days in a calendar, or wipe it. */
export default function OverdrachtKlaar({ stand, agenda, onWis }: Props): JSX.Element {
  const [printen, setPrinten] = useState(false);
  const [said, setSaid] = useState('');
  const missing = nogOpen(stand);
  const print = (kopie: Kopie) => {
    document.documentElement.dataset['kopie'] = kopie;
    setPrinten(false);
    // Once the dialog is gone: it would stand on the paper.
    requestAnimationFrame(() => window.print());
  };
  const wis = () => {
    onWis();
    setSaid('Alles is gewist.');
  };
  return (
    <>
      <div class="overdracht-klaar">
        {missing.length > 0 && <p class="uitleg">Nog open: {missing.map((one) => open[one]).join(', ')}. Op papier is daar een lijn.</p>}
        <Knop p={nl('Print')} onClick={() => setPrinten(true)} />
        {agenda !== undefined && (
          <Knop tweede p={nl('Zet beide dagen in de agenda')} onClick={() => saveFile('afspraken.ics', 'text/calendar', agenda)} />
        )}
        <Knop tweede p={nl('Wis alles')} onClick={wis} />
        <Melding>{said}</Melding>
      </div>
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
