import { escapeHtml } from '../i18n/isolate.ts';
import type { Pieces } from '../i18n/piece.ts';

/** Words of a page for professionals: those are in Dutch alone, and stand where they are shown. */
export const nl = (text: string): Pieces => [{ taal: 'nl', dir: 'ltr', mark: false, text, html: escapeHtml(text) }];
