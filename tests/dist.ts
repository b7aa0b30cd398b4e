import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site under test; another folder than dist when ROUTEGIDS_DIST names one. */
export const dist = resolve(fileURLToPath(new URL('..', import.meta.url)), process.env['ROUTEGIDS_DIST'] ?? 'dist');
