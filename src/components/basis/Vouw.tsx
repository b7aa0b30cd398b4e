import type { ComponentChildren } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import { Onder, useKop } from './Kopje.tsx';
import T from './T.tsx';

interface Props {
  /** What stands on the fold: it says what is in it. */
  p: Pieces;
  /** What of it matters most, for who opens nothing. */
  kort?: Pieces | undefined;
  /** How many things are in it. */
  aantal?: number;
  class?: string;
  children: ComponentChildren;
}

/** A part of a step that is one tap away, its heading on the fold: the voice reads it all the same, see lees-voor/collect.ts. */
export default function Vouw({ p, kort, aantal, class: className, children }: Props) {
  return (
    <details class={className === undefined ? 'vouw' : `vouw ${className}`}>
      <summary>
        <span>
          <T as={useKop()} class="vouw-kop" p={p} />
          {kort && (
            <>
              {' '}
              <T as="span" p={kort} class="vouw-kort" />
            </>
          )}
        </span>
        {aantal !== undefined && <span class="vouw-aantal">{aantal}</span>}
      </summary>
      <div class="vouw-in">
        <Onder>{children}</Onder>
      </div>
    </details>
  );
}
