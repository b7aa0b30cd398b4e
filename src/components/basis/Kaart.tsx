import type { JSX } from 'preact';
import type { Shown } from '../../i18n/piece.ts';
import Nederlands from './Nederlands.tsx';
import T from './T.tsx';

export interface KaartProps {
  href: string;
  naam: Shown;
  /** The Dutch name, where the reader does not see it already: it is on the letter. */
  nederlands?: string | undefined;
  regel?: Shown | undefined;
  /** Drawings that are ready, or their markup as drawIcoon makes it: of what it is, and of where it leads. */
  pictogram?: JSX.Element | string | undefined;
  pijl?: JSX.Element | string | undefined;
}

/** One thing to choose, as a link over its full width: name, Dutch name, and a line about it. */
export default function Kaart({ href, naam, nederlands, regel = [], pictogram, pijl }: KaartProps): JSX.Element {
  return (
    <a class="antwoord" href={href}>
      {pictogram !== undefined && <Plek class="pictogram" tekening={pictogram} />}
      <span class="antwoord-tekst">
        <T as="span" class="antwoord-kop" p={naam} />
        <Nederlands naam={nederlands} />
        <T as="span" class={regel.length > 1 ? 'antwoord-uitleg' : 'antwoord-uitleg alleen'} p={regel} />
      </span>
      {pijl !== undefined && <Plek class="icoon spiegel" tekening={pijl} />}
    </a>
  );
}

function Plek({ class: className, tekening }: { class: string; tekening: JSX.Element | string }): JSX.Element {
  return typeof tekening === 'string' ? (
    <span class={className} dangerouslySetInnerHTML={{ __html: tekening }} />
  ) : (
    <span class={className}>{tekening}</span>
  );
}
