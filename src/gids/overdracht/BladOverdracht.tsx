import type { JSX } from 'preact';
import T from '../../components/basis/T.tsx';
import type { Kopie, OverdrachtBlad } from './overdracht-blad.ts';

interface Props {
  blad: OverdrachtBlad;
  kopie: Kopie;
  /** For the colleague alone, below what both have. */
  collega?: string;
}

const namen: Record<Kopie, string> = { bewoner: 'Voor de bewoner', collega: 'Voor de collega' };

/** One A4 of what was agreed: what is not filled in is a line to write on. */
export default function BladOverdracht({ blad, kopie, collega = '' }: Props): JSX.Element {
  return (
    <section class={`overdracht-blad voor-${kopie}`} aria-label={namen[kopie]} dir={blad.titel[0]?.dir}>
      <header>
        <T as="h2" p={blad.titel} />
        <p class="overdracht-voor" dir="ltr">
          {namen[kopie]}
        </p>
      </header>
      <dl>
        {blad.regels.map(({ kop, woorden, getypt, lijnen }) => (
          <div key={kop[0]?.text}>
            <dt>
              <T as="span" p={kop} />
            </dt>
            <dd>
              {woorden.map((pieces, index) => (
                <T key={index} p={pieces} />
              ))}
              {getypt.map((text) => (
                <p key={text} dir="auto" class="getypt">
                  {text}
                </p>
              ))}
              {woorden.length + getypt.length === 0 && Array.from({ length: lijnen }, (_, index) => <p key={index} class="lijn" />)}
            </dd>
          </div>
        ))}
        {kopie === 'collega' && (
          <div>
            <dt dir="ltr">Voor de collega</dt>
            <dd>
              {collega.trim() === '' ? (
                <p class="lijn" />
              ) : (
                <p dir="auto" class="getypt">
                  {collega.trim()}
                </p>
              )}
            </dd>
          </div>
        )}
      </dl>
      <footer>
        {blad.onder.map((pieces, index) => (
          <T key={index} p={pieces} />
        ))}
        {kopie === 'collega' && (
          <p dir="ltr">
            Komt iemand niet? Bel, en vraag waarom. Deel dit blad met niemand anders. Klaar? Dan in de papierbak die versnippert.
          </p>
        )}
      </footer>
    </section>
  );
}
