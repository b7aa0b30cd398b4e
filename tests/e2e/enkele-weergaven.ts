import { weergaven } from '../../src/i18n/locales.ts';

/** For what every weergave does by the same script: each language once, and with it two languages and both directions. */
export const enkeleWeergaven = weergaven.filter(({ code }) => ['nl', 'tr', 'ar-nl'].includes(code));
