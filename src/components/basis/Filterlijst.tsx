import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pieces } from '../../i18n/piece.ts';
import Keuze, { type Optie } from './Keuze.tsx';
import Melding from './Melding.tsx';
import Veld from './Veld.tsx';

export interface FilterRij {
  id: string;
  /** The words it is found by. */
  tekst: string;
  /** Values of `opties` that hold for it. */
  kenmerken: readonly string[];
}

interface Props<R extends FilterRij> {
  id: string;
  rijen: readonly R[];
  opties: readonly Optie[];
  woorden: { zoek: Pieces; kies: Pieces; niets: string };
  /** Per plural category how many there are, with %n. */
  aantal: Readonly<Record<string, string>>;
  intl: string;
  /** Brings what is typed and what is searched to one spelling. */
  vouw: (tekst: string) => string;
  toon: (rij: R) => ComponentChildren;
}

/** A list that can be made shorter by typing and by choosing. Where no script comes it is simply whole. */
export default function Filterlijst<R extends FilterRij>({ id, rijen, opties, woorden, aantal, intl, vouw, toon }: Props<R>): JSX.Element {
  const [werkt, setWerkt] = useState(false);
  const [typed, setTyped] = useState('');
  const [gekozen, setGekozen] = useState<string[]>([]);
  useEffect(() => setWerkt(true), []);
  const words = vouw(typed).split(/\s+/).filter(Boolean);
  const fits = ({ tekst, kenmerken }: R) => {
    const folded = vouw(tekst);
    return words.every((word) => folded.includes(word)) && gekozen.every((one) => kenmerken.includes(one));
  };
  const shown = new Set(rijen.filter(fits).map((rij) => rij.id));
  const filtered = words.length > 0 || gekozen.length > 0;
  const said =
    shown.size === 0 ? woorden.niets : (aantal[new Intl.PluralRules(intl).select(shown.size)] ?? '').replace('%n', String(shown.size));
  return (
    <div class="filterlijst">
      <div class="filterlijst-keuze" hidden={!werkt}>
        <Veld
          id={`${id}-zoek`}
          type="search"
          label={woorden.zoek}
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {opties.length > 0 && (
          <Keuze legend={woorden.kies} naam={`${id}-kies`} soort="checkbox" opties={opties} gekozen={gekozen} onKies={setGekozen} />
        )}
      </div>
      <Melding class="filterlijst-aantal">{filtered ? said : ''}</Melding>
      <ul>
        {rijen.map((rij) => (
          <li key={rij.id} hidden={!shown.has(rij.id)}>
            {toon(rij)}
          </li>
        ))}
      </ul>
    </div>
  );
}
