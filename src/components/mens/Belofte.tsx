import type { BelofteInhoud } from '../../weergave/belofte-inhoud.ts';
import T from '../basis/T.tsx';
import Daarna from './Daarna.tsx';

interface Props {
  belofte?: BelofteInhoud | undefined;
  /** Also who signed it, and until when it holds. */
  heel?: boolean;
}

/** What was promised, and whom to phone when it does not happen; a page that was kept stops saying it after its day. */
export default function Belofte({ belofte, heel = false }: Props) {
  if (!belofte) return null;
  const { wat, niet, href, nummer, daarna, getekend, tot } = belofte;
  return (
    <div class="belofte" data-belofte-tot={tot}>
      <T p={wat} />
      <p>
        <T as="span" p={niet} />{' '}
        <a href={href}>
          <bdi dir="ltr" class="getal">
            {nummer}
          </bdi>
        </a>
        <Daarna p={daarna} />
      </p>
      {heel && <T p={getekend} />}
    </div>
  );
}
