import { hush } from '../../lees-voor/speak.ts';
import { keepPlace } from '../terugweg/keep-place.client.ts';
import { finish } from './finish.client.ts';
import { kioskPart } from './parts.client.ts';
import type { Meenemen } from '../uitgang/print.client.ts';
import { keuzeWords, type Keuzes } from '../../site/tab.ts';
import { keepTab, thisTab } from '../../site/this-tab.ts';
import { findWayBack } from '../terugweg/trail.client.ts';

/** Told to the document when the visitor of a kiosk chose another size, contrast, place of the buttons, or sound. */
export const chosen = 'kiosk-keuzes';

const sizes = [100, 125, 150, 175, 200] as const;

/** @returns the size one step on, or the same at either end */
const step = (letters: number, by: number) => sizes[(sizes as readonly number[]).indexOf(letters) + by];

const acts: Record<string, (keuzes: Keuzes) => Partial<Keuzes>> = {
  kleiner: ({ letters }) => ({ letters: step(letters, -1) ?? letters }),
  groter: ({ letters }) => ({ letters: step(letters, 1) ?? letters }),
  contrast: ({ contrast }) => ({ contrast: !contrast }),
  lager: ({ lager }) => ({ lager: !lager }),
  geluid: ({ geluid }) => ({ geluid: !geluid }),
};

/**
 * Puts the bar at the bottom of the page and does what its buttons say.
 * @param meenemen what the page has to take along, once it stands there
 */
export async function startBar(meenemen: Promise<Meenemen | undefined>): Promise<void> {
  const [part, mee] = await Promise.all([kioskPart('kiosk-balk'), meenemen.catch(() => undefined)]);
  const bar = part?.querySelector<HTMLElement>('.kiosk-balk');
  if (!bar) return;
  const ways: Record<string, (() => void) | undefined> = { ...waysOf(mee), klaar: () => void finish() };
  const update = () => show(bar, mee);
  for (const button of bar.querySelectorAll<HTMLElement>('[data-kiosk-doe]'))
    if (!(nameOf(button) in acts) && !ways[nameOf(button)]) button.remove();
  bar.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kiosk-doe]') : null;
    const act = button && acts[nameOf(button)];
    if (act) choose(act);
    else if (button) ways[nameOf(button)]?.();
    update();
  });
  update();
  document.body.append(bar);
  // What can be taken along may come or go with what was chosen; voices come when they come.
  document.addEventListener('mijn-route', update);
  (window as Partial<typeof window>).speechSynthesis?.addEventListener?.('voiceschanged', update);
}

const nameOf = (button: HTMLElement) => button.dataset['kioskDoe'] ?? '';

/** The way back, and what stands on this page further down, brought under the hand. */
function waysOf(mee: Meenemen | undefined): Record<string, () => void> {
  const terug = findWayBack();
  return {
    ...(terug && { terug }),
    ...(mee && {
      [mee.soort]: () => {
        mee.plek.scrollIntoView({ block: 'center' });
        mee.doe();
      },
    }),
  };
}

function choose(act: (keuzes: Keuzes) => Partial<Keuzes>): void {
  const tab = thisTab();
  if (!tab) return;
  const keuzes = { ...tab.keuzes, ...act(tab.keuzes) };
  keepTab({ ...tab, keuzes });
  const apply = () => (document.documentElement.dataset['keuzes'] = keuzeWords(keuzes));
  // "Lager" is there to move what stands on the screen; nothing else may.
  if (keuzes.lager === tab.keuzes.lager) keepPlace(apply);
  else apply();
  if (!keuzes.geluid) hush();
  else if (!tab.keuzes.geluid) void readPage();
  document.dispatchEvent(new Event(chosen));
}

/** With the sound on every page reads itself, this one too. */
async function readPage(): Promise<void> {
  const { startReading } = await import('../../lees-voor/lees-voor.client.ts');
  if (canBeHeard()) startReading();
}

/** Whether lees-voor has something to read this page with: a voice of the device, or a recording. */
const canBeHeard = () => document.querySelector('.lees-knop:not([hidden])') !== null;

/** Which buttons are there, which are on, and which can do no more. */
function show(bar: HTMLElement, mee: Meenemen | undefined): void {
  const keuzes = thisTab()?.keuzes;
  if (!keuzes) return;
  for (const button of bar.querySelectorAll<HTMLElement>('[data-kiosk-doe]')) {
    const doe = nameOf(button);
    if (doe === 'geluid') button.hidden = !canBeHeard();
    if (doe === mee?.soort) button.hidden = !mee.plek.checkVisibility();
    if (doe === 'contrast' || doe === 'lager' || doe === 'geluid') button.ariaPressed = String(keuzes[doe]);
    if (doe === 'kleiner' || doe === 'groter') button.ariaDisabled = String(acts[doe]?.(keuzes).letters === keuzes.letters);
  }
}
