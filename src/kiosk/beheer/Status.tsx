import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import { paths } from '../../i18n/paths.ts';
import { onbekend, type statusRijen, type StatusNaam, type Waarde } from './status-rijen.ts';

export interface StatusProps {
  rijen: ReturnType<typeof statusRijen>;
  /** Which version of the site this is, in words. */
  versie: string;
}

/** What staff can do, and how the machine is looked at; the browser brings these. */
export interface Apparaat {
  lees: (toon: (naam: StatusNaam, waarde: Waarde) => void) => void;
  /** Tells when something changes by itself. @returns ends that */
  bijVerandering: (look: () => void) => () => void;
  printProefblad: () => void;
  /** @returns what came of it, in words */
  haalNieuw: () => Promise<string>;
  uit: () => void;
}

/** How this machine is doing. Drawn at build nothing is known yet, and there is nothing to press. */
export default function Status({ rijen, versie, apparaat }: StatusProps & { apparaat?: Apparaat }): JSX.Element {
  const [waarden, setWaarden] = useState<Readonly<Partial<Record<StatusNaam, Waarde>>>>({});
  const [melding, setMelding] = useState('Wij kijken nog. Blijft dit staan? Laad deze bladzijde dan opnieuw.');
  const [werkt, setWerkt] = useState(false);
  const look = () => apparaat?.lees((naam, waarde) => setWaarden((now) => ({ ...now, [naam]: waarde })));
  useEffect(() => {
    if (!apparaat) return undefined;
    setWerkt(true);
    setMelding('');
    look();
    return apparaat.bijVerandering(look);
  }, []);
  const print = () => {
    apparaat?.printProefblad();
    look();
  };
  const renew = () => {
    setMelding('Wij kijken of er iets nieuws is.');
    void apparaat?.haalNieuw().then(setMelding).then(look);
  };
  return (
    <>
      <dl class="stand">
        <div>
          <dt>Versie van de site</dt>
          <dd>{versie}</dd>
        </div>
        {rijen.map(([naam, vraag]) => {
          const { tekst, letOp = false } = waarden[naam] ?? onbekend;
          return (
            <div key={naam}>
              <dt>{vraag}</dt>
              <dd data-waarde={naam} data-let-op={letOp ? '' : undefined}>
                {tekst}
              </dd>
            </div>
          );
        })}
      </dl>
      <div class="stand-knoppen" hidden={!werkt}>
        <Knop href={paths.kiosk()}>Naar het beginscherm</Knop>
        <Knop tweede data-doe="proefblad" onClick={print}>
          Print een proefblad
        </Knop>
        <Knop tweede data-doe="nieuw" onClick={renew}>
          Haal nieuwe versie op
        </Knop>
        <Knop tweede data-doe="uit" onClick={() => apparaat?.uit()}>
          Kiosk-stand uit
        </Knop>
      </div>
      <Melding class="stand-melding">{melding}</Melding>
    </>
  );
}
