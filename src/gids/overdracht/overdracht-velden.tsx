import type { JSX } from 'preact';
import Regel, { leestMee } from '../../components/basis/Regel.tsx';
import T from '../../components/basis/T.tsx';
import Veld from '../../components/basis/Veld.tsx';
import type { Taal } from '../../i18n/locales.ts';
import type { Pieces } from '../../i18n/piece.ts';
import { nl } from '../nl.ts';
import { talenVan } from './overdracht-blad.ts';
import { maxLetters, type OverdrachtStand } from './overdracht-stand.ts';
import type { OverdrachtSleutel, OverdrachtWoorden } from './overdracht-woorden.ts';

/** The fields of an agreement that hold a text. */
type TekstVeld = { [K in keyof OverdrachtStand]: string extends OverdrachtStand[K] ? K : never }[keyof OverdrachtStand];

export interface VeldProps {
  /** The field of the agreement, which is also its id on the page. */
  naam: TekstVeld;
  label: string;
  stand: OverdrachtStand;
  set: (change: Partial<OverdrachtStand>) => void;
}

/** Words of the sheet, as the resident and the gids read them. */
export function beide(woorden: OverdrachtWoorden, taal: Taal, sleutel: OverdrachtSleutel): Pieces {
  return talenVan(taal).flatMap((one) => woorden[sleutel].filter((piece) => piece.taal === one));
}

export function Beide({ woorden, taal, sleutel }: { woorden: OverdrachtWoorden; taal: Taal; sleutel: OverdrachtSleutel }): JSX.Element {
  return <T as="span" p={beide(woorden, taal, sleutel)} />;
}

/** A name or a number. What is typed about the colleague is not that of somebody on the list. */
export function Naamveld({ naam, label, stand, set, nummer = false }: VeldProps & { nummer?: boolean }): JSX.Element {
  return (
    <Veld
      id={naam}
      label={nl(label)}
      type={nummer ? 'tel' : 'text'}
      dir="auto"
      maxLength={nummer ? maxLetters.nummer : maxLetters.naam}
      autocomplete="off"
      value={stand[naam]}
      onInput={(event) => set({ [naam]: event.currentTarget.value, ...(naam.startsWith('naar') ? { wie: '' } : {}) })}
    />
  );
}

/** A sentence or two. */
export function Tekstveld({ naam, label, hint, stand, set }: VeldProps & { hint?: string }): JSX.Element {
  const said = hint === undefined ? undefined : nl(hint);
  return (
    <Regel id={naam} label={nl(label)} hint={said}>
      <textarea
        id={naam}
        class="invoer"
        rows={2}
        dir="auto"
        maxLength={maxLetters.tekst}
        autocomplete="off"
        aria-describedby={leestMee(naam, { hint: said })}
        value={stand[naam]}
        onInput={(event) => set({ [naam]: event.currentTarget.value })}
      />
    </Regel>
  );
}

/** A day, or a time of it. */
export function Momentveld({ naam, label, stand, set, tijd = false }: VeldProps & { tijd?: boolean }): JSX.Element {
  return (
    <Veld
      id={naam}
      label={nl(label)}
      type={tijd ? 'time' : 'date'}
      autocomplete="off"
      value={stand[naam]}
      onInput={(event) => set({ [naam]: event.currentTarget.value })}
    />
  );
}
