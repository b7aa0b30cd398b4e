import type { NaastInhoud } from '../../weergave/naast-inhoud.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import Kopje from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Vouw from '../basis/Vouw.tsx';
import Daarna from './Daarna.tsx';

interface Props {
  naast: readonly NaastInhoud[];
  vast: Vast;
}

/** Who goes along or comes home, right below the number: one tap away stands what to say, and to whom. */
export default function Naast({ naast, vast }: Props) {
  return (
    <>
      {naast.map((een) => (
        <Vouw key={een.soort} p={een.kop} class="naast-u">
          <Kopje p={vast.zeg} />
          <ZegAan een={een} />
        </Vouw>
      ))}
    </>
  );
}

/** The same inside another fold, below a heading of its own. */
export function NaastOpen({ naast }: Pick<Props, 'naast'>) {
  return (
    <>
      {naast.map((een) => (
        <div key={een.soort} class="naast-u">
          <Kopje p={een.kop} />
          <ZegAan een={een} />
        </div>
      ))}
    </>
  );
}

/** What to say, and the numbers of whom to say it to. */
function ZegAan({ een: { zeg, mensen } }: { een: NaastInhoud }) {
  return (
    <>
      {zeg.map((zin) => (
        <T key={zin[0]?.html} p={zin} class="naast-zin" />
      ))}
      {mensen.length > 0 && (
        <ul class="nummers">
          {mensen.map(({ naam, href, nummer, daarna, waar }) => (
            <li key={href}>
              <Eigennaam>{naam}</Eigennaam>{' '}
              <a href={href}>
                <bdi dir="ltr" class="getal">
                  {nummer}
                </bdi>
              </a>
              <Daarna p={daarna} /> {waar && <T as="small" p={waar} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
