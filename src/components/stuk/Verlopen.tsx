import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';

interface Props {
  vast: Vast;
  /** YYYY-MM-DD; absent when that day has come. */
  nakijkenVoor: string | undefined;
}

/** Asks whether something still holds that nobody looked at again in time. On a page that is kept hidden until that day. */
export default function Verlopen({ vast, nakijkenVoor }: Props) {
  if (nakijkenVoor === undefined) return <T p={vast.verlopen} class="let-op" />;
  return (
    <div class="let-op" data-nakijken-voor={nakijkenVoor} data-pagefind-ignore="" hidden>
      <T p={vast.verlopen} />
    </div>
  );
}
