import { silence } from '../../lees-voor/play-sound.ts';
import { hush } from '../../lees-voor/speak.ts';
import { readOutward, type Uitgang } from './outward.ts';
import { kioskPart } from '../balk/parts.client.ts';

/** Nothing leaves the kiosk: a link that would becomes a panel to take along. Before any other script sees the tap. */
export function keepInside(): void {
  addEventListener('click', onClick, true);
  addEventListener('auxclick', onClick, true);
}

/** @returns origin under which phones find the site */
export function publicSite(): string {
  return new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).origin;
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const uitgang = link && readOutward({ href: link.getAttribute('href') ?? '', text: link.textContent }, location.href, publicSite());
  if (!link || !uitgang) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // Nobody else hears of this tap, and a voice stops when somebody acts.
  hush();
  silence();
  void showAway(uitgang, link);
}

/**
 * Shows what to take along: the code, and the same in words.
 * @param from what was tapped; it has the focus again afterwards
 */
export async function showAway(uitgang: Uitgang, from: HTMLElement): Promise<void> {
  // Without the code there is still the number.
  const [draw, part] = await Promise.all([import('../../site/draw-qr.ts').catch(() => undefined), uitgangPart()]);
  // Two taps are one panel.
  if (document.querySelector('dialog.uitgang')) return;
  const dialog = part?.querySelector('dialog') ?? withoutWords();
  for (const kop of dialog.querySelectorAll<HTMLElement>('[data-soort]')) if (kop.dataset['soort'] !== uitgang.soort) kop.remove();
  dialog.dataset['uitgang'] = uitgang.soort;
  dialog.querySelector('bdi')?.append(uitgang.tekst);
  const code = dialog.querySelector('.uitgang-code');
  if (code && draw) code.innerHTML = draw.drawQr(uitgang.code, '');
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  const putBack = takeSnelWeg(dialog);
  dialog.addEventListener('close', () => {
    putBack();
    dialog.remove();
    from.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * Under a panel nothing can be tapped, so "snel weg" lies on it while it is open.
 * @returns puts it back
 */
function takeSnelWeg(dialog: HTMLDialogElement): () => void {
  const bar = document.querySelector<HTMLElement>('.snel-weg:not([hidden])');
  if (!bar) return () => undefined;
  const place = document.createComment('');
  bar.replaceWith(place);
  dialog.prepend(bar);
  return () => place.replaceWith(bar);
}

/** The start screen has its own, in every language. */
async function uitgangPart(): Promise<DocumentFragment | undefined> {
  const own = document.querySelector<HTMLTemplateElement>('template#uitgang');
  return own ? document.importNode(own.content, true) : kioskPart('uitgang');
}

/** For when the words did not come: the number, the code and a cross say enough. */
function withoutWords(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'uitgang';
  dialog.innerHTML =
    '<p class="uitgang-tekst" id="uitgang-kop"><bdi dir="ltr"></bdi></p><div class="uitgang-code"></div><button type="button" class="knop" aria-label="×">✕</button>';
  dialog.setAttribute('aria-labelledby', 'uitgang-kop');
  return dialog;
}
