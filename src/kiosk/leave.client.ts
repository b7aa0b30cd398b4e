import { paths } from '../i18n/paths.ts';

/** Takes this tab out of kiosk mode: for staff alone, so no page of a visitor may offer it. */
export function leaveKiosk(): void {
  window.name = '';
  location.replace(paths.welkom());
}
