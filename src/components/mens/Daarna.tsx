import type { Pieces } from '../../i18n/piece.ts';
import T from '../basis/T.tsx';

/** What is still to be pressed or asked for once a number is answered, behind that number. */
export default function Daarna({ p }: { p?: Pieces | undefined }) {
  return p ? (
    <>
      {' '}
      <T as="small" p={p} />
    </>
  ) : null;
}
