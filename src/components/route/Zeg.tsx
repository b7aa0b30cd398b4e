import type { Pieces } from '../../i18n/piece.ts';
import Kopje from '../basis/Kopje.tsx';
import type { Vast } from '../basis/vast.ts';

/** What one can say, in every language of the page. */
export default function Zeg({ zeg, vast }: { zeg: Pieces; vast: Vast }) {
  return (
    <div class="zeg">
      <Kopje p={vast.zeg} />
      <blockquote>
        {zeg.map(({ taal, dir, mark, html }, index) => (
          <p {...(index > 0 ? { class: 'naast' } : {})} {...(mark ? { lang: taal, dir } : {})} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </blockquote>
    </div>
  );
}
