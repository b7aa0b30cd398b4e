import type { KleineStapInhoud } from '../../weergave/stap-inhoud.ts';
import Nederlands from '../basis/Nederlands.tsx';
import T from '../basis/T.tsx';

/** The name of a step as a link, with the Dutch name that stands on letters. */
export default function Naam({ stap: { href, naam, nederlands } }: { stap: Pick<KleineStapInhoud, 'href' | 'naam' | 'nederlands'> }) {
  return (
    <>
      <a href={href}>
        <T as="span" p={naam} />
      </a>
      {nederlands !== undefined && ' '}
      <Nederlands naam={nederlands} />
    </>
  );
}
