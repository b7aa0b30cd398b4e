import type { Shown } from '../../i18n/piece.ts';
import T from '../basis/T.tsx';

interface Props {
  /** What it asks, and of whom. */
  p: Shown;
  /** YYYY-MM-DD; absent when that day has come. */
  nakijkenVoor: string | undefined;
  /** In one quiet line, where somebody looks for a number. */
  stil?: boolean;
}

/** Asks whether something still holds that nobody looked at again in time. On a page that is kept hidden until that day. */
export default function Verlopen({ p, nakijkenVoor, stil = false }: Props) {
  const kind = stil ? 'helpt-met' : 'let-op';
  if (nakijkenVoor === undefined) return <T p={p} class={kind} />;
  return (
    <div class={kind} data-nakijken-voor={nakijkenVoor} data-pagefind-ignore="" hidden>
      <T p={p} />
    </div>
  );
}
