import type { PersoonInhoud } from '../../weergave/persoon-inhoud.ts';
import T from '../basis/T.tsx';
import Daarna from './Daarna.tsx';

/** Who replaces somebody who does not answer, with their number. */
export default function Vervanger({ persoon: { vervanger } }: { persoon: PersoonInhoud }) {
  if (!vervanger) return null;
  return (
    <p class="vervanger">
      <T as="span" p={vervanger.woorden} />{' '}
      <a href={vervanger.href}>
        <bdi dir="ltr">{vervanger.nummer}</bdi>
      </a>
      <Daarna p={vervanger.daarna} /> {vervanger.spreekt && <T as="small" p={vervanger.spreekt} />}
    </p>
  );
}
