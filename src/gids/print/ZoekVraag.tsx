import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import Knop from '../../components/basis/Knop.tsx';
import Melding from '../../components/basis/Melding.tsx';
import Veld from '../../components/basis/Veld.tsx';
import { nl } from '../nl.ts';

/** One need, as it can be found and chosen. */
export interface Vondst {
  behoefte: string;
  label: string;
}

interface Props {
  /** The needs that go with what was typed; all of them when nothing was. */
  onZoek?: ((typed: string) => Promise<Vondst[]>) | undefined;
  onKies: (vondst: Vondst) => void;
  /** Told when there is no answer. */
  onMis: () => void;
}

/** Finds a need by what people say, or in the list of all. */
export default function ZoekVraag({ onZoek, onKies, onMis }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [gevonden, setGevonden] = useState<Vondst[]>();
  const turn = useRef(0);
  const look = async (words: string, all = false) => {
    setTyped(words);
    turn.current += 1;
    const mine = turn.current;
    if (words.trim() === '' && !all) return setGevonden(undefined);
    try {
      const rows = (await onZoek?.(words)) ?? [];
      if (mine === turn.current) setGevonden(rows);
    } catch {
      onMis();
    }
  };
  const choose = (vondst: Vondst) => {
    onKies(vondst);
    setTyped('');
    setGevonden(undefined);
    document.getElementById('wat-nodig')?.focus();
  };
  return (
    <>
      <Veld
        id="wat-nodig"
        type="search"
        label={nl('Waar gaat het over?')}
        hint={nl('Typ het zoals mensen het zeggen: bed, deurwaarder, ik ben alleen')}
        value={typed}
        maxLength={100}
        autocomplete="off"
        onInput={(event) => void look(event.currentTarget.value)}
      />
      <Melding class="los">{gevonden?.length === 0 ? 'Daar hebben wij geen blad voor. Typ een ander woord.' : ''}</Melding>
      {gevonden && gevonden.length > 0 && (
        <ul class="vondsten">
          {gevonden.map((vondst) => (
            <li key={vondst.behoefte}>
              <Knop tweede p={nl(vondst.label)} onClick={() => choose(vondst)} />
            </li>
          ))}
        </ul>
      )}
      {!gevonden && (
        <p>
          <Knop vorm="" class="als-link" p={nl('Toon alle vragen')} onClick={() => void look('', true)} />
        </p>
      )}
    </>
  );
}
