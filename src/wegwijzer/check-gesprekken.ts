import type { Bevinding } from '../catalogus/bevinding.ts';
import type { Catalogus, Contact } from '../catalogus/catalogus.ts';
import { feestdagen } from '../catalogus/feestdagen.ts';
import { weekdagen } from '../catalogus/schema/gemeente.ts';
import { formatDatum, formatLijst } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import type { Wegwijzer } from './toestand.ts';
import { bijUitkering } from './brug.ts';
import { gesprekkenVan, type Gesprekken } from './gespreksweg.ts';
import { resolveContact } from './resolve-contact.ts';

/** The days on which an office works. */
const werkdagen = weekdagen.slice(0, 5);

/**
 * Where a conversation does not happen though there is a person: nobody of a role speaks a language of the site and nobody
 * calls along in it, or what cannot wait leads to somebody who is not there on a working day. Told to the editor; the page
 * goes on with the Dutch sentence, and with who can be reached. And how many routes begin with somebody who neither goes along
 * nor comes home, where nobody else does: the page promises nothing (promise 12).
 * @param peildatum today, as YYYY-MM-DD
 */
export function checkGesprekken(catalogus: Catalogus, { data, toestanden }: Wegwijzer, peildatum: string): Bevinding[] {
  const about = (regel: string, rol: string, wat: string, herstel: string): Bevinding => ({
    gewicht: 'waarschuwing',
    regel,
    bestand: catalogus.gemeente.bestand,
    veld: `rollen.${rol}`,
    wat,
    herstel,
  });
  const rollen = (contacten: Iterable<string>) =>
    [...new Set(contacten)].filter((contact) => resolveContact(catalogus, contact)?.soort === 'mensen').sort();

  const zonderTaal = rollen(data.stappen.map(({ contact }) => contact)).flatMap((rol) =>
    catalogus.talen.flatMap((taal) => {
      const { naam } = locales[taal];
      switch (gesprekkenVan(catalogus, rol, [taal])?.weg.soort) {
        case 'nederlands':
          return about(
            'niemand-spreekt',
            rol,
            `Bij de rol "${rol}" spreekt niemand ${naam}, en niemand belt mee in het ${naam}.`,
            `Zet belt-mee bij kan van iemand die ${naam} en Nederlands spreekt. Zo niet: de bladzijde laat de zin in het Nederlands zien.`,
          );
        case 'andere-taal':
          return about(
            'niemand-spreekt',
            rol,
            `Bij de rol "${rol}" spreekt niemand ${naam}${taal === 'nl' ? '' : ' of Nederlands'}, en niemand belt mee in het ${naam}.`,
            `Zet bij deze rol iemand die Nederlands spreekt, of zet belt-mee bij kan van iemand die beide talen spreekt.`,
          );
        default:
          return [];
      }
    }),
  );

  const eerste = [...toestanden.values()].flatMap(({ route }) => (route && !route.gevaar ? [route.nu.contact] : []));
  // The first call is not to who decides on the benefit, least of all when they stopped it.
  const eerstBeslist = rollen(eerste).flatMap((rol) => {
    const talen = catalogus.talen.filter((taal) => {
      const wie = gesprekkenVan(catalogus, rol, [taal])?.weg.wie;
      return wie !== undefined && bijUitkering(wie);
    });
    if (talen.length === 0) return [];
    const spreekt = formatLijst(
      talen.map((taal) => locales[taal].naam),
      'nl',
    );
    const found = about(
      'gids-beslist',
      rol,
      `Bij de rol "${rol}" belt wie dit spreekt eerst met iemand die over de uitkering beslist: ${spreekt}.`,
      'Zet belt-mee of gaat-mee bij kan van iemand die dit spreekt en niet over de uitkering beslist, of maak die gids.',
    );
    return [{ ...found, gewicht: catalogus.gemeente.voorbeeld ? ('waarschuwing' as const) : ('fout' as const) }];
  });

  const nietAlleen = rollen(eerste).flatMap((rol) => {
    const talenZonder = catalogus.talen.filter((taal) => !staatNietAlleen(gesprekkenVan(catalogus, rol, [taal])));
    const aantal = eerste.filter((contact) => contact === rol).length;
    return talenZonder.length === 0
      ? []
      : [
          about(
            'niemand-gaat-mee',
            rol,
            `Bij de rol "${rol}" gaat niemand mee en komt niemand thuis, voor wie dit spreekt: ` +
              `${formatLijst(
                talenZonder.map((taal) => locales[taal].naam),
                'nl',
              )}. Dat geldt voor ${aantal} ${aantal === 1 ? 'route' : 'routes'}.`,
            'Zet gaat-mee of komt-thuis bij kan van iemand die dit spreekt en nergens over beslist. Zo niet: de bladzijde belooft het niet.',
          ),
        ];
  });

  const spoed = [...toestanden.values()].flatMap(({ route }) =>
    route && data.behoeften[route.nu.behoefte]?.spoed !== 'rustig' ? [route.nu.contact, route.contact] : [],
  );
  const nietDaar = rollen(spoed).flatMap((rol) => {
    const keuze = resolveContact(catalogus, rol);
    const mensen = keuze?.soort === 'mensen' ? keuze.mensen : [];
    const dagen = werkdagen.filter((dag) => !mensen.some(({ uren }) => uren.some((uur) => uur.dagen.includes(dag))));
    const weg = dagenZonder(catalogus, mensen, peildatum);
    return [
      ...(dagen.length === 0
        ? []
        : [
            about(
              'spoed-niet-bereikbaar',
              rol,
              `De rol "${rol}" is niet te bereiken op ${formatLijst(dagen, 'nl')}. Mensen met haast komen hier uit.`,
              'Zet er uren bij op die dagen, of zet nog iemand bij deze rol.',
            ),
          ]),
      ...weg.map((dag) =>
        about(
          'spoed-niet-bereikbaar',
          rol,
          `Op ${formatDatum(dag, 'nl')} is niemand van de rol "${rol}" er, en wie vervangt ook niet. Mensen met haast komen hier uit.`,
          'Kies een vervanger die er dan wel is, of zet nog iemand bij deze rol.',
        ),
      ),
    ];
  });
  return [...zonderTaal, ...eerstBeslist, ...nietAlleen, ...nietDaar];
}

/** Whoever is phoned first goes along or comes home, calls along to another, or somebody else does one of these. */
function staatNietAlleen(gesprekken: Gesprekken | undefined): boolean {
  if (!gesprekken) return true;
  const { weg, naast } = gesprekken;
  return naast.length > 0 || weg.soort === 'brug' || weg.wie.kan.includes('gaat-mee');
}

/** Working days from today on on which all of them are away, and whoever replaces them as well. */
function dagenZonder({ contacten }: Catalogus, mensen: readonly Contact[], peildatum: string): string[] {
  const everybody = [...mensen, ...mensen.flatMap(({ vervanger }) => contacten.get(vervanger) ?? [])];
  const isThere = ({ uren, dicht }: Contact, datum: string) =>
    !dicht.includes(datum) && uren.some(({ dagen }) => dagen.includes(dagOf(datum)));
  return [...new Set(mensen.flatMap(({ dicht }) => dicht))]
    .filter((datum) => datum >= peildatum && werkdagen.includes(dagOf(datum)) && !feestdagen(Number(datum.slice(0, 4))).includes(datum))
    .filter((datum) => mensen.every(({ dicht }) => dicht.includes(datum)) && !everybody.some((one) => isThere(one, datum)))
    .sort();
}

function dagOf(datum: string): (typeof weekdagen)[number] {
  return weekdagen[(new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'ma';
}
