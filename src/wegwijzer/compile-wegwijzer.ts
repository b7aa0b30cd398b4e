import type { Catalogus, Vraag } from '../catalogus/catalogus.ts';
import { eersteVraag } from '../catalogus/vaste-namen.ts';
import { antwoordenVan, uitwegenVan } from './antwoorden-van.ts';
import { checkKenmerken } from './check-kenmerken.ts';
import { checkReach, type Bereikt } from './check-reach.ts';
import { checkVraag } from './check-vraag.ts';
import { composeRoute, stappenOf } from './compose-route.ts';
import { countDown } from './count-down.ts';
import { followAnswer } from './follow-answer.ts';
import { collectReports } from './report.ts';
import { resolveContact } from './resolve-contact.ts';
import { routeData } from './route-data.ts';
import type { Toestand, Wegwijzer } from './toestand.ts';

/** More questions than this is an examination (ONTWERP section 8). */
export const maxVragen = 6;

/**
 * Walks every sequence of answers.
 * @param peildatum today, as YYYY-MM-DD
 * @returns all toestanden, and what is wrong with the roads between them
 */
export function compileWegwijzer(catalogus: Catalogus, peildatum: string): Wegwijzer {
  const data = routeData(catalogus);
  const toestanden = new Map<string, Toestand>();
  const verhuisd = new Map<string, string>();
  const { report, bevindingen } = collectReports();

  const begin = catalogus.vragen.get(eersteVraag);
  if (!begin) {
    report(
      'begin-ontbreekt',
      `content/wegwijzer/vragen/${eersteVraag}.yml`,
      undefined,
      'De eerste vraag ontbreekt.',
      'Zet het bestand terug. Hiermee begint de wegwijzer.',
    );
    return { toestanden, verhuisd, data, bevindingen: bevindingen() };
  }
  for (const vraag of catalogus.vragen.values()) checkVraag(vraag, catalogus, report);
  for (const { regel, veld, wat, herstel } of checkKenmerken(catalogus))
    report(regel, 'content/wegwijzer/kenmerken.yml', veld, wat, herstel, 'waarschuwing');
  // Also of routes that turn out broken: one mistake should not look like three.
  const bereikt: Bereikt = { vragen: new Set(), behoeften: new Set(), stappen: new Set(), zonderRoute: new Set() };

  const walk = (vraag: Vraag, toestand: Omit<Toestand, 'nogVragen' | 'vraag' | 'route'>, oudePaden: string[]): void => {
    const vragen = [...toestand.vragen, vraag.slug];
    bereikt.vragen.add(vraag.slug);
    toestanden.set(toestand.pad.join('/'), { ...toestand, vragen, vraag: vraag.slug, nogVragen: 0 });
    for (const antwoord of antwoordenVan(vraag, catalogus.vasteAntwoorden)) {
      const pad = [...toestand.pad, antwoord.sleutel];
      const next = {
        pad,
        vragen,
        ...followAnswer(toestand, antwoord),
      };
      for (const behoefte of next.behoeften) bereikt.behoeften.add(behoefte);
      const oud = [
        ...[toestand.pad.join('/'), ...oudePaden].flatMap((prefix) =>
          [antwoord.sleutel, ...antwoord.was].map((sleutel) => (prefix ? `${prefix}/${sleutel}` : sleutel)),
        ),
      ].filter((path) => path !== pad.join('/'));
      for (const path of oud) verhuisd.set(path, pad.join('/'));
      const volgende = antwoord.naar === undefined ? undefined : catalogus.vragen.get(antwoord.naar);
      const veld = `antwoorden.${antwoord.sleutel}`;
      if (volgende && vragen.includes(volgende.slug)) {
        report(
          'kring',
          vraag.bestand,
          `${veld}.naar`,
          `Dit antwoord gaat terug naar de vraag "${volgende.slug}". Zo komt niemand ergens uit.`,
          'Laat het naar een andere vraag gaan, of naar een behoefte.',
        );
      } else if (volgende && vragen.length >= maxVragen) {
        report(
          'te-lang-pad',
          vraag.bestand,
          `${veld}.naar`,
          `Langs deze weg krijgt iemand meer dan ${maxVragen} vragen.`,
          'Laat dit antwoord naar een behoefte gaan, of haal eerder een vraag weg.',
        );
      } else if (volgende) {
        walk(volgende, next, oud);
      } else if (antwoord.naar === undefined) {
        finish(next, vraag, veld);
      }
    }
  };

  const finish = (toestand: Omit<Toestand, 'nogVragen' | 'vraag' | 'route'>, vraag: Vraag, veld: string): void => {
    if (toestand.behoeften.length === 0) {
      report(
        'doodlopend',
        vraag.bestand,
        veld,
        'Dit antwoord gaat nergens heen.',
        'Zet er naar bij (de volgende vraag) of behoeften (dan komt hier de route).',
      );
      return;
    }
    const route = composeRoute(data, toestand.behoeften, toestand.kenmerken, peildatum);
    // A need that does not exist is a mistake of its own.
    if (!route && toestand.behoeften.some((behoefte) => !catalogus.behoeften.has(behoefte))) return;
    if (!route) {
      for (const behoefte of toestand.behoeften) bereikt.zonderRoute.add(behoefte);
      report(
        'route-leeg',
        vraag.bestand,
        veld,
        `Er is niets dat helpt bij ${toestand.behoeften.join(', ')}.`,
        'Zet de behoefte bij helpt-bij van iets dat helpt, of kies hier een andere behoefte.',
      );
      return;
    }
    for (const { ref } of stappenOf(route)) bereikt.stappen.add(ref);
    if (!resolveContact(catalogus, route.nu.contact)) {
      const bestand = catalogus.entries.get(route.nu.ref)?.bestand ?? vraag.bestand;
      report(
        'stap-zonder-mens',
        bestand,
        'contact',
        `De eerste stap van een route komt bij niemand uit: "${route.nu.contact}".`,
        `Zet in gemeente.yml iemand bij de rol "${route.nu.contact}".`,
      );
      return;
    }
    toestanden.set(toestand.pad.join('/'), { ...toestand, route, nogVragen: 0 });
  };

  walk(begin, { pad: [], vragen: [], behoeften: [], kenmerken: {} }, []);
  for (const path of verhuisd.keys()) {
    if (toestanden.has(path)) verhuisd.delete(path);
  }
  countDown(toestanden, uitwegenVan(catalogus));
  checkReach(catalogus, bereikt, peildatum, report);
  return { toestanden, verhuisd, data, bevindingen: bevindingen() };
}
