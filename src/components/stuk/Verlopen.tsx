import Nummers from '../mens/Nummers.tsx';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';

interface Props {
  vast: Vast;
  /** YYYY-MM-DD */
  nakijkenVoor: string;
  /** The gids stands in for the person of the step. */
  naarGids?: boolean;
}

/** For a page that is kept: hidden until the day the step passes its date (promise 6). */
export default function Verlopen({ vast, nakijkenVoor, naarGids = false }: Props) {
  return (
    <div class={naarGids ? 'let-op naar-gids' : 'let-op'} data-nakijken-voor={nakijkenVoor} data-pagefind-ignore="" hidden>
      <T p={vast.verlopen} />
      {naarGids && vast.gidsen.length > 0 && <Nummers nummers={vast.gidsen} />}
    </div>
  );
}
