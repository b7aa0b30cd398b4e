import type { APIRoute } from 'astro';
import { formatTaal } from '../../../i18n/format.ts';
import { weergaveRij } from '../../../i18n/locales.ts';
import { paths } from '../../../i18n/paths.ts';
import { translate } from '../../../i18n/translate.ts';
import { agendaOf } from '../../../agenda/agenda-of.ts';
import { hasWalkIn } from '../../../agenda/walk-in.ts';
import { wegNaarMens } from '../../../wegwijzer/gespreksweg.ts';
import { getGids } from '../../../weergave/get-gids.ts';
import { getWeergaven } from '../../../weergave/weergave-paths.ts';

export async function getStaticPaths() {
  const { catalogus, peildatum } = await getGids();
  return (await getWeergaven()).flatMap(({ code }) =>
    [...catalogus.contacten.values()]
      .filter((contact) => hasWalkIn(contact, peildatum))
      .map((contact) => ({ params: { w: code, slug: contact.slug }, props: { contact } })),
  );
}

/** The walk-in hours of a person, for the calendar of a phone. */
export const GET: APIRoute = async ({ params, props, site }) => {
  const { catalogus, peildatum } = await getGids();
  const { code, hoofd } = weergaveRij(params['w'] ?? '');
  const { contact } = props;
  const adres = new URL(paths.mensen(code, contact.slug), site).href;
  const weg = wegNaarMens(catalogus, contact, [hoofd]);
  const meebeller = weg?.soort === 'brug' && weg.waarom.includes('taal') ? catalogus.contacten.get(weg.wie.slug) : undefined;
  const brug =
    meebeller &&
    `${translate(hoofd, 'brugTaal', { naam: meebeller.naam, bij: contact.naam, taal: formatTaal(hoofd, hoofd) })} ${meebeller.telefoon}`;
  return new Response(agendaOf(contact, catalogus.gemeente, hoofd, peildatum, adres, brug), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
