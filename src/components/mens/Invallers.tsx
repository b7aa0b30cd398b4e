import type { LijnInhoud } from '../../weergave/contact-inhoud.ts';
import type { InvallerInhoud } from '../../weergave/gesprek-inhoud.ts';
import T from '../basis/T.tsx';
import Daarna from './Daarna.tsx';

interface Props {
  /** Best first. */
  invallers: readonly InvallerInhoud[];
  /** A national line that helps too. */
  lijn?: LijnInhoud | undefined;
}

/**
 * Who else can be phoned. Without JavaScript the first of them stands there; with it those who can be reached now, as soon
 * as the person above cannot (show-open.ts).
 */
export default function Invallers({ invallers, lijn }: Props) {
  if (invallers.length === 0 && !lijn) return null;
  return (
    <ul class="invallers">
      {invallers.map(({ naam, href, nummer, daarna, woorden, spreekt, tijden, dicht }, index) => (
        <li key={naam} hidden={index > 0} data-inval={JSON.stringify(tijden)} data-dicht={dicht.join(' ')}>
          <T as="span" p={woorden} />{' '}
          <a href={href}>
            <bdi dir="ltr">{nummer}</bdi>
          </a>
          <Daarna p={daarna} /> {spreekt && <T as="small" p={spreekt} />} <strong class="inval-nu" hidden />
        </li>
      ))}
      {lijn && (
        <li class="inval-lijn" hidden={invallers.length > 0}>
          <T as="span" p={lijn.naam} />{' '}
          <a href={lijn.kort.href}>
            <bdi dir="ltr">{lijn.kort.nummer}</bdi>
          </a>
          <Daarna p={lijn.kort.daarna} /> <T as="small" p={lijn.tijden} />
        </li>
      )}
    </ul>
  );
}
