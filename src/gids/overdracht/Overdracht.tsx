import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Taal } from '../../i18n/locales.ts';
import type { Pieces } from '../../i18n/piece.ts';
import BladOverdracht from './BladOverdracht.tsx';
import { overdrachtAgenda } from './overdracht-agenda.ts';
import { overdrachtBlad, type Kopie } from './overdracht-blad.ts';
import { isIngevuld, leeg, type OverdrachtStand } from './overdracht-stand.ts';
import type { OverdrachtInhoud } from './overdracht-woorden.ts';
import OverdrachtFormulier from './OverdrachtFormulier.tsx';
import OverdrachtKlaar from './OverdrachtKlaar.tsx';

interface Props {
  inhoud: OverdrachtInhoud;
  /** What the route in the address says already: its needs, and who helps. */
  begin: Partial<OverdrachtStand>;
  /** The needs of the route as a sentence, in a language and in Dutch. */
  labels: (taal: Taal, behoeften: readonly string[]) => Promise<Pieces[]>;
  /** YYYY-MM-DD */
  vandaag: string;
}

/** The form of a handover, with the sheet under it as it comes out of the printer. Nothing of it leaves the page. */
export default function Overdracht({ inhoud, begin, labels, vandaag }: Props): JSX.Element {
  const [stand, setStand] = useState<OverdrachtStand>({ ...leeg, ...begin });
  const [vragen, setVragen] = useState<Pieces[]>([]);
  const set = (change: Partial<OverdrachtStand>) => setStand({ ...stand, ...change });

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

  const blad = (kopie: Kopie) => overdrachtBlad(stand, inhoud.woorden, vragen, kopie);
  const wis = () => {
    setStand(leeg);
    history.replaceState(null, '', location.pathname);
  };
  return (
    <>
      <OverdrachtFormulier inhoud={inhoud} stand={stand} set={set} vragen={vragen} vandaag={vandaag} />
      <OverdrachtKlaar stand={stand} agenda={overdrachtAgenda(stand, inhoud.gemeente, vandaag)} onWis={wis} />
      <BladOverdracht blad={blad('bewoner')} kopie="bewoner" />
      <BladOverdracht blad={blad('collega')} kopie="collega" collega={stand.collega} />
    </>
  );
}
