import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import Knop from '../components/basis/Knop.tsx';
import Melding from '../components/basis/Melding.tsx';
import T from '../components/basis/T.tsx';
import type { Pieces } from '../i18n/piece.ts';
import { standen, type BewaarWoord, type Stand } from './bewaar-standen.ts';
import { cacheNames, forgetAll, readSaved, whenForgotten } from './caches.ts';
import { fetchLijst, fetchSet, NotSaved } from './fetch-set.ts';
import { rijVan, type LijstRij } from './pakket.ts';
import { hasWorker } from './has-worker.ts';
import { formatMegabytes } from './size.ts';

export interface BewarenProps {
  /** Or `gidsen`. */
  weergave: string;
  /** As in the table of languages. */
  intl: string;
  woorden: Readonly<Record<BewaarWoord, Pieces>>;
}

/** What holds on this phone. */
export interface Toestand {
  stand: Stand;
  /** When what is saved was fetched, ISO 8601. */
  gehaald?: string | undefined;
  /** There is something that can be taken away. */
  erIsIets: boolean;
  /** What can be saved, as far as that is known. */
  rij?: LijstRij | undefined;
  /** How much has come, from 0 to 1. */
  deel: number;
}

/** What stands in the page when it is built, and stays there where nothing can be saved. */
export const begin: Toestand = { stand: 'kan-niet', erIsIets: false, deel: 0 };

/** Saving everything on this phone. Drawn at build it says that it cannot be done; the browser knows what can. */
export default function Bewaren(props: BewarenProps): JSX.Element {
  const { weergave } = props;
  const [toestand, setToestand] = useState(begin);

  const show = async (stand: Stand, rij: LijstRij | undefined) => {
    const gehaald = (await readSaved()).get(weergave)?.gehaald;
    setToestand({ stand, gehaald, rij, deel: 0, erIsIets: gehaald !== undefined || (await caches.has(cacheNames.bezocht)) });
  };
  /** What went wrong is a state too. A browser that refuses even to say what it keeps can keep nothing. */
  const attempt = (work: Promise<void>, rij?: LijstRij) =>
    void work.catch((error: unknown) => show(error instanceof NotSaved ? error.waarom : 'vol', rij)).catch(() => setToestand(begin));

  /** @throws {NotSaved} without a network and with nothing saved */
  const look = async () => {
    await caches.keys();
    setToestand({ ...begin, stand: 'kijkt' });
    // Without a worker nothing that is kept can be read: then nobody is told that it can.
    if (!(await hasWorker(navigator.serviceWorker))) return setToestand(begin);
    const saved = (await readSaved()).get(weergave);
    const lijst = await fetchLijst().catch((error: unknown) => {
      if (!saved) throw error;
      return undefined;
    });
    const rij = lijst && rijVan(lijst, weergave);
    await show(!saved ? 'kan' : rij && rij.sha256 !== saved.sha256 ? 'nieuw' : 'klaar', rij);
  };
  const save = async () => {
    const rij = toestand.rij ?? rijVan(await fetchLijst(), weergave);
    if (!rij) throw new NotSaved('verbinding');
    await show('bezig', rij);
    const weg = whenForgotten();
    await fetchSet(weergave, rij, cacheNames.bewaard, (deel) => setToestand((now) => ({ ...now, deel })), weg.signal).finally(weg.stop);
    await show('klaar', rij);
  };

  useEffect(() => attempt(look()), []);
  /** Somebody tapped a button that is gone now: the focus goes to the line that came in its place. */
  const tapped = useRef(false);
  useEffect(() => {
    if (tapped.current && (document.activeElement ?? document.body) === document.body)
      document.querySelector<HTMLElement>('.bewaren [data-stand]')?.focus();
  }, [toestand.stand]);
  return (
    <BewarenStand
      {...props}
      {...toestand}
      // The list may have changed since this page was opened.
      onBewaar={() => {
        tapped.current = true;
        attempt(save());
      }}
      onWeg={() => {
        tapped.current = true;
        attempt(
          forgetAll().then(() => show('weg', toestand.rij)),
          toestand.rij,
        );
      }}
    />
  );
}

interface StandProps extends BewarenProps, Toestand {
  onBewaar?: () => void;
  onWeg?: () => void;
}

/** One state of saving, drawn. */
export function BewarenStand({ stand, gehaald, erIsIets, rij, deel, intl, woorden, onBewaar, onWeg }: StandProps): JSX.Element {
  const { zeg, knop, datum } = standen[stand];
  const size = (part: number) => (rij ? formatMegabytes(part * rij.bytes, intl) : '');
  return (
    <div class="bewaren">
      {stand === 'kan-niet' && <T p={woorden.bewarenKanNiet} class="uitleg" />}
      <Melding>
        <div data-stand={stand} key={stand} tabIndex={-1}>
          {zeg.map((key) => (
            <T p={woorden[key]} />
          ))}
          {datum && gehaald !== undefined && (
            <p>
              <T as="span" p={woorden.bewaarDatum} />{' '}
              <time>{new Intl.DateTimeFormat(intl, { dateStyle: 'long' }).format(new Date(gehaald))}</time>
            </p>
          )}
        </div>
      </Melding>
      {stand === 'bezig' && (
        <p>
          <progress max={1} value={deel} aria-label={woorden.bewaren[0]?.text} />{' '}
          <span dir="ltr" class="getal">
            {size(deel)} / {size(1)}
          </span>
        </p>
      )}
      {knop && (
        <p>
          <Knop data-doe="bewaar" onClick={onBewaar}>
            <span>
              <T as="span" p={woorden[knop]} />{' '}
              <bdi dir="ltr" class="getal">
                {rij && `(${size(1)})`}
              </bdi>
            </span>
          </Knop>
        </p>
      )}
      {erIsIets && stand !== 'bezig' && (
        <p class="bewaar-weg">
          <Knop tweede data-doe="weg" p={woorden.bewaarWeg} onClick={onWeg} />
          <T as="span" p={woorden.bewaarWegUitleg} class="uitleg" />
        </p>
      )}
    </div>
  );
}
