import type { Nummer } from '../../weergave/vaste-woorden.ts';
import Eigennaam from '../basis/Eigennaam.tsx';
import Daarna from './Daarna.tsx';

/** People with their number and nothing else: short enough to stand on every page that is kept. */
export default function Nummers({ nummers }: { nummers: readonly Nummer[] }) {
  return (
    <ul class="nummers">
      {nummers.map(({ naam, href, nummer, daarna }) => (
        <li>
          <Eigennaam>{naam}</Eigennaam>{' '}
          <a href={href}>
            <bdi dir="ltr" class="getal">
              {nummer}
            </bdi>
          </a>
          <Daarna p={daarna} />
        </li>
      ))}
    </ul>
  );
}
