import { locales, talen } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

/** The title of that page. */
export const waitTitle = '112';

/** What stands on the screen while the site does not come, and nothing of it is saved yet: never the page of somebody else. */
export const waitPage = `<head><title>${waitTitle}</title></head><body style="font:1.8rem sans-serif;text-align:center">${talen
  .map(
    (taal) =>
      `<p lang="${taal}" dir="${locales[taal].dir}">${translate(taal, 'geenInternetUitleg')}<br>${translate(taal, 'eerstLezenNu')} <b>112</b></p>`,
  )
  .join('')}</body>`;
