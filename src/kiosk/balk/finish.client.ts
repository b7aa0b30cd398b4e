import { wipe } from '../stilte/wipe.client.ts';
import { kioskPart } from './parts.client.ts';

/** Where a route stands that somebody came for; nothing brings it back afterwards. */
const route = 'main > .route, .mijn-route .route';

/** Ends the visit. Where a route is open it asks once, so that one tap too many takes nothing away; without words it does not. */
export async function finish(): Promise<void> {
  if (!document.querySelector(route)) return wipe();
  const dialog = (await kioskPart('kiosk-zeker'))?.querySelector('dialog');
  if (!dialog) return wipe();
  // Two taps are one question.
  if (document.querySelector('.kiosk-zeker')) return;
  dialog.addEventListener('click', ({ target }) => {
    const doe = target instanceof Element ? target.closest<HTMLElement>('[data-kiosk-doe]')?.dataset['kioskDoe'] : undefined;
    if (doe === 'klaar') wipe();
    else if (doe) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
