import { locales, talen } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

/** What stands on the screen while the site does not come, and nothing of it is saved yet: never the page of somebody else. */
export const waitPage = `data:text/html;charset=utf-8,${encodeURIComponent(
  `<!doctype html><meta charset="utf-8"><title>Routegids</title><style>html{font:1.8rem sans-serif;text-align:center}</style>${talen
    .map(
      (taal) =>
        `<p lang="${taal}" dir="${locales[taal].dir}">${translate(taal, 'geenInternetUitleg')}<br>${translate(taal, 'eerstLezenNu')} <b>112</b></p>`,
    )
    .join('')}`,
)}`;
