import { locales, weergaveRij, type Weergave } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import { translate } from '../i18n/translate.ts';

/** Address of an icon. The path on it runs the way people read. @param soort `192.png`, `maskable-512.png`, … */
export const icoonAdres = (dir: 'ltr' | 'rtl', soort: string): string => `/icons/${dir}-${soort}`;

/**
 * What a phone needs to install the site as an app, in one weergave. Each weergave is an app of its own, so that the
 * name on the phone does not change with the page that was last looked at.
 * @param gemeente name of the gemeente
 * @param grond colour of the ground of a page
 */
export function manifest(w: Weergave, gemeente: string, grond: string): object {
  const { hoofd } = weergaveRij(w);
  const { dir } = locales[hoofd];
  const icon = (soort: string, type: string, sizes: string, purpose = 'any') => ({ src: icoonAdres(dir, soort), type, sizes, purpose });
  return {
    id: paths.home(w),
    start_url: paths.home(w),
    scope: paths.welkom(),
    name: translate(hoofd, 'site', { gemeente }),
    short_name: 'Routegids',
    description: translate(hoofd, 'homeTitel'),
    lang: hoofd,
    dir,
    display: 'standalone',
    theme_color: grond,
    background_color: grond,
    icons: [
      icon('192.png', 'image/png', '192x192'),
      icon('512.png', 'image/png', '512x512'),
      icon('maskable-512.png', 'image/png', '512x512', 'maskable'),
      icon('icoon.svg', 'image/svg+xml', 'any'),
    ],
  };
}
