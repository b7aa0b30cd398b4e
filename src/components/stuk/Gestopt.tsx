import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import Nummers from '../mens/Nummers.tsx';

interface Props {
  vast: Vast;
  /** YYYY-MM-DD */
  stoptOp: string;
  /** The gids stands in for the person of the step. */
  naarGids?: boolean;
}

/** For a page that is kept: hidden until the day something is no longer there (promise 6). */
export default function Gestopt({ vast, stoptOp, naarGids = false }: Props) {
  return (
    <div class={naarGids ? 'let-op naar-gids' : 'let-op'} data-stopt-op={stoptOp} data-pagefind-ignore="" hidden>
      <T p={vast.gestopt} />
      {naarGids && vast.gidsen.length > 0 && <Nummers nummers={vast.gidsen} />}
    </div>
  );
}
