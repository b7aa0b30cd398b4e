import { weergaven } from '../../src/i18n/locales.ts';

/**
 * For what every weergave does by the same script: one language and two, and with them both directions. Whether words fit,
 * and are there in Turkish too, is asked elsewhere, of every page.
 */
export const enkeleWeergaven = weergaven.filter(({ code }) => ['nl', 'ar-nl'].includes(code));
