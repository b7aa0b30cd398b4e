import { isKiosk } from '../site/tab.ts';
import { cacheNames, forgetAll, readSaved } from './caches.ts';
import { fetchLijst, fetchSet, NotSaved } from './fetch-set.ts';
import type { LijstRij } from './pakket.ts';
import { formatMegabytes } from './size.ts';

type Stand = 'kan' | 'bezig' | 'klaar' | 'nieuw' | 'weg' | NotSaved['waarom'];

const place = document.querySelector<HTMLElement>('.bewaren');
// A kiosk keeps everything already, and a visitor must not be able to take it away.
if (place && 'serviceWorker' in navigator && 'caches' in window && !isKiosk(window.name)) {
  offer(place).catch(() => undefined);
}

async function offer(place: HTMLElement): Promise<void> {
  const { weergave = '', intl = '' } = place.dataset;
  const all = <E extends HTMLElement>(selector: string) => [...place.querySelectorAll<E>(selector)];
  let rij: LijstRij | undefined;

  const show = async (stand: Stand) => {
    for (const part of all('[data-stand]')) part.hidden = part.dataset['stand'] !== stand;
    const saved = (await readSaved()).get(weergave);
    for (const time of all('time'))
      time.textContent = saved ? new Intl.DateTimeFormat(intl, { dateStyle: 'long' }).format(new Date(saved.gehaald)) : '';
    for (const size of all('.grootte')) size.textContent = rij ? `(${formatMegabytes(rij.bytes, intl)})` : '';
    const kept = saved !== undefined || (await caches.has(cacheNames.bezocht));
    for (const away of all('[data-weg]')) away.hidden = stand === 'bezig' || !kept;
  };

  /** What holds when nothing goes on. @throws {NotSaved} without a network and with nothing saved */
  const look = async () => {
    const saved = (await readSaved()).get(weergave);
    const lijst = await fetchLijst().catch((error: unknown) => {
      if (!saved) throw error;
      return undefined;
    });
    rij = lijst?.weergaven[weergave] ?? rij;
    await show(!saved ? 'kan' : rij && rij.sha256 !== saved.sha256 ? 'nieuw' : 'klaar');
  };

  const save = async () => {
    rij ??= (await fetchLijst()).weergaven[weergave];
    if (!rij) throw new NotSaved('verbinding');
    const { bytes } = rij;
    const onPart = (part: number) => {
      for (const bar of all<HTMLProgressElement>('progress')) bar.value = part;
      for (const text of all('[data-stand="bezig"] .getal'))
        text.textContent = `${formatMegabytes(part * bytes, intl)} / ${formatMegabytes(bytes, intl)}`;
    };
    onPart(0);
    await show('bezig');
    await fetchSet(weergave, rij, cacheNames.bewaard, onPart);
    await show('klaar');
  };

  const tell = (work: Promise<void>) => work.catch((error: unknown) => show(error instanceof NotSaved ? error.waarom : 'vol'));

  for (const button of all('[data-doe="bewaar"]'))
    button.addEventListener(
      'click',
      () =>
        void tell(
          save().catch((error: unknown) => {
            // The list may have changed since this page was opened.
            rij = undefined;
            throw error;
          }),
        ),
    );
  for (const button of all('[data-doe="weg"]')) button.addEventListener('click', () => void tell(forgetAll().then(() => show('weg'))));
  // Some browsers have the means and refuse to use them: then what stands there holds.
  await caches.keys();
  for (const without of all(':scope > .uitleg')) without.hidden = true;
  await tell(look());
}
