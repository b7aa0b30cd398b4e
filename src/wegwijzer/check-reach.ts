import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import type { Report } from './report.ts';

/** Names met on the way. */
export interface Bereikt {
  vragen: Set<string>;
  behoeften: Set<string>;
  stappen: Set<string>;
  /** Needs that led to an empty route: that has been told where it happens. */
  zonderRoute: Set<string>;
}

/** Looks for what no road leads to. */
export function checkReach(catalogus: Catalogus, bereikt: Bereikt, peildatum: string, report: Report): void {
  for (const vraag of catalogus.vragen.values()) {
    if (!bereikt.vragen.has(vraag.slug)) {
      report(
        'vraag-onbereikbaar',
        vraag.bestand,
        undefined,
        'Geen enkel antwoord leidt naar deze vraag.',
        'Laat een antwoord van een andere vraag hierheen gaan (naar), of gooi de vraag weg.',
        'waarschuwing',
      );
    }
  }
  const geholpen = new Set(stapbronnen(catalogus).flatMap(({ feiten }) => feiten['helpt-bij'].map(({ behoefte }) => behoefte)));
  for (const behoefte of catalogus.behoeften.values()) {
    if (bereikt.zonderRoute.has(behoefte.slug)) continue;
    if (!geholpen.has(behoefte.slug)) {
      report(
        'behoefte-zonder-hulp',
        behoefte.bestand,
        undefined,
        'Er is niets dat bij deze behoefte helpt.',
        'Zet de behoefte bij helpt-bij van iets dat helpt, of gooi het bestand weg.',
      );
    } else if (!bereikt.behoeften.has(behoefte.slug)) {
      report(
        'behoefte-onbereikbaar',
        behoefte.bestand,
        undefined,
        'De wegwijzer leidt nergens naar deze behoefte.',
        'Zet de behoefte bij een antwoord van een vraag.',
        'waarschuwing',
      );
    }
  }
  for (const entry of stapbronnen(catalogus)) {
    // What has stopped gave its place away; the check says so elsewhere.
    if (!bereikt.stappen.has(entry.ref) && !isGestopt(entry, peildatum)) {
      report(
        'nergens-op-de-route',
        entry.bestand,
        'helpt-bij',
        'Dit komt in geen enkele route voor.',
        'Zet bij helpt-bij een behoefte waar de wegwijzer naartoe leidt.',
        'waarschuwing',
      );
    }
  }
}
