import type { Taal } from '../../i18n/locales.ts';
import { speak } from '../../lees-voor/speak.ts';
import { kioskPart } from '../balk/parts.client.ts';
import { thisTab } from '../../site/this-tab.ts';

/** A question that stands on the screen. */
export interface Gevraagd {
  /** @param seconds until the screen is wiped */
  show(seconds: number): void;
  close(): void;
}

/** How many seconds before the end it is said once more. */
const nogEens = 10;

/**
 * Asks whether somebody is still there, on top of the page and, when sound is on, aloud.
 * @param answer gets what somebody tapped: `verder`, `gesprek` or `klaar`
 */
export function askStill(answer: (doe: string | undefined) => void): Gevraagd {
  let dialog: HTMLDialogElement | null = null;
  let open = true;
  const began = document.activeElement;
  void kioskPart('kiosk-vraag').then((part) => {
    if (!part || !open) return;
    document.body.append(part);
    dialog = document.querySelector<HTMLDialogElement>('.kiosk-vraag:not(.kiosk-zeker)');
    dialog?.addEventListener('click', ({ target }) => {
      const doe = target instanceof Element ? target.closest<HTMLElement>('[data-kiosk-doe]')?.dataset['kioskDoe'] : undefined;
      if (doe) answer(doe);
    });
    dialog?.addEventListener('cancel', () => answer('verder'));
    dialog?.showModal();
    if (dialog && thisTab()?.keuzes.geluid) void sayAloud(dialog);
  });
  return {
    show(seconds) {
      const left = dialog?.querySelector('[data-kiosk-tel]');
      if (left) left.textContent = String(seconds);
      const said = dialog?.querySelector('.kiosk-nog');
      const words = dialog?.querySelector('template');
      if (seconds <= nogEens && said && words && !said.firstChild) said.append(words.content.cloneNode(true));
    },
    close() {
      open = false;
      dialog?.remove();
      if (began instanceof HTMLElement) began.focus({ preventScroll: true });
    },
  };
}

/** The question, in each language of the page in turn. */
async function sayAloud(dialog: HTMLElement): Promise<void> {
  const kop = dialog.querySelector<HTMLElement>('h2');
  const pieces = [...(kop?.querySelectorAll<HTMLElement>('[lang]') ?? [])];
  for (const piece of pieces.length > 0 || !kop ? pieces : [kop]) {
    const taal = (piece.lang || document.documentElement.lang) as Taal;
    if (!(await speak(piece.textContent, taal))) return;
  }
}
